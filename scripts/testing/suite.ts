import type { Counter } from './counts';
import { failuresByExit, playwrightCounts, vitestCounts } from './counts';

/** One step of `npm test`: a command, and how its tests are counted. */
export type Suite = {
	name: string;
	/** Programs of node_modules/.bin and their arguments, run one after the other. `{report}` is the JSON report's path. */
	commands: string[][];
	count: Counter;
	/** Not beside others: it measures time, or keeps both processors busy itself. */
	alone?: boolean;
	environment?: Record<string, string>;
};

const script = (name: string, ...rest: string[]): string[] => [
	'node',
	'scripts/run.mjs',
	name,
	...rest
];
const vitest = (...rest: string[]): string[] => [
	'vitest',
	'run',
	...rest,
	'--reporter=default',
	'--reporter=json',
	'--outputFile.json={report}'
];
const playwright = (...rest: string[]): string[] => [
	'playwright',
	'test',
	...rest,
	'--reporter=list,json'
];

/** Every step, the longest of those that share the processors first. */
export const SUITES: Suite[] = [
	{ name: 'build', commands: [script('build-app')], count: failuresByExit },
	{
		name: 'editor',
		commands: [playwright('--config=tests/editor/playwright.config.ts')],
		count: playwrightCounts
	},
	{ name: 'lessons', commands: [script('lessons-check')], count: failuresByExit },
	{
		name: 'types',
		commands: [
			['svelte-check', '--threshold', 'warning', '--fail-on-warnings', '--output', 'human']
		],
		count: failuresByExit
	},
	{ name: 'unit', commands: [vitest()], count: vitestCounts },
	{ name: 'lint', commands: [['eslint', '.', '--max-warnings=0']], count: failuresByExit },
	{
		name: 'format',
		commands: [['prettier', '--check', '--log-level=warn', '.']],
		count: failuresByExit
	},
	{
		name: 'rules',
		commands: [vitest('--config=tests/rules/vitest.rules.config.ts')],
		count: vitestCounts
	},
	{ name: 'imports', commands: [script('imports')], count: failuresByExit },
	{ name: 'size', commands: [script('size-check')], count: failuresByExit },
	{ name: 'notices', commands: [script('notices', '--check')], count: failuresByExit },
	{
		name: 'scripts',
		commands: [vitest('--config=tests/scripts/vitest.scripts.config.ts')],
		count: vitestCounts,
		alone: true
	},
	{ name: 'browser', commands: [playwright()], count: playwrightCounts, alone: true }
];
