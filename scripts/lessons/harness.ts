// Runs in the page that `browser.ts` opens: traces a sketch as the lesson page does and hands back the verdict.
import { judgeStep } from '../../src/lib/lesson';
import { keepFrameProcess, traceSketch } from '../../src/lib/sandbox/host';
import type { Judge } from './judge';

// As the canvas does on the lesson page.
keepFrameProcess();

const judge: Judge = async (step, code, seed) => {
	const judged = await judgeStep(step, code, { trace: traceSketch, locale: 'en', seed });
	if (!judged.ok) return { problem: judged.problem.code, line: null };
	const { verdict, trace } = judged.value;
	return { verdict, errors: trace.errors };
};

Object.assign(window, { judge });
