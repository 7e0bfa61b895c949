import type { Page } from '@playwright/test';
import { atEveryClick, byThePage, DEPARTING_DOWNLOAD, DOWNLOADS, LENT } from './attacks/clicked';
import { expect, lines, look, test } from './player';

const REFUSED = /disallowed|denied|not allowed|blocked|Not allowed|Permissions policy/;

async function clickThrough(page: Page, attacks: Record<string, string>): Promise<void> {
	await expect.poll(async () => (await look(page)).state).toBe('running');
	const expected = ['first', ...Object.keys(attacks).map((name) => `${name}: in`)];
	for (let clicks = 1; clicks <= expected.length; clicks++) {
		await page.getByTitle('Canvas').click();
		await expect.poll(async () => (await lines(page)).length).toBe(clicks);
	}
	expect(await lines(page)).toEqual(expected);
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
	await run(atEveryClick({ departing: DEPARTING_DOWNLOAD }));
	await clickThrough(bench, {});
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
