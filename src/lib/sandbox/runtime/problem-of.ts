import type { Program, SketchProblem } from '../protocol';
import { explainError } from './explain-error';
import { p5Class } from './p5';
import { placeIn } from './place';

/** What was thrown as the learner is told it: in the names of their text, and where in it; `drawing`: whether p5 draws. */
export function problemOf(thrown: unknown, program: Program, drawing: boolean): SketchProblem {
	const isP5Name = (name: string) => name in p5Class().prototype;
	const place = thrown instanceof Error ? placeIn(thrown.stack) : null;
	return {
		...inOwnNames(
			explainError(thrown, isP5Name, drawing, () => sourceOf(program)),
			program.suffix
		),
		line: place?.line ?? null,
		column: place?.column ?? null
	};
}

function sourceOf({ units, suffix }: Program) {
	return {
		text: units.map(({ names, code }) => `var ${names.join()};${code}`).join('\n'),
		suffix
	};
}

function inOwnNames<Explained extends Pick<SketchProblem, 'detail' | 'values'>>(
	explained: Explained,
	suffix: string
) {
	const plain = (text: string) => text.replaceAll(suffix, '');
	const values = Object.entries(explained.values).map(([name, value]) => [
		name,
		typeof value === 'string' ? plain(value) : value
	]);
	return {
		...explained,
		detail: plain(explained.detail),
		values: Object.fromEntries(values) as SketchProblem['values']
	};
}
