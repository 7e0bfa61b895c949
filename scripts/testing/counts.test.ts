import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { playwrightCounts, vitestCounts } from './counts';

let folder: string;
let report: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'skissa-counts-'));
	report = join(folder, 'report.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

const vitest = (succeeded: boolean, numPassedTests: number, numFailedTests: number) => {
	writeFileSync(report, JSON.stringify({ numPassedTests, numFailedTests }));
	return vitestCounts(succeeded, report);
};

test('a failed command is never all green', () => {
	expect(vitest(true, 3, 0)).toEqual({ passed: 3, failed: 0 });
	expect(vitest(false, 3, 2)).toEqual({ passed: 3, failed: 2 });
	expect(vitest(false, 3, 0)).toEqual({ passed: 3, failed: 1 });
});

test('no tests, or no report, is a failure', () => {
	expect(vitest(true, 0, 0)).toEqual({ passed: 0, failed: 1 });
	rmSync(report);
	expect(vitestCounts(true, report)).toEqual({ passed: 0, failed: 1 });
	expect(playwrightCounts(true, report)).toEqual({ passed: 0, failed: 1 });
});

test('a flaky browser test counts as failed', () => {
	writeFileSync(report, JSON.stringify({ stats: { expected: 5, unexpected: 1, flaky: 2 } }));
	expect(playwrightCounts(false, report)).toEqual({ passed: 5, failed: 3 });
});
