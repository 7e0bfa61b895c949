import type { Page } from '@playwright/test';
import { expect, expectAccessible, startApp, test } from '../support';
import { makeMember, makePicture, published, signIn } from './artworks';

const metaOf = (page: Page, name: string) =>
	page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute('content');

test.describe('without JavaScript, signed out', () => {
	test.use({ javaScriptEnabled: false });

	test('a public work is in the gallery and on its own page', async ({ page, app }) => {
		const maja = await makeMember(app, 'Maja Öberg');
		const id = await published(app, maja, {
			title: 'Vågor över Bottenhavet',
			altText: 'Blue lines sway.',
			description: 'Made on the night train.'
		});
		await page.goto('/gallery');
		const link = page.getByRole('link', { name: 'Vågor över Bottenhavet' });
		await expect(link.getByAltText('Blue lines sway.')).toBeVisible();
		await expect(page.getByText('Maja Öberg').first()).toBeVisible();
		await link.click();

		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vågor över Bottenhavet');
		await expect(page.getByText(`@${maja.handle}`)).toBeVisible();
		await expect(page.getByText('Made on the night train.')).toBeVisible();
		await expect(page.getByRole('link', { name: 'CC BY 4.0' })).toHaveAttribute(
			'href',
			'https://creativecommons.org/licenses/by/4.0/'
		);
		await expect(page.locator('pre')).toContainText('background(255, 0, 0);');
		await expect(page.getByRole('link', { name: 'Open in studio' })).toHaveAttribute(
			'href',
			/^\/studio#code=[\w-]+$/
		);
		await expect(page.getByRole('button', { name: 'Run', exact: true })).toBeHidden();
		expect(await metaOf(page, 'og:title')).toBe('Vågor över Bottenhavet by Maja Öberg');
		expect(await metaOf(page, 'og:description')).toBe('Made on the night train.');
		expect(await metaOf(page, 'og:image')).toBe(`${app.origin}/gallery/${id}/poster`);
		expect(await metaOf(page, 'og:image:alt')).toBe('Blue lines sway.');
		expect(await metaOf(page, 'twitter:card')).toBe('summary_large_image');
	});

	test('HTML in a title or description is only text', async ({ page, app }) => {
		const maja = await makeMember(app, 'Maja');
		const evil = '<img src=x onerror="document.title=1"><b>bold</b>';
		const id = await published(app, maja, {
			title: evil,
			description: `</p><script>1</script>${evil}`,
			altText: `"><script>2</script>`,
			code: '</code></pre><script>document.title = "taken"</script>'
		});
		await page.goto(`/gallery/${id}`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(evil);
		await expect(page.locator('main :is(script, b, img[src="x"])')).toHaveCount(0);
		await page.goto('/gallery');
		await expect(page.locator('main :is(script, b, img[src="x"])')).toHaveCount(0);
	});

	test('older works are behind a link, and no work is shown twice', async ({ page, app }) => {
		const maja = await makeMember(app, 'Maja');
		const ids: string[] = [];
		for (let count = 0; count < 30; count++) ids.push(await published(app, maja));
		const shown = () =>
			page
				.locator('main li a')
				.evaluateAll((links) =>
					links.map((link) => (link as HTMLAnchorElement).pathname.split('/').at(-1) ?? '')
				);
		await page.goto('/gallery');
		const first = await shown();
		expect(first).toEqual(ids.toReversed().slice(0, 24));
		await page.getByRole('link', { name: 'Older works' }).click();
		await expect(page).toHaveURL(/\/gallery\?before=/);
		const second = await shown();
		expect(second.slice(0, 6)).toEqual(ids.toReversed().slice(24));
		await page.goto('/gallery?before=nonsense" || 1=1');
		expect(await shown()).toEqual(first);
	});
});

test('what is not public is not shown to others, nor its picture', async ({
	page,
	context,
	app
}) => {
	const maja = await makeMember(app, 'Maja');
	const titles = { unlisted: 'Only by link', private: 'Only mine' };
	const unlisted = await published(app, maja, { title: titles.unlisted, visibility: 'unlisted' });
	const secret = await published(app, maja, { title: titles.private, visibility: 'private' });
	const hidden = await published(app, maja, { title: 'Hidden away' });
	const superuser = await app.pocketBase.superuser();
	await superuser.collection('sketches').update(hidden, { hidden: true });

	const statusOf = async (path: string, cookie = '') =>
		(await fetch(app.origin + path, { headers: { cookie } })).status;
	const otto = await makeMember(app, 'Otto');
	for (const cookie of ['', otto.cookie]) {
		expect(await statusOf(`/gallery/${unlisted}`, cookie)).toBe(200);
		expect(await statusOf(`/gallery/${unlisted}/poster`, cookie)).toBe(200);
		for (const id of [secret, hidden, 'aaaaaaaaaaaaaaa', 'not-an-id']) {
			expect(await statusOf(`/gallery/${id}`, cookie)).toBe(404);
			expect(await statusOf(`/gallery/${id}/poster`, cookie)).toBe(404);
		}
	}
	await page.goto('/gallery');
	for (const title of [...Object.values(titles), 'Hidden away'])
		await expect(page.getByText(title)).toHaveCount(0);

	await signIn(context, app, maja);
	await page.goto('/gallery');
	await expect(page.getByText(titles.private)).toHaveCount(0);
	await page.goto(`/gallery/${secret}`);
	await expect(page.getByText('Only you can see this.')).toBeVisible();
	expect(await statusOf(`/gallery/${secret}/poster`, maja.cookie)).toBe(200);
	await page.goto(`/gallery/${hidden}`);
	await expect(page.getByText("hidden by the gallery's moderators")).toBeVisible();
});

test('a picture is served as a picture and nothing else', async ({ app }) => {
	const maja = await makeMember(app, 'Maja');
	const get = (path: string, headers: Record<string, string> = {}) =>
		fetch(`${app.origin}/gallery/${path}`, { headers });
	const id = await published(app, maja, { poster: makePicture(1000, 500) });
	const full = await get(`${id}/poster`);
	expect(full.headers.get('content-type')).toBe('image/png');
	expect(full.headers.get('x-content-type-options')).toBe('nosniff');
	expect(full.headers.get('content-security-policy')).toContain("default-src 'none'");
	expect(full.headers.get('cache-control')).toBe('public, max-age=3600');
	const tag = full.headers.get('etag') ?? '';
	expect((await get(`${id}/poster`, { 'if-none-match': tag })).status).toBe(304);
	const small = await get(`${id}/poster?width=640`);
	const bytes = Buffer.from(await small.arrayBuffer());
	expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([640, 320]);

	const secret = await published(app, maja, { visibility: 'private' });
	const own = await get(`${secret}/poster`, { cookie: maja.cookie });
	expect(own.status).toBe(200);
	expect(own.headers.get('cache-control')).toBe('private, no-store');
	const member = await get(`${id}/poster`, { cookie: maja.cookie });
	expect(member.headers.get('cache-control')).toBe('private, max-age=3600');
});

test('Run plays the sketch in its frame, Stop brings the picture back', async ({ page, app }) => {
	const maja = await makeMember(app, 'Maja');
	const id = await published(app, maja, { altText: 'Red paper.' });
	await page.goto(`/gallery/${id}`);
	await expectAccessible(page);
	await expect(page.locator('iframe')).toHaveCount(0);
	await page.getByRole('button', { name: 'Run', exact: true }).press('Enter');
	const frame = page.locator('iframe[title="Canvas"]');
	await expect(frame).toBeVisible();
	await expect(frame).toHaveAttribute('sandbox', 'allow-scripts');
	await expect(page.getByAltText('Red paper.')).toBeHidden();
	const stop = page.getByRole('button', { name: 'Stop', exact: true });
	await expect(stop).toBeFocused();
	await stop.press('Enter');
	await expect(frame).toHaveCount(0);
	await expect(page.getByAltText('Red paper.')).toBeVisible();
});

test('its maker edits, hides, deletes and puts back a work', async ({ page, context, app }) => {
	const maja = await makeMember(app, 'Maja');
	const id = await published(app, maja, { title: 'First name' });
	await signIn(context, app, maja);
	await page.goto(`/gallery/${id}`);
	await page.getByRole('button', { name: 'Edit details' }).click();
	await page.getByLabel('Title').fill('x'.repeat(121));
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByText('The title has 121 characters; 120 is the most.')).toBeVisible();
	await expect(page.getByLabel('Title')).toBeFocused();
	await page.getByLabel('Title').fill('Second name');
	await page.getByLabel('Unlisted').check();
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Second name');
	await expect(page.getByText('Only those who have the link can see this.')).toBeVisible();

	await page.getByRole('button', { name: 'Delete' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
	await expect(page.getByText('“Second name” is deleted.')).toBeVisible();
	expect((await fetch(`${app.origin}/gallery/${id}`)).status).toBe(404);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Second name');
	expect((await fetch(`${app.origin}/gallery/${id}`)).status).toBe(200);
});

test('the list is accessible, in Swedish on a phone too', async ({ page, app }) => {
	const maja = await makeMember(app, 'Maja');
	await published(app, maja);
	await page.goto('/gallery');
	await expectAccessible(page);
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/sv/gallery');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Galleri');
	await expectAccessible(page);
	const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(overflow).toBeLessThanOrEqual(0);
});

test('without PocketBase the pages stay calm', async ({ page, allow }) => {
	const app = await startApp();
	try {
		await app.pocketBase.stop();
		// The address differs from the worker's own app, and the browser tells of the 503.
		allow.allowRequest(/^request to another origin: http:\/\/127\.0\.0\.1/);
		allow.allowConsole(/503/);
		const list = await page.goto(`${app.origin}/gallery`);
		expect(list?.status()).toBe(200);
		expect(list?.headers()['cache-control']).toContain('no-store');
		await expect(page.getByText('The gallery cannot be reached right now.')).toBeVisible();
		await expectAccessible(page);
		const work = await page.goto(`${app.origin}/gallery/aaaaaaaaaaaaaaa`);
		expect(work?.status()).toBe(503);
		await expect(page.getByText('The work cannot be shown right now.')).toBeVisible();
	} finally {
		await app.stop();
	}
});
