// Runs in the page that `browser.ts` opens: traces a sketch as the lesson page does and hands back the verdict.
import { judgeStep } from '../../src/lib/lesson';
import { keepFrameProcess, traceSketch, type SketchFile } from '../../src/lib/sandbox/host';
import type { GivenFile } from './given-files';
import type { Judge } from './judge';

// As the canvas does on the lesson page.
keepFrameProcess();

/** What the sketches of the lesson at hand load by name; `bytes` in base 64. */
let files: SketchFile[] = [];

const give = (given: GivenFile[]) => {
	files = given.map(({ name, type, bytes }) => ({ name, type, bytes: blobOf(bytes, type) }));
};

function blobOf(text: string, type: string): Blob {
	const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
	return new Blob([bytes], { type });
}

const judge: Judge = async (step, code, seed) => {
	const judged = await judgeStep(step, code, {
		trace: (text, settings) => traceSketch(text, settings, { files }),
		locale: 'en',
		seed
	});
	if (!judged.ok) return { problem: judged.problem.code, line: null };
	const { verdict, trace } = judged.value;
	return { verdict, errors: trace.errors };
};

Object.assign(window, { judge, give });
