import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './player';
import { trace } from './trace';

const folder = join(import.meta.dirname, 'references');
const RUNS = Number(process.env.SKISSA_TRACE_RUNS ?? 3);
const SOUNDING = ['beat', 'chords', 'spectrum'];

for (const file of readdirSync(folder).sort()) {
	const name = file.replace('.js', '');
	test(`${name}: ${RUNS} runs give one picture and one sound`, async ({ bench, watch }) => {
		test.setTimeout(60_000 + RUNS * 10_000);
		watch.allowConsole(/GL Driver Message/);
		const code = readFileSync(join(folder, file), 'utf8');
		const pictures = new Set<string>();
		const sounds = new Set<string>();
		for (let run = 0; run < RUNS; run++) {
			const { trace: traced } = await trace(bench, code, { pixelFrames: [1, 17] });
			expect(traced.errors).toEqual([]);
			expect(traced.pictures.map(({ painted }) => painted)).toEqual([true, true, true]);
			expect(traced.audio !== null && traced.audio.peak > 0.01).toBe(SOUNDING.includes(name));
			pictures.add(traced.pictures.map(({ hash }) => hash).join());
			sounds.add(traced.audio?.hash ?? 'none');
		}
		expect([pictures.size, sounds.size]).toEqual([1, 1]);
	});
}
