import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { cacheFolder, root } from '../support/paths';
import type { Counts } from './counts';
import type { Suite } from './suite';

/** What came of a step: its counts, the seconds it took and all it printed. */
export type Outcome = Counts & { suite: Suite; seconds: number; output: string };

/** Runs a step's commands until one fails. `signal` ends it early. */
export async function runSuite(
	suite: Suite,
	environment: Record<string, string>,
	signal: AbortSignal
): Promise<Outcome> {
	const started = performance.now();
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
	return {
		suite,
		...suite.count(succeeded, report),
		seconds: (performance.now() - started) / 1000,
		output: output.join('\n')
	};
}
