import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import * as v from 'valibot';
import { keyOf, recall, remember } from '../support/passed';
import { cacheFolder, root } from '../support/paths';
import type { Counts } from './counts';
import type { Suite } from './suite';

/** What came of a step: its counts, the seconds it took and all it printed; recalled, it was not run again. */
export type Outcome = Counts & {
	suite: Suite;
	seconds: number;
	output: string;
	isRecalled?: boolean;
};

const countsSchema = v.object({ passed: v.number(), failed: v.literal(0) });

/** What came of a step when it last passed, if nothing it goes by has changed since; otherwise null. */
export function recallSuite(suite: Suite): Outcome | null {
	if (!suite.reads) return null;
	const recalled = v.safeParse(countsSchema, recall(suite.name, keyOf(suite.reads)));
	if (!recalled.success) return null;
	return { suite, ...recalled.output, seconds: 0, output: '', isRecalled: true };
}

/** Runs a step's commands until one fails, and remembers it if none does. `signal` ends it early. */
export async function runSuite(
	suite: Suite,
	environment: Record<string, string>,
	signal: AbortSignal
): Promise<Outcome> {
	const started = performance.now();
	// Before it runs: what is written meanwhile was perhaps not seen.
	const key = keyOf(suite.reads ?? []);
	const folder = join(cacheFolder, 'reports');
	const report = join(folder, `${suite.name}.json`);
	mkdirSync(folder, { recursive: true });
	rmSync(report, { force: true });
	let succeeded = true;
	const output: string[] = [];
	for (const command of suite.commands) {
		const [program = '', ...parameters] = command.map((part) => part.replace('{report}', report));
		const result = await execa(program, parameters, {
			cwd: root,
			preferLocal: true,
			reject: false,
			all: true,
			stdin: 'ignore',
			cancelSignal: signal,
			forceKillAfterDelay: 5000,
			env: {
				...environment,
				...suite.environment,
				PLAYWRIGHT_JSON_OUTPUT_NAME: report,
				FORCE_COLOR: process.stdout.isTTY ? '1' : '0'
			}
		});
		output.push(result.all || (result.failed ? (result.shortMessage ?? '') : ''));
		succeeded = !result.failed;
		if (!succeeded) break;
	}
	const counts = suite.count(succeeded, report);
	if (suite.reads && counts.failed === 0) remember(suite.name, key, counts);
	return {
		suite,
		...counts,
		seconds: (performance.now() - started) / 1000,
		output: output.join('\n')
	};
}
