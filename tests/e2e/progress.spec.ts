import PocketBase from 'pocketbase';
import { serveApp } from '../../scripts/app/serve';
import { servePocketBase } from '../../scripts/pocketbase/serve';
import { freePort } from '../../scripts/support/ports';
import { expect, test } from '../support';
import { freshDatabase, pocketBaseBinary } from '../support/database';
import { codeIn, keptCode, openLesson, TABLET, writeAtEnd } from './lesson-page';
import { createAccount, newHandle, openBrowser, PASSWORD, signIn } from './people';

test.use(TABLET);

test('closing the tab in the middle of a word loses nothing', async ({ page, context }) => {
	await openLesson(page);
	await writeAtEnd(page, '// halvvägs in i ett or');
	await page.close({ runBeforeUnload: false });

	const again = await context.newPage();
	await openLesson(again);
	await expect(codeIn(again)).toHaveValue(/halvvägs/);
	expect((await keptCode(again)).join('\n')).toContain('// halvvägs in i ett or');
});

test('a crash before the database has written loses nothing', async ({ page, context }) => {
	await openLesson(page);
	// A database that never gets to write leaves what a killed browser leaves: the lifeboat.
	await page.evaluate(() => {
		IDBDatabase.prototype.transaction = () => {
			throw new DOMException('gone', 'InvalidStateError');
		};
	});
	await writeAtEnd(page, '// bara i livbåten');
	await page.close({ runBeforeUnload: false });

	const again = await context.newPage();
	await openLesson(again);
	await expect(codeIn(again)).toHaveValue(/livbåten/);
});

test('where the browser keeps nothing, the page says so', async ({ page }) => {
	await page.addInitScript(() => {
		indexedDB.open = () => {
			throw new DOMException('refused', 'SecurityError');
		};
	});
	await openLesson(page);
	await writeAtEnd(page, '// ingenstans');
	await expect(page.getByText('Saved in this browser')).toHaveCount(0);
	await expect(page.getByText('Not saved: this browser keeps nothing').first()).toBeVisible();
});

test('a damaged record is passed over', async ({ page }) => {
	await openLesson(page);
	await writeAtEnd(page, '// helt');
	await expect.poll(async () => (await keptCode(page)).join('\n')).toContain('// helt');
	await page.evaluate(async () => {
		localStorage.setItem('skissa:steps:["guest","first-marks","broken"]', '{not json');
		const database = await new Promise<IDBDatabase>((resolve) => {
			const request = indexedDB.open('skissa');
			request.onsuccess = () => resolve(request.result);
		});
		const transaction = database.transaction('steps', 'readwrite');
		transaction
			.objectStore('steps')
			.put({ owner: 'guest', lesson: 'first-marks', step: 'x', code: 7, passed: 'no' });
		await new Promise((resolve) => (transaction.oncomplete = resolve));
		database.close();
	});
	await openLesson(page);
	await expect(codeIn(page)).toHaveValue(/helt/);
});

test('two tabs do not overwrite newer with older', async ({ page, context }) => {
	await openLesson(page);
	const other = await context.newPage();
	await openLesson(other);
	await page.bringToFront();
	await writeAtEnd(page, '// från den första');
	await other.bringToFront();
	await writeAtEnd(other, '// från den andra');
	await page.close({ runBeforeUnload: false });
	await other.reload();
	await expect(codeIn(other)).toHaveValue(/andra/);
});

test('what another tab wrote comes in under the fingers of whoever is about to write', async ({
	page,
	context
}) => {
	await openLesson(page);
	const other = await context.newPage();
	await openLesson(other);
	await codeIn(other).focus();
	await writeAtEnd(page, '// från den första');
	await expect(codeIn(other)).toHaveValue(/första/);
	await expect(codeIn(other)).toBeFocused();
	await other.keyboard.type('// från den andra');
	await expect(codeIn(other)).toHaveValue(/andra/);
});

test('the guest’s work comes along, is seen in a second browser, and leaves on signing out', async ({
	page,
	browser,
	app
}) => {
	const handle = newHandle('asa');
	await openLesson(page);
	await writeAtEnd(page, '// min egen rad');
	await createAccount(page, handle);
	await openLesson(page);
	await expect(codeIn(page)).toHaveValue(/egen/);
	await expect(page.getByText('Saved in your account')).toBeVisible();

	const second = await openBrowser(browser, app.origin);
	await signIn(second.page, handle);
	await expect(second.page).toHaveURL(/\/learn$/);
	await openLesson(second.page);
	await expect(codeIn(second.page)).toHaveValue(/egen/);
	await writeAtEnd(second.page, '\n// på den andra');
	const superuser = await app.pocketBase.superuser();
	await expect
		.poll(async () => {
			const records = await superuser.collection('progress').getFullList();
			return records.map(({ code }) => code).join('\n');
		})
		.toContain('på den andra');

	await page.goto('/account');
	await page.getByRole('button', { name: 'Sign out' }).click();
	await expect(page).toHaveURL(app.origin + '/');
	await expect.poll(async () => (await keptCode(page)).join('\n')).not.toContain('min egen rad');
	await openLesson(page);
	await expect(codeIn(page)).not.toHaveValue(/egen/);

	await signIn(page, handle);
	await expect(page).toHaveURL(/\/learn$/);
	await openLesson(page);
	await expect(codeIn(page)).toHaveValue(/andra/);
	expect(second.problems()).toEqual([]);
	await second.context.close();
});

test('somebody else who signs in never sees it', async ({ page }) => {
	await createAccount(page, newHandle('forst'));
	await openLesson(page);
	await writeAtEnd(page, '// bara mitt');
	await expect(page.getByText('Saved in your account')).toBeVisible();
	await page.goto('/account');
	await page.getByRole('button', { name: 'Sign out' }).click();
	await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();
	await createAccount(page, newHandle('sedan'));
	await openLesson(page);
	await expect(codeIn(page)).not.toHaveValue(/mitt/);
	expect((await keptCode(page)).join('\n')).not.toContain('bara mitt');
});

test('PocketBase gone in the middle: the work stays here and is sent when it is back', async ({
	browser,
	allow
}) => {
	const binary = await pocketBaseBinary();
	const folder = await freshDatabase();
	const [databasePort, port] = [await freePort(), await freePort()];
	let database = await servePocketBase(binary, folder, databasePort);
	const url = `http://127.0.0.1:${databasePort}`;
	const origin = `http://127.0.0.1:${port}`;
	const say = (): void => {};
	const server = await serveApp({ host: '127.0.0.1', port, origin, pocketBaseUrl: url, say });
	const own = await openBrowser(browser, origin);
	allow.allowConsole(/503/);
	try {
		const handle = newHandle('karin');
		await createAccount(own.page, handle);
		await openLesson(own.page);
		await database.stop();
		await writeAtEnd(own.page, '// under avbrottet');
		await expect(own.page.getByText('Saved here, on its way to your account')).toBeVisible();
		await own.page.reload();
		await expect(codeIn(own.page)).toHaveValue(/avbrottet/);

		database = await servePocketBase(binary, folder, databasePort);
		await expect(own.page.getByText('Saved in your account')).toBeVisible();
		const client = new PocketBase(url);
		await client.collection('users').authWithPassword(handle, PASSWORD);
		const records = await client.collection('progress').getFullList();
		expect(records.map(({ code }) => code).join('\n')).toContain('// under avbrottet');
	} finally {
		await own.context.close();
		await server.stop();
		await database.stop();
	}
});
