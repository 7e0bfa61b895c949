// Runs in the page that `browser.ts` opens: traces a sketch as the lesson page does and hands back the verdict.
import { evaluateChecks } from '../../src/lib/lesson';
import { traceSketch } from '../../src/lib/sandbox/host';
import type { Judge } from './judge';

const judge: Judge = async (step, code, settings) => {
	const result = await traceSketch(code, settings);
	if (!result.ok) return { problem: result.problem.code, line: null };
	return { verdict: evaluateChecks(step, result.value, 'en'), errors: result.value.errors };
};

Object.assign(window, { judge });
