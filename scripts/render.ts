import { statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { readArguments, type RenderArguments } from './render/arguments';
import { openRenderer } from './render/browser';
import { progressLine } from './sandbox/progress';
import { here, readSketch } from './sandbox/sketch-file';
import { ClearFailure, runMain } from './support/clear-failure';
import { step } from './support/steps';

function checkFolder({ out }: RenderArguments): void {
	const folder = dirname(resolve(here, out));
	if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
		throw new ClearFailure(`--out ${out}: there is no folder ${folder}. Make it first.`);
}

await runMain(async () => {
	const wanted = readArguments(process.argv.slice(2));
	const code = readSketch(wanted.file);
	checkFolder(wanted);
	const renderer = await step('Opening a browser', openRenderer);
	const progress = progressLine(basename(wanted.out));
	const began = performance.now();
	try {
		const out = resolve(here, wanted.out);
		const answer = await renderer.render(code, { ...wanted, out }, progress.tell);
		// The page tells how far it is a few times a second; of a short film, nothing.
		if (answer.problem === null) progress.tell(answer.frames, answer.frames);
		progress.end();
		if (answer.problem !== null) throw new ClearFailure(`${wanted.file}: ${answer.problem}`);
		const size = wanted.format === 'wav' ? '' : `, ${answer.size.join('×')}`;
		const length = wanted.format === 'png' ? '' : `, ${answer.seconds} s`;
		const frames =
			wanted.format === 'png' || wanted.format === 'wav' ? '' : `, ${answer.frames} frames`;
		const sound = answer.hasSound ? ', with sound' : '';
		const bytes = statSync(out).size.toLocaleString('en');
		const took = ((performance.now() - began) / 1000).toFixed(1);
		console.log(`${wanted.out}${size}${length}${frames}${sound}, ${bytes} bytes (${took} s)`);
	} finally {
		await renderer.close();
	}
});
