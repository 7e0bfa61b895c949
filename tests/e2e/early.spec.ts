import { expect, test } from '../support';
import { codeIn, LESSON, TABLET, writeAtEnd } from './lesson-page';

/** A step whose sketch needs Tone, which the frame's document does not hold. */
const SOUNDING = '/learn/visuals-and-sound/shape-a-tone?step=a-pluck';

test.use(TABLET);

test('the canvas of a lesson is alive before the page, and the page goes on with it', async ({
	page
}) => {
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route(/\/immutable\/.*\.js$/, async (route) => {
		await held;
		await route.continue();
	});
	await page.goto(LESSON, { waitUntil: 'commit' });
	const frame = page.locator('iframe[title="Canvas"]');
	await expect(frame).toBeVisible();
	await expect(page.frameLocator('iframe[title="Canvas"]').locator('canvas')).toBeVisible();
	await frame.evaluate((element) => (element.dataset.mark = 'early'));

	release();
	await expect(page.getByRole('button', { name: 'Check', exact: true })).toBeEnabled();
	await expect(page.locator('.transport .time')).not.toHaveText('0.0 s');
	await expect(frame).toHaveAttribute('data-mark', 'early');
	await expect(codeIn(page)).toBeVisible();
	await writeAtEnd(page, "\nconsole.log('from the ' + 'edit');");
	await expect(page.getByText('from the edit', { exact: true }).first()).toBeAttached();
	await expect(frame).toHaveAttribute('data-mark', 'early');
	await expect(frame).toHaveCount(1);
});

test('where the library does not come for it, the page begins the sketch itself', async ({
	page,
	allow
}) => {
	allow.allowConsole(/Failed to load resource/);
	let asked = 0;
	await page.route(/Tone.*\.js$/, (route) =>
		asked++ === 0 ? route.fulfill({ status: 503 }) : route.continue()
	);
	await page.goto(SOUNDING);
	await expect(page.locator('iframe[title="Canvas"]')).toBeVisible();
	await expect(page.locator('.transport .time')).not.toHaveText('0.0 s');
});
