import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { answers, waitForAnswer } from '../../scripts/support/answers';
import { inProject, root } from '../../scripts/support/paths';
import { freePort } from '../../scripts/support/ports';
import { temporaryFolder } from '../support/database';

let folder: string;
let port: number;
beforeEach(async () => {
	folder = temporaryFolder();
	port = await freePort();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const start = (environment: Record<string, string> = {}) =>
	execa('npm', ['start', '--silent'], {
		cwd: root,
		reject: false,
		all: true,
		stdin: 'ignore',
		forceKillAfterDelay: 20_000,
		env: { PORT: String(port), SKISSA_DATA: join(folder, 'data'), ...environment }
	});

const at = (path: string): string => `http://127.0.0.1:${port}${path}`;

/** Addresses of the servers below a process, found before it ends, so that they can be missed afterwards. */
async function childrenOf(pid: number): Promise<number[]> {
	const { stdout } = await execa('ps', ['-eo', 'pid=,ppid=']);
	const rows = stdout.split('\n').map((line) => line.trim().split(/\s+/).map(Number));
	const below = (parent: number): number[] =>
		rows.filter(([, of]) => of === parent).flatMap(([child = 0]) => [child, ...below(child)]);
	return below(pid);
}

const isAlive = (pid: number): boolean => {
	try {
		return process.kill(pid, 0);
	} catch {
		return false;
	}
};

test.each(['SIGTERM', 'SIGINT'] as const)(
	'serves on a warm start and ends cleanly on %s',
	async (signal) => {
		const run = start();
		expect(await waitForAnswer(at('/healthz'), 60_000)).toBe(true);
		const health = (await (await fetch(at('/healthz'))).json()) as Record<string, string>;
		expect(health).toMatchObject({ app: 'ok', pocketbase: 'ok' });
		const children = await childrenOf(run.pid ?? 0);
		expect(children.length).toBeGreaterThanOrEqual(2);
		run.kill(signal);
		const { exitCode, stdout } = await run;
		expect(exitCode).toBe(0);
		expect(stdout).toContain(`Skissa is at http://localhost:${port}`);
		// esbuild, which a very first start has tsx bring along, looks for its parent only now and then.
		await expect.poll(() => children.filter(isAlive)).toEqual([]);
		expect(await answers(at('/healthz'))).toBe(false);
	}
);

test('starts PocketBase again when it dies', async () => {
	const run = start();
	expect(await waitForAnswer(at('/healthz'), 60_000)).toBe(true);
	const { stdout } = await execa('ps', ['-eo', 'pid=,args=']);
	const line = stdout.split('\n').find((each) => each.includes(`--dir=${join(folder, 'data')}`));
	process.kill(Number.parseInt(line ?? '', 10), 'SIGKILL');
	await expect
		.poll(async () => (await (await fetch(at('/healthz'))).json()) as object)
		.toMatchObject({ app: 'ok', pocketbase: 'down' });
	await expect
		.poll(async () => (await (await fetch(at('/healthz'))).json()) as object)
		.toMatchObject({ pocketbase: 'ok' });
	run.kill('SIGTERM');
	const { exitCode, all } = await run;
	expect(exitCode).toBe(0);
	expect(all).toContain('PocketBase ended (SIGKILL). It is started again in 1 s');
});

/** Starts with something wrong: one complaint, exit code 1, and it has these words. */
async function refuses(environment: Record<string, string>, words: string): Promise<void> {
	const { exitCode, stderr } = await start(environment);
	expect(stderr.trim().split('\n')).toHaveLength(1);
	expect(stderr).toContain(words);
	expect(exitCode).toBe(1);
}

test('refuses a wrong value, naming it', () => refuses({ PORT: 'abc' }, 'PORT=abc does not work'));

test('refuses a taken port', async () => {
	const other = createServer();
	await new Promise<void>((settle) => other.listen(port, '127.0.0.1', settle));
	await refuses(
		{},
		`Port ${port} is taken. Stop the program that uses it, or choose another: PORT=`
	);
	other.close();
});

test('refuses a data folder it cannot write', async () => {
	const file = join(folder, 'file');
	writeFileSync(file, '');
	await refuses(
		{ SKISSA_DATA: join(file, 'data') },
		'cannot be used: a part of the path is a file'
	);
	await refuses({ SKISSA_DATA: '/proc/skissa' }, 'The data folder /proc/skissa cannot be used');
});

test('refuses a damaged, missing or different program as PocketBase', async () => {
	const damaged = join(folder, 'damaged');
	writeFileSync(damaged, '\x7fELF garbage', { mode: 0o755 });
	await refuses({ POCKETBASE_BIN: damaged }, 'it is damaged, made for another kind');
	await refuses({ POCKETBASE_BIN: join(folder, 'none') }, 'there is no such file');
	const locked = join(folder, 'locked');
	mkdirSync(locked);
	await refuses({ POCKETBASE_BIN: locked }, 'it is not a file that may be executed');
	await refuses({ POCKETBASE_BIN: process.execPath }, 'or not PocketBase');
});

test('refuses a PocketBase that does not answer', () =>
	refuses({ POCKETBASE_URL: 'http://127.0.0.1:1' }, 'does not answer as PocketBase'));

test('refuses a database it cannot bring up to date', async () => {
	mkdirSync(join(folder, 'data'));
	writeFileSync(
		join(folder, 'data', 'data.db'),
		'this is no database, but it is longer than one page is'
	);
	await refuses({}, 'could not be brought up to date');
});

test('runs without PocketBase where none can be had, and says so once', async () => {
	// A copy with an empty cache, no Go and no reachable release.
	const copy = join(folder, 'copy');
	await execa('cp', [
		'-r',
		...['build', 'scripts', 'pocketbase'].map((name) => inProject(name)),
		folder
	]);
	mkdirSync(copy);
	for (const name of ['build', 'scripts', 'pocketbase'])
		await execa('mv', [join(folder, name), join(copy, name)]);
	const linked = [
		'src',
		'static',
		'lessons',
		'messages',
		'project.inlang',
		'node_modules',
		'.svelte-kit',
		'package.json',
		'package-lock.json',
		'svelte.config.js',
		'vite.config.ts',
		'tsconfig.json',
		'pb_migrations',
		'pb_hooks'
	];
	for (const name of linked) await execa('ln', ['-s', inProject(name), join(copy, name)]);
	const run = execa(process.execPath, ['scripts/run.mjs', 'start'], {
		cwd: copy,
		reject: false,
		all: true,
		env: {
			PORT: String(port),
			SKISSA_DATA: join(folder, 'data'),
			POCKETBASE_BIN: '',
			SKISSA_POCKETBASE_RELEASES: `http://127.0.0.1:${await freePort()}`,
			PATH: '/nowhere'
		}
	});
	expect(await waitForAnswer(at('/healthz'), 30_000)).toBe(true);
	expect((await (await fetch(at('/healthz'))).json()) as object).toMatchObject({
		pocketbase: 'down'
	});
	expect((await fetch(at('/'))).status).toBe(200);
	run.kill('SIGTERM');
	const { exitCode, all } = await run;
	expect(exitCode).toBe(0);
	expect(all.match(/Skissa runs without PocketBase/g)).toHaveLength(1);
	expect(all).toContain(
		'download: the server cannot be reached (ECONNREFUSED); build: Go is not installed'
	);
});
