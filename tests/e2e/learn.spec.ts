import { serveApp } from '../../scripts/app/serve';
import { freePort } from '../../scripts/support/ports';
import { expect, expectAccessible, test } from '../support';
import { LESSON, openLesson, PHONE, TABLET, writeAtEnd } from './lesson-page';
import { openBrowser } from './people';

const COURSE = '/learn/visuals-and-sound';

test.describe('on a tablet', () => {
	test.use(TABLET);

	test('one goes on where one left off, and the course says how far that is', async ({ page }) => {
		await page.goto('/learn');
		await expect(page.getByRole('heading', { name: /Start here\s*First marks/ })).toBeVisible();
		await page.goto(`${LESSON}?step=three-kinds`);
		await expect(page.getByRole('button', { name: 'Check', exact: true })).toBeEnabled();
		await writeAtEnd(page, '// begun');
		await page.goto('/learn');
		await expect(page.getByRole('heading', { name: /Continue where you left off/ })).toBeVisible();
		await expect(page.getByText('Step 2 of 3')).toBeVisible();
		await expect(page.getByText('0 of 2 steps done')).toBeVisible();
		await page.getByRole('link', { name: 'Continue', exact: true }).click();
		await expect(page).toHaveURL(/step=three-kinds/);

		await page.getByRole('link', { name: 'Generative visuals and sound' }).click();
		await expect(page).toHaveURL(new RegExp(`${COURSE}$`));
		await expect(page.getByRole('heading', { name: 'You practise' })).toBeVisible();
		await expect(page.getByText('Programming 3.4')).toBeVisible();
		await page.locator('summary').first().click();
		const steps = page.getByRole('listitem').filter({ hasText: 'begun' }).last();
		await expect(steps).toContainText('change');
		await expectAccessible(page);
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByRole('link', { name: 'First marks' }).first()).toBeVisible();
		await expect(page.getByRole('banner')).toBeHidden();
		await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
	});

	test('words are found as they are typed, and lead to the step', async ({ page }) => {
		await page.goto('/sv/learn');
		const field = page.getByRole('searchbox', { name: 'Sök i lektionerna' });
		await field.fill('abrakadabra');
		await expect(page.getByText('Ingen lektion innehåller ”abrakadabra”.')).toBeVisible();
		await field.fill('farg');
		await expect(
			page.getByRole('status').filter({ hasText: 'Lektioner som passar' })
		).toBeVisible();
		await expect(page).toHaveURL(/\?q=farg$/);
		await expectAccessible(page);
		const place = page.getByRole('link', { name: 'Mitt emellan' });
		await expect(page.getByRole('listitem').filter({ has: place }).last()).toContainText('I målet');
		await place.click();
		await expect(page).toHaveURL(/colour-as-material\?step=half-way$/);
		await page.goBack();
		await expect(field).toHaveValue('farg');
		await field.fill('materjal');
		await page.getByRole('link', { name: 'Menade du material?' }).click();
		await expect(field).toHaveValue('material');
		await expect(page.getByRole('heading', { name: 'Färg som material', level: 3 })).toBeVisible();
	});

	test('what was typed and answered before a page is alive stays', async ({ page }) => {
		let release = () => {};
		const hold = async () => {
			const held = new Promise<void>((resolve) => (release = resolve));
			await page.route(/\/immutable\/.*\.js$/, async (route) => {
				await held;
				await route.continue();
			});
		};
		await hold();
		await page.goto('/learn', { waitUntil: 'commit' });
		await page.getByRole('searchbox').fill('lerpColor');
		release();
		await expect(page.getByText(/^Lessons found: [1-9]/)).toBeVisible();

		await page.unrouteAll({ behavior: 'wait' });
		await page.evaluate(() => localStorage.setItem('skissa:path', '{"time":["hour"]}'));
		await hold();
		await page.goto('/learn/path', { waitUntil: 'commit' });
		await page.getByRole('radio', { name: 'Music or sound' }).check();
		await page.getByRole('checkbox', { name: 'Pictures that stay still' }).check();
		release();
		await expect(page.getByRole('radio', { name: 'About an hour' })).toBeChecked();
		await expect(page.getByRole('radio', { name: 'Music or sound' })).toBeChecked();
		await expect(page.getByRole('checkbox', { name: 'Pictures that stay still' })).toBeChecked();
		await expect(page.getByText('You want to make pictures:').first()).toBeVisible();
	});
});

test.describe('on a phone', () => {
	test.use(PHONE);

	test('seven answers give a path, which is kept here, sent nowhere, and can be cleared', async ({
		page
	}) => {
		const asked: string[] = [];
		await page.goto('/sv/learn/path');
		await expect(page.getByText('Dina svar stannar i den här webbläsaren.')).toBeVisible();
		await expect(page.getByRole('group')).toHaveCount(7);
		page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
		await page.getByRole('checkbox', { name: 'Bilder som står still' }).check();
		await page.getByRole('radio', { name: 'Nej, aldrig' }).check();
		await page.getByRole('checkbox', { name: 'Jag använder bara tangentbordet' }).check();
		// The Enter key in a form must not send it.
		await page.keyboard.press('Enter');
		const way = page.getByRole('region', { name: 'Din väg' });
		await expect(way.getByRole('listitem').first()).toContainText('Du har inte kodat förut:');
		await expect(way.getByText('Du vill göra bilder: du bygger paletter')).toBeVisible();
		await expect(way.getByText('Det pekaren gör går också med tangentbordet')).toBeVisible();
		await expectAccessible(page);
		await page.reload();
		await expect(page.getByRole('radio', { name: 'Nej, aldrig' })).toBeChecked();
		expect(asked.filter((request) => /still|never|keyboard/.test(request))).toEqual([]);
		expect(new URL(page.url()).search).toBe('');

		await page.goto('/sv/learn');
		await expect(page.getByText('Härnäst på din väg')).toBeVisible();
		await page.getByRole('link', { name: 'Öppna din väg' }).click();
		await page.getByRole('button', { name: 'Rensa svaren' }).click();
		await expect(page.getByRole('status').filter({ hasText: 'rensade' })).toBeAttached();
		await expect(page.getByRole('heading', { name: 'Frågorna' })).toBeFocused();
		await expect(page.getByRole('radio', { name: 'Nej, aldrig' })).not.toBeChecked();
		await page.reload();
		await expect(page.getByText('Svara på en fråga')).toBeVisible();
	});

	test('somebody at an institution is led to the lessons on data, and learns with a table there', async ({
		page
	}) => {
		await page.goto('/sv/learn/path');
		await page.getByRole('radio', { name: /^Kulturinstitution/ }).check();
		const way = page.getByRole('region', { name: 'Din väg' });
		await expect(
			way.getByText('Du arbetar på en kulturinstitution: du gör en bild av en tabell')
		).toBeVisible();
		await way.getByRole('link', { name: 'Från tabell till bild' }).click();
		await expect(page).toHaveURL(/\/sv\/learn\/data-driven-methods\/from-table-to-picture$/);
		await page.getByRole('radio', { name: 'Ungefär fjorton gånger' }).check();
		await page.getByRole('button', { name: 'Spara mitt svar' }).click();
		const canvas = page.frameLocator('iframe[title="Rityta"]');
		await expect(canvas.getByText(/Twelve bars/).first()).toBeAttached();
		await expect(page.getByText('visits-year-synthetic.csv').first()).toBeVisible();
		await expectAccessible(page);
	});

	test('a lesson is read on paper, without the answers', async ({ page }) => {
		await page.goto(`/sv${COURSE}/colour-as-material/print`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Färg som material');
		await expect(page.getByRole('heading', { level: 2 })).toHaveCount(5);
		await expect(page.getByText('Ordna raderna så att skivan')).toBeVisible();
		await expect(
			page.getByText('Du fortsätter med din kod från steget före.').first()
		).toBeVisible();
		await expectAccessible(page);
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
		await expect(page.getByRole('contentinfo')).toBeHidden();
		await page.emulateMedia({ media: 'screen' });
		await page.getByRole('link', { name: 'Tillbaka till lektionen' }).click();
		await expect(page).toHaveURL(/\/sv\/learn\/visuals-and-sound\/colour-as-material/);
	});
});

test('without scripts search and path are answered by the server', async ({ browser, app }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL: app.origin });
	const page = await context.newPage();
	await page.goto('/sv/learn');
	await page.getByRole('searchbox').fill('palett');
	await page.getByRole('button', { name: 'Sök' }).click();
	await expect(page).toHaveURL(/\/sv\/learn\?q=palett$/);
	await expect(page.getByRole('heading', { name: 'Färg som material', level: 3 })).toBeVisible();
	await page.goto(COURSE);
	await page.locator('summary').nth(1).click();
	await expect(page.getByRole('link', { name: 'Mix in order' })).toHaveAttribute(
		'href',
		/step=mix-in-order$/
	);
	await page.goto('/learn/path');
	await page.getByRole('checkbox', { name: 'Sound and music' }).check();
	await page.getByRole('radio', { name: 'A few evenings' }).check();
	await page.getByRole('button', { name: 'Show the path' }).click();
	await expect(page).toHaveURL(/make=sound&time=evenings/);
	await expect(page.getByRole('checkbox', { name: 'Sound and music' })).toBeChecked();
	await expect(page.getByText('You want to make sound:').first()).toBeVisible();
	await page.getByRole('link', { name: 'Clear the answers' }).click();
	await expect(page).toHaveURL(/\/learn\/path$/);
	await context.close();
});

test('without PocketBase, what this browser knows is still there', async ({ browser }) => {
	const port = await freePort();
	const origin = `http://127.0.0.1:${port}`;
	const alone = await serveApp({
		host: '127.0.0.1',
		port,
		origin,
		pocketBaseUrl: null,
		say: () => {}
	});
	try {
		const { context, page, problems } = await openBrowser(browser, origin);
		await openLesson(page);
		await writeAtEnd(page, '// här');
		await page.goto('/learn');
		await expect(page.getByRole('heading', { name: /Continue where you left off/ })).toBeVisible();
		expect(problems()).toEqual([]);
		await context.close();
	} finally {
		await alone.stop();
	}
});

test('an unknown course is not found, and search words travel small and for long', async ({
	page,
	request,
	allow
}) => {
	allow.allowConsole(/404/);
	expect((await page.goto('/learn/nothing'))?.status()).toBe(404);
	const answer = await request.get('/sv/learn/words');
	expect(answer.headers()['cache-control']).toContain('immutable');
	expect(answer.headers()['content-encoding']).toBe('gzip');
	expect(await answer.text()).toContain('Första strecken');
});
