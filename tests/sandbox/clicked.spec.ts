import type { Page } from '@playwright/test';
import {
	atEveryClick,
	byThePage,
	DEPARTING_DOWNLOAD,
	describedAs,
	DOWNLOADS,
	LENT
} from './attacks/clicked';
import { expect, expectSeen, lines, look, test } from './player';

const REFUSED = /disallowed|denied|not allowed|blocked|Not allowed|Permissions policy/;

/** Clicks so many times, once for each attack if that is not said, and once before them. */
async function clickThrough(
	page: Page,
	attacks: Record<string, string>,
	times = Object.keys(attacks).length + 1
): Promise<void> {
	await expectSeen(page, describedAs(attacks));
	const expected = ['first', ...Object.keys(attacks).map((name) => `${name}: in`)];
	for (let clicks = 1; clicks <= times; clicks++) {
		await page.getByTitle('Canvas').click();
		await expect.poll(async () => (await lines(page)).length).toBe(clicks);
	}
	expect(await lines(page)).toEqual(expected.slice(0, times));
}

test('a click gives no sketch what the visitor has allowed the page: clipboard and place', async ({
	bench,
	run,
	server,
	watch
}) => {
	watch.allowConsole(REFUSED);
	const context = bench.context();
	const allowed = ['clipboard-read', 'clipboard-write', 'geolocation'];
	await context.grantPermissions(allowed, { origin: server.origin });
	await context.setGeolocation({ latitude: 59, longitude: 18 });
	for (const [name, text] of Object.entries(LENT))
		expect(`${name}: ${await bench.evaluate(byThePage(text))}`).toBe(`${name}: out`);
	await bench.evaluate(() => navigator.clipboard.writeText('theirs'));
	await run(atEveryClick(LENT));
	await clickThrough(bench, LENT);
	await bench.bringToFront();
	await bench.evaluate(() => window.focus());
	expect(await bench.evaluate(() => navigator.clipboard.readText())).toBe('theirs');
});

test('a click lets no sketch put a file among the visitor’s own', async ({ bench, run, watch }) => {
	watch.allowConsole(REFUSED);
	let count = 0;
	bench.on('download', () => count++);
	const attacks = { ...DOWNLOADS, 'a file by p5': 'saveStrings(["x"], "x")' };
	await run(atEveryClick(attacks));
	await clickThrough(bench, attacks);
	const departing = { departing: DEPARTING_DOWNLOAD };
	await run(atEveryClick(departing));
	await clickThrough(bench, departing, 1);
	// It takes away the frame that would say it was clicked, so nothing waits for that.
	void bench
		.getByTitle('Canvas')
		.click()
		.catch(() => {});
	await expect
		.poll(async () => (await look(bench)).problems)
		.toMatchObject([{ code: 'went_elsewhere' }]);
	expect(count).toBe(0);
	// What the page itself is given comes after anything that a sketch was given before.
	for (const [at, text] of [...Object.values(DOWNLOADS), DEPARTING_DOWNLOAD].entries()) {
		await bench.evaluate(byThePage(text));
		await expect.poll(() => count).toBe(at + 1);
	}
});
