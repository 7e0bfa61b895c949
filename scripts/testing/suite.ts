import type { Counter } from './counts';
import { failuresByExit, playwrightCounts, vitestCounts } from './counts';

/** One step of `npm test`: a command, and how its tests are counted. */
export type Suite = {
	name: string;
	/** Programs of node_modules/.bin and their arguments, run one after the other. `{report}` is the JSON report's path. */
	commands: string[][];
	count: Counter;
	/** Files and folders it goes by: while they are as they were when it passed, it would pass again. None: it always runs. */
	reads?: string[];
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

/** What decides how anything runs. */
const SETTINGS = [
	'package.json',
	'package-lock.json',
	'tsconfig.json',
	'svelte.config.js',
	'vite.config.ts',
	'playwright.config.ts',
	'project.inlang',
	'scripts'
];
const APP = [...SETTINGS, 'src', 'static', 'messages', 'tests/support'];
const SANDBOX = [
	...SETTINGS,
	'messages',
	'src/lib/base',
	'src/lib/export',
	'src/lib/lesson',
	'src/lib/sandbox',
	'src/lib/ui',
	'tests/support'
];
const WHOLE = ['.'];

/** Every step, the longest of those that share the processors first. */
export const SUITES: Suite[] = [
	{ name: 'build', commands: [script('build-app')], count: failuresByExit },
	{
		name: 'editor',
		commands: [playwright('--config=tests/editor/playwright.config.ts')],
		count: playwrightCounts,
		reads: [...APP, 'tests/editor']
	},
	{ name: 'lessons', commands: [script('lessons-check', '--changed')], count: failuresByExit },
	{
		name: 'types',
		commands: [
			['svelte-check', '--threshold', 'warning', '--fail-on-warnings', '--output', 'human']
		],
		count: failuresByExit,
		reads: WHOLE
	},
	{ name: 'unit', commands: [vitest()], count: vitestCounts, reads: WHOLE },
	{
		name: 'lint',
		commands: [['eslint', '.', '--max-warnings=0']],
		count: failuresByExit,
		reads: WHOLE
	},
	{
		name: 'format',
		commands: [['prettier', '--check', '--log-level=warn', '.']],
		count: failuresByExit,
		reads: WHOLE
	},
	{
		name: 'rules',
		commands: [vitest('--config=tests/rules/vitest.rules.config.ts')],
		count: vitestCounts,
		reads: [...APP, 'pb_migrations', 'pb_hooks', 'pocketbase', 'tests/rules']
	},
	{ name: 'imports', commands: [script('imports')], count: failuresByExit, reads: WHOLE },
	{ name: 'size', commands: [script('size-check')], count: failuresByExit, reads: WHOLE },
	{ name: 'notices', commands: [script('notices', '--check')], count: failuresByExit },
	{
		name: 'scripts',
		commands: [vitest('--config=tests/scripts/vitest.scripts.config.ts')],
		count: vitestCounts,
		reads: WHOLE,
		alone: true
	},
	{
		name: 'sandbox',
		commands: [playwright('--project=sandbox')],
		count: playwrightCounts,
		reads: [...SANDBOX, 'tests/sandbox'],
		alone: true
	},
	{
		name: 'pages',
		commands: [playwright('--project=pages')],
		count: playwrightCounts,
		reads: [...APP, 'lessons', 'pb_migrations', 'pb_hooks', 'pocketbase', 'tests/e2e'],
		alone: true
	}
];
