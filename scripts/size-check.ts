import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { ClearFailure, runMain } from './support/clear-failure';
import { inProject } from './support/paths';

const FOLDERS = ['src', 'scripts', 'tests', 'pb_hooks', 'pb_migrations', 'pocketbase'];
const KINDS = new Set(['.ts', '.svelte', '.css', '.js', '.mjs', '.go']);
const GENERATED = /^src[\\/]lib[\\/]paraglide[\\/]|[\\/]node_modules[\\/]/;
const LARGEST = 400;

await runMain(async () => {
	const files = FOLDERS.flatMap((folder) =>
		readdirSync(inProject(folder), { recursive: true, encoding: 'utf8' }).map((name) =>
			join(folder, name)
		)
	).filter((file) => KINDS.has(extname(file)) && !GENERATED.test(file));
	const sizes = files
		.map((file) => ({ file, lines: readFileSync(inProject(file), 'utf8').split('\n').length - 1 }))
		.sort((a, b) => a.lines - b.lines);
	const at = (share: number): number => sizes[Math.floor((sizes.length - 1) * share)]?.lines ?? 0;
	const over = sizes.filter(({ lines }) => lines > LARGEST);
	if (over.length > 0)
		throw new ClearFailure(
			over
				.map(({ file, lines }) => `${file} has ${lines} lines; ${LARGEST} is the most. Split it.`)
				.join('\n')
		);
	console.log(
		`${sizes.length} files; lines: median ${at(0.5)}, 90 % at most ${at(0.9)}, longest ${at(1)}.`
	);
});
