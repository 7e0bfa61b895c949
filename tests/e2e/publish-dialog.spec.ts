import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from '../support';
import { countOf, makeMember, signIn } from './artworks';
import { TABLET } from './lesson-page';
import { newHandle, PASSWORD } from './people';

test.use(TABLET);

/** Opens the studio, waits until its sketch draws, and opens the dialog. */
async function openDialog(page: Page) {
	await page.goto('/studio');
	await expect(page.locator('iframe[title="Canvas"]').first()).toBeVisible();
	await page.getByRole('button', { name: 'Publish', exact: true }).click();
	const dialog = page.getByRole('dialog', { name: 'Publish your work' });
	await expect(dialog).toBeVisible();
	const publish = dialog.getByRole('button', { name: 'Publish', exact: true });
	return { dialog, publish, title: dialog.getByLabel('Title') };
}

async function takePicture(page: Page) {
	const retake = page.getByRole('button', { name: 'Take the picture again' });
	// The sketch may not have drawn its first frame when the dialog opened.
	await expect(async () => {
		await retake.click();
		await expect(page.locator('[role="dialog"] img')).toBeVisible({ timeout: 2000 });
	}).toPass();
}

test('a member publishes from the studio and sees it', async ({ page, context, app }) => {
	const maja = await makeMember(app, 'Maja');
	await signIn(context, app, maja);
	const { dialog, publish, title } = await openDialog(page);
	await takePicture(page);
	await expectAccessible(page);

	await title.fill('');
	await publish.click();
	await expect(dialog.getByText('A title is missing.')).toBeVisible();
	await expect(title).toBeFocused();
	expect(await countOf(maja)).toBe(0);

	await title.fill('From the studio');
	await dialog.getByLabel('Alternative text').fill('A circle grows and shrinks.');
	await dialog.getByLabel('CC BY-SA 4.0').check();
	await publish.click();
	const done = page.getByRole('dialog', { name: 'Published' });
	await expect(done.getByText('It is in the gallery now')).toBeVisible();
	await expect(done.getByRole('button', { name: 'Copy link' })).toBeVisible();
	await done.getByRole('link', { name: 'See it' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('From the studio');
	const picture = page.getByAltText('A circle grows and shrinks.');
	await expect(picture).toBeVisible();
	// It is on the page before it has come.
	await expect
		.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
		.toBeGreaterThan(9);
	await expect(page.getByRole('link', { name: 'CC BY-SA 4.0' })).toBeVisible();
});

test('a guest is asked to sign in and loses nothing', async ({ page, allow }) => {
	allow.allowConsole(/401/);
	const { dialog, publish, title } = await openDialog(page);
	await takePicture(page);
	await title.fill('Not signed in yet');
	await dialog.getByLabel('Alternative text').fill('A circle.');
	await publish.click();
	const links = dialog.getByRole('link', { name: /Sign in|Create account/ });
	await expect(links).toHaveCount(2);
	for (const link of await links.all())
		await expect(link).toHaveAttribute('href', /\?next=%2Fstudio%3Fpublish%3D1$/);
	await page.reload();
	await openDialog(page);
	await expect(title).toHaveValue('Not signed in yet');

	await dialog.getByRole('link', { name: 'Create account' }).click();
	await page.getByLabel('What are you called?').fill('Nora');
	await page.getByLabel('Handle').fill(newHandle('nora'));
	await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
	await page.getByRole('button', { name: 'Create account' }).click();
	await expect(dialog).toBeVisible();
	await expect(page).toHaveURL(/\/studio$/);
	await expect(title).toHaveValue('Not signed in yet');
	await dialog.getByRole('button', { name: 'Start over' }).click();
	await expect(dialog.getByLabel('Alternative text')).not.toHaveValue('A circle.');
});

test('a lost answer is not a second work', async ({ page, context, app, allow }) => {
	allow.allowConsole(/409|ERR_FAILED/);
	const maja = await makeMember(app, 'Maja');
	await signIn(context, app, maja);
	const { dialog, publish, title } = await openDialog(page);
	await takePicture(page);
	await title.fill('Sent twice');
	await dialog.getByLabel('Alternative text').fill('A circle.');
	await page.route('**/api/sketches', async (route) => {
		await route.fetch();
		await route.abort();
	});
	await publish.click();
	await expect(dialog.getByText('cannot be reached right now')).toBeVisible();
	await expect(title).toHaveValue('Sent twice');
	await page.unroute('**/api/sketches');
	await publish.click();
	await expect(page.getByRole('dialog', { name: 'Published' })).toBeVisible();
	expect(await countOf(maja)).toBe(1);
});
