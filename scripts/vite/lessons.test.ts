import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { build, createServer, type InlineConfig } from 'vite';
import { lessonFiles } from '../../src/lib/lesson/fixtures/lesson';
import { lessons } from './lessons';

const COURSES = `courses:
  - { id: drawing, title: { en: Drawing, sv: Teckning }, summary: { en: D., sv: T. }, practises: [] }
`;
const FAULT = 'drawing/01-dots/lesson.yml:1 `minutes` is missing → add minutes: 20';

let root = '';
const write = (path: string, text: string) => {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), text);
};
const config = (more: InlineConfig = {}): InlineConfig => ({
	root,
	configFile: false,
	logLevel: 'silent',
	plugins: [lessons()],
	...more
});
const breakLesson = () =>
	write(
		'lessons/drawing/01-dots/lesson.yml',
		(lessonFiles()['lesson.yml'] ?? '').replace('minutes: 10\n', '')
	);
const bundle = () =>
	build(
		config({ build: { write: false, lib: { entry: join(root, 'main.js'), formats: ['es'] } } })
	);

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'skissa-vite-'));
	write('lessons/courses.yml', COURSES);
	for (const [path, text] of Object.entries(lessonFiles()))
		write(`lessons/drawing/01-dots/${path}`, text);
	write('main.js', "export * from 'virtual:lessons';");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('virtual:lessons', { timeout: 60_000 }, () => {
	it('is part of a build', async () => {
		expect(JSON.stringify(await bundle())).toContain('Rita prickar.');
	});

	it('has a lesson’s files served as they are, each with an address', async () => {
		write('lessons/drawing/01-dots/files/a.csv', 'a,b\n');
		write(
			'lessons/drawing/01-dots/lesson.yml',
			(lessonFiles()['lesson.yml'] ?? '').replace(
				'steps:',
				'files: [{ name: a.csv, by: Ada, licence: CC0-1.0 }]\nsteps:'
			)
		);
		const bundled = JSON.stringify(await bundle());
		expect(bundled).toContain('"fileName":"a.csv"');
		expect(bundled).toMatch(/= .{2}\/a\.csv.{2}[^]*\{ dots: \[\w+\] \}/);
	});

	it('stops a build at a faulty lesson, naming file, line and remedy', async () => {
		breakLesson();
		await expect(bundle()).rejects.toThrow(FAULT);
	});

	it('leaves a faulty lesson out in dev, says why, and takes it back when mended', async () => {
		const warnings: string[] = [];
		const server = await createServer(config({ server: { middlewareMode: true, ws: false } }));
		server.config.logger.warn = (text) => void warnings.push(text);
		const read = async () =>
			((await server.ssrLoadModule('virtual:lessons')) as { lessons: unknown[] }).lessons.length;
		const changed = () =>
			server.watcher.emit('all', 'change', join(root, 'lessons/drawing/01-dots/lesson.yml'));
		try {
			breakLesson();
			expect(await read()).toBe(0);
			expect(warnings.join('\n')).toContain(FAULT);
			write('lessons/drawing/01-dots/lesson.yml', lessonFiles()['lesson.yml'] ?? '');
			changed();
			expect(await read()).toBe(1);
		} finally {
			await server.close();
		}
	});
});
