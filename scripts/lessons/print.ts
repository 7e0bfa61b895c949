import { formatFault, type LessonFault } from '../../src/lib/lesson/parse';
import type { LessonReport } from './gate';

const CLEAR = '\r\u001b[2K';

/** Shows on a terminal how far a lesson has come; elsewhere nothing, for a log has no line to redraw. */
export function showProgress(lesson: string, done: number, of: number): void {
	if (process.stderr.isTTY)
		process.stderr.write(`${CLEAR}… ${lesson}: sketch ${done + 1} of ${of}`);
}

/** One line for a lesson, then one for each fault. */
export function printLesson(report: LessonReport): void {
	if (process.stderr.isTTY) process.stderr.write(CLEAR);
	const { lesson, steps, sketches, traces, milliseconds, faults, mutants, survivors } = report;
	const seconds = (milliseconds / 1000).toFixed(1);
	const unnoticed = mutants
		? `, ${survivors.length} of ${mutants} changed solutions unnoticed`
		: '';
	const mark = faults.length ? '✗' : '✓';
	console.log(
		`${mark} ${lesson}: ${steps} steps, ${sketches} sketches, ${traces} traces (${seconds} s)${unnoticed}`
	);
	printFaults(faults);
	for (const { file, line, what } of survivors)
		console.log(`  ${file}:${line} no check notices: ${what}`);
}

/** One indented line for each fault. */
export function printFaults(faults: LessonFault[]): void {
	for (const fault of faults) console.log(`  ${formatFault(fault)}`);
}
