import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';

/** How many tests of a step passed and failed. */
export type Counts = { passed: number; failed: number };

/** Counts a step by whether its command succeeded and by the JSON report it left, if it left one. */
export type Counter = (succeeded: boolean, report: string) => Counts;

const vitestReport = v.object({ numPassedTests: v.number(), numFailedTests: v.number() });
const playwrightReport = v.object({
	stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number() })
});

/** A check as a whole: one test. */
export const failuresByExit: Counter = (succeeded) =>
	succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

/** Vitest's JSON report. */
export const vitestCounts: Counter = (succeeded, report) => {
	const parsed = v.safeParse(vitestReport, read(report));
	if (!parsed.success) return { passed: 0, failed: 1 };
	const { numPassedTests: passed, numFailedTests: failed } = parsed.output;
	return honest(succeeded, { passed, failed });
};

/** Playwright's JSON report; a flaky test counts as failed. */
export const playwrightCounts: Counter = (succeeded, report) => {
	const parsed = v.safeParse(playwrightReport, read(report));
	if (!parsed.success) return { passed: 0, failed: 1 };
	const { expected: passed, unexpected, flaky } = parsed.output.stats;
	return honest(succeeded, { passed, failed: unexpected + flaky });
};

/** A step may fail without a failed test (a file that does not load), and one without tests proves nothing. */
const honest = (succeeded: boolean, { passed, failed }: Counts): Counts =>
	failed === 0 && (!succeeded || passed === 0) ? { passed, failed: 1 } : { passed, failed };

const read = (report: string): unknown =>
	existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null;
