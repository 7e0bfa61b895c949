import { parseArgs } from 'node:util';
import { ClearFailure, runMain } from './support/clear-failure';
import { forgetAll } from './support/passed';
import { onStopSignal } from './support/signals';
import { prepare } from './testing/prepare';
import { recallSuite, runSuite, type Outcome } from './testing/run-suite';
import { SUITES, type Suite } from './testing/suite';

const AT_ONCE = 2;

const names = SUITES.map(({ name }) => name);
const USAGE = `npm test [-- --only ${names[0]},…] [--all]`;

function readArguments(): { only?: string | undefined; all: boolean } {
	try {
		return parseArgs({
			options: { only: { type: 'string' }, all: { type: 'boolean', default: false } }
		}).values;
	} catch (error) {
		throw new ClearFailure(`${(error as Error).message} Usage: ${USAGE}`);
	}
}

function chosenSuites(only: string | undefined): Suite[] {
	if (only === undefined) return SUITES;
	const wanted = only.split(',').filter(Boolean);
	const unknown = wanted.find((name) => !names.includes(name));
	if (unknown !== undefined || wanted.length === 0)
		throw new ClearFailure(
			`--only ${unknown ?? ''} is not a step. The steps are ${names.join(', ')}.`
		);
	return SUITES.filter(({ name }) => wanted.includes(name));
}

function tell({ suite, passed, failed, seconds, output, isRecalled }: Outcome): void {
	const counts =
		suite.count.name === 'failuresByExit' ? '' : `: ${passed} passed, ${failed} failed`;
	if (failed > 0) console.log(`\n${output.trim()}\n`);
	const time = isRecalled ? 'unchanged since' : `${seconds.toFixed(1)} s`;
	console.log(`${failed > 0 ? '✗' : '✓'} ${suite.name}${counts} (${time})`);
}

await runMain(async () => {
	const { only, all } = readArguments();
	const suites = chosenSuites(only);
	if (all) forgetAll();
	const stopping = new AbortController();
	const running = new Set<Promise<unknown>>();
	onStopSignal(
		async () => {
			stopping.abort();
			await Promise.allSettled(running);
		},
		() => 1
	);

	const environment = await prepare();
	const outcomes: Outcome[] = [];
	const work = async (queue: Suite[]): Promise<void> => {
		for (let suite = queue.shift(); suite && !stopping.signal.aborted; suite = queue.shift()) {
			const outcome = recallSuite(suite) ?? (await runSuite(suite, environment, stopping.signal));
			if (stopping.signal.aborted) return;
			outcomes.push(outcome);
			tell(outcome);
		}
	};
	const inPhase = async (queue: Suite[], lanes: number): Promise<void> => {
		const workers = Array.from({ length: lanes }, () => work(queue));
		workers.forEach((worker) => running.add(worker));
		await Promise.all(workers);
	};
	await inPhase(
		suites.filter(({ alone }) => !alone),
		AT_ONCE
	);
	await inPhase(
		suites.filter(({ alone }) => alone),
		1
	);
	if (stopping.signal.aborted) return;

	const sum = (key: 'passed' | 'failed'): number =>
		outcomes.reduce((total, outcome) => total + outcome[key], 0);
	console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
	process.exitCode = sum('failed') > 0 ? 1 : 0;
});
