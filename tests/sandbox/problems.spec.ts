import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { SketchProblem } from '../../src/lib/sandbox/host';
import { GONE_FROM_P5, P5_SOUND } from '../../src/lib/sandbox/protocol';
import { OLD_TONE } from '../../src/lib/sandbox/transform/findings/old-tone';
import { P5_NAMES } from '../../src/lib/sandbox/transform/p5-names';
import { CASES, FINE, inDraw } from './problem-cases';
import { editIn, expect, lines, look, openBench, runIn, test } from './player';

const texts = Object.fromEntries(
	['en', 'sv'].map((locale) => [
		locale,
		JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8')) as Record<string, string>
	])
);

/** The problem's text with its values in place; what has no value stays as it is, in braces. */
const wordsOf = ({ code, values, detail }: SketchProblem, locale: 'en' | 'sv'): string => {
	const given: Record<string, string | number> = { ...values, detail };
	const text = texts[locale]?.[`sketch_${code}`] ?? '';
	return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(given[name] ?? whole));
};

test.describe('in one page', () => {
	let page: Page;
	test.beforeAll(async ({ browser, server }) => {
		page = await browser.newPage();
		await openBench(page, server.origin);
	});
	test.afterAll(() => page.close());

	const problems = async () => (await look(page)).problems;

	for (const [code, name, place, en, sv] of CASES)
		test(`${name}: ${code.slice(code.indexOf('\n  ') + 3, -2)}`, async () => {
			await runIn(page, code);
			const severity = /^argument_|^canvas_|^color_unknown|^bezier_/.test(name)
				? 'warning'
				: 'error';
			await expect.poll(problems).toMatchObject([{ code: name, severity }]);
			const [problem] = await problems();
			expect(problem?.line).toBe(place ? place[0] : null);
			if (place?.[1] !== null) expect(problem?.column).toBe(place ? place[1] : null);
			expect(problem && wordsOf(problem, 'en')).toContain(en);
			expect(problem && wordsOf(problem, 'sv')).toContain(sv);
		});

	for (const code of FINE)
		test(`nothing to say of ${code.slice(code.indexOf('\n  ') + 3, -2)}`, async () => {
			await runIn(page, `${code}\nconsole.log('new');`);
			// The sketch before may have drawn many frames.
			await expect.poll(() => lines(page)).toEqual(['new']);
			await expect.poll(async () => (await look(page)).frame?.count ?? 0).toBeGreaterThan(3);
			expect(await problems()).toEqual([]);
		});

	test('a warning gives way to an error, and goes when the code is mended', async () => {
		await runIn(page, inDraw('circle(1, 2);\n  if (frameCount > 5) kaboom();'));
		await expect
			.poll(async () => (await problems()).map(({ code }) => code))
			.toEqual(['not_defined', 'argument_missing']);
		await editIn(page, inDraw('circle(1, 2, 3);'));
		await expect.poll(async () => (await look(page)).frame?.count ?? 0).toBeGreaterThan(10);
		expect(await problems()).toEqual([]);
		await editIn(page, inDraw('circle(1);'));
		await expect
			.poll(async () => (await problems()).map(({ code }) => code))
			.toEqual(['argument_missing']);
	});

	test('p5’s names outside all functions: warned of where an edit lets them pass, wrong at the start', async () => {
		const before =
			"function setup() { createCanvas(40, 40); }\nfunction draw() { if (frameCount === 3) console.log('drawn'); }";
		await runIn(page, before);
		// With its first frame it is the sketch that is seen, and takes edits.
		await expect.poll(() => lines(page)).toEqual(['drawn']);
		await editIn(page, `let x = random(5);\nconsole.log(typeof x);\n${before}`);
		await expect.poll(() => lines(page)).toEqual(['drawn', 'number']);
		const seen = (await look(page)).frame?.count ?? 0;
		await expect.poll(async () => (await look(page)).frame?.count ?? 0).toBeGreaterThan(seen + 3);
		const place = { code: 'p5_before_setup', line: 1, column: 9, values: { name: 'random' } };
		expect(await problems()).toMatchObject([{ ...place, severity: 'warning' }]);
		await page.evaluate(() => window.bench.player.restart());
		await expect.poll(problems).toMatchObject([{ ...place, severity: 'error' }]);
	});

	test('p5 gives a sketch none of its names before setup, but those the browser has itself', async () => {
		const names = JSON.stringify([...P5_NAMES]);
		await runIn(
			page,
			`const there = () => ${names}.filter((name) => name in window);
			console.log(there().join(' '));
			function setup() { console.log(typeof random, typeof width, typeof PI); }`
		);
		await expect.poll(() => lines(page)).toEqual(['close p5 print', 'function number number']);
	});

	for (const [code, table] of [
		['p5_gone', GONE_FROM_P5],
		['p5_sound', P5_SOUND]
	] as const)
		test(`every former name is gone and explained at its line: ${code}`, async () => {
			const names = Object.keys(table);
			const still = `${JSON.stringify(names)}.filter((name) => name in p5.prototype || name in window || (name.startsWith('p5.') && name.slice(3) in p5))`;
			const calls = names.map((name) => `setTimeout(() => { new ${name}(); });`);
			await runIn(page, `console.log(${still}.length); Tone;\n${calls.join('\n')}`);
			const said = async () =>
				(await problems())
					.filter(({ severity }) => severity === 'error')
					.map(({ code, line, values }) => [code, line, values.name, values.instead]);
			const expected = names.map((name, at) => [code, at + 2, name, table[name]]);
			await expect.poll(said).toEqual(expected);
			expect(await lines(page)).toEqual(['0']);
		});

	test('what Tone is said to have instead of p5.sound and its own old names, it has', async () => {
		const instead = Object.values({ ...P5_SOUND, ...OLD_TONE }).join(' ');
		const names = [...new Set([...instead.matchAll(/Tone\.(\w+)/g)].map(([, name]) => name))];
		expect(names.length).toBeGreaterThan(30);
		await runIn(
			page,
			`console.log('missing', ${JSON.stringify(names)}.filter((name) => !(name in Tone)).join(' '));`
		);
		await expect.poll(() => lines(page)).toEqual(['missing ']);
	});

	test('a fault that comes with time is seen too, and each place is told once', async () => {
		await runIn(
			page,
			inDraw('for (let i = 0; i < 50; i++) circle(frameCount < 30 ? 1 : undefined, 1, 2);')
		);
		await expect
			.poll(problems)
			.toMatchObject([{ code: 'argument_undefined', line: 4, column: 32 }]);
		await page.waitForTimeout(300);
		expect(await problems()).toHaveLength(1);
	});
});
