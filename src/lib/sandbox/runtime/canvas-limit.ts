import type { SketchProblem } from '../protocol';
import { realNow } from './intrinsics';

/** The longest side of a canvas, in CSS pixels: beyond it browsers give none, or all of the memory. */
const LONGEST_SIDE = 4096;
/** A sketch may make a canvas in every frame. */
const MILLISECONDS_BETWEEN = 1000;

type Sized = (width: number, height: number, ...rest: unknown[]) => unknown;
type Warn = (problem: Omit<SketchProblem, 'line' | 'column'>, at: Error) => void;

/** Keeps every canvas p5 makes within what a browser can hold, and warns where one is made smaller; `at` is an error made there. */
export function limitCanvas(fn: Record<string, unknown>, warn: Warn): void {
	let warnedAt = -Infinity;
	for (const name of ['createCanvas', 'resizeCanvas', 'createGraphics']) {
		const original = fn[name] as Sized;
		fn[name] = function (this: unknown, ...[width, height, ...rest]: Parameters<Sized>) {
			const asked = width > LONGEST_SIDE ? width : height;
			if (asked > LONGEST_SIDE && realNow() - warnedAt > MILLISECONDS_BETWEEN) {
				warnedAt = realNow();
				const values = { name, asked: Number(asked), maximum: LONGEST_SIDE };
				warn({ code: 'canvas_too_large', severity: 'warning', detail: '', values }, new Error());
			}
			const limit = (side: number) => (side > LONGEST_SIDE ? LONGEST_SIDE : side);
			return original.call(this, limit(width), limit(height), ...rest);
		};
	}
}
