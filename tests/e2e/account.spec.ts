import { expect, expectAccessible, test } from '../support';
import { createAccount, newHandle, PASSWORD, signIn } from './people';

test('create an account, sign out and in again, by handle and by email', async ({ page, app }) => {
	const handle = newHandle('asa');
	await page.goto('/create-account?next=/about');
	await page.getByLabel('What are you called?').fill('Åsa');
	await page.getByLabel('Handle').fill(handle.toUpperCase());
	await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
	await page.getByLabel('Email (may be left out)').fill(`${handle}@example.org`);
	await page.getByRole('button', { name: 'Create account' }).click();
	await expect(page).toHaveURL(`${app.origin}/about`);
	const [session] = await page.context().cookies();
	expect(session).toMatchObject({ name: 'skissa_session', httpOnly: true, sameSite: 'Lax' });

	for (const identity of [handle, `${handle}@example.org`]) {
		await page.goto('/account');
		await page.getByRole('button', { name: 'Sign out' }).click();
		await expect(page).toHaveURL(`${app.origin}/`);
		expect(await page.context().cookies()).toEqual([]);
		await signIn(page, identity);
		await expect(page).toHaveURL(/\/learn$/);
	}
	expect(app.log.join('\n')).not.toContain(PASSWORD);
	expect(app.log.join('\n')).not.toContain(session!.value);
});

test('problems stand at their fields, the first has the focus and nothing is lost', async ({
	page,
	allow
}) => {
	allow.allowConsole(/400/);
	const taken = newHandle('upptagen');
	await createAccount(page, taken);
	await page.goto('about:blank');
	await page.context().clearCookies();
	await page.goto('/create-account');
	await page.getByRole('button', { name: 'Create account' }).click();
	await expect(page.getByLabel('What are you called?')).toBeFocused();
	await expect(page.getByText('A handle is missing.')).toBeVisible();

	await page.getByLabel('What are you called?').fill('Någon Annan');
	await page.getByLabel('Handle').fill(taken);
	await page.getByLabel('Password', { exact: true }).fill('kort');
	await page.getByRole('button', { name: 'Create account' }).click();
	await expect(page.getByText('The password has 4 characters; at least 10')).toBeVisible();
	await expect(page.getByLabel('Password', { exact: true })).toBeFocused();

	await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
	await page.getByRole('button', { name: 'Create account' }).click();
	await expect(page.getByText(`“${taken}” is already taken.`)).toBeVisible();
	await expect(page.getByLabel('Handle')).toBeFocused();
	await expect(page.getByLabel('What are you called?')).toHaveValue('Någon Annan');
	await expectAccessible(page);
});

test('a wrong sign-in says the same whether the handle exists or not', async ({ page, allow }) => {
	allow.allowConsole(/400/);
	const handle = newHandle('finns');
	await createAccount(page, handle);
	await page.goto('about:blank');
	await page.context().clearCookies();
	const texts: string[] = [];
	for (const identity of [handle, newHandle('finns-inte')]) {
		await signIn(page, identity, 'not the password');
		await expect(page.getByRole('alert')).toBeVisible();
		texts.push((await page.getByRole('alert').textContent()) ?? '');
		await expect(page.getByLabel('Handle or email')).toHaveValue(identity);
	}
	expect(texts[0]).toBe(texts[1]);
	expect(await page.context().cookies()).toEqual([]);
});

test('signing in leads nowhere but to this site', async ({ page, app }) => {
	const handle = newHandle('vidare');
	await createAccount(page, handle);
	// Off the page first: it would ask for its progress without the cookie, and be refused.
	await page.goto('about:blank');
	await page.context().clearCookies();
	await page.goto('/sign-in?next=//evil.example/x');
	await page.getByLabel('Handle or email').fill(handle);
	await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
	await page.getByRole('button', { name: 'Sign in', exact: true }).click();
	await expect(page).toHaveURL(`${app.origin}/learn`);
	const forged = await page.request.post('/sign-in', {
		form: { identity: handle, password: PASSWORD, next: 'https://evil.example' },
		headers: { origin: app.origin, accept: 'text/html' },
		maxRedirects: 0
	});
	expect(forged.headers().location).toBe('/learn');
});

test('a profile is changed, and the language with it', async ({ page }) => {
	await createAccount(page, newHandle('profil'));
	await page.goto('/account');
	await page.getByLabel('What are you called?').fill('Nytt Namn');
	await page.getByLabel('About you').fill('Ritar med kod.');
	await page.getByLabel('Language').selectOption('sv');
	await page.getByRole('button', { name: 'Save profile' }).click();
	await expect(page.getByText('Sparat.')).toBeVisible();
	await expect(page.getByLabel('Om dig')).toHaveValue('Ritar med kod.');
	await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
	await expectAccessible(page);
});

test('deleting the account needs its handle and removes everything', async ({
	page,
	app,
	allow
}) => {
	allow.allowConsole(/400/);
	const handle = newHandle('borta');
	await createAccount(page, handle);
	const superuser = await app.pocketBase.superuser();
	const user = await superuser.collection('users').getFirstListItem(`handle = "${handle}"`);
	await superuser.collection('progress').create({ user: user.id, lesson: 'l', step: 's' });
	await superuser.collection('sketches').create({
		owner: user.id,
		title: 'Mitt',
		code: 'circle(1, 2, 3);',
		visibility: 'public',
		licence: 'none'
	});
	await page.goto('/account');
	await page.getByLabel(/Write .* to delete/).fill('någon-annan');
	await page.getByRole('button', { name: 'Delete account' }).click();
	await expect(page.getByText('What you wrote is not your handle.')).toBeVisible();
	await page.getByLabel(/Write .* to delete/).fill(handle);
	await page.getByRole('button', { name: 'Delete account' }).click();
	await expect(page.getByText('The account and everything in it is deleted.')).toBeVisible();
	expect(await page.context().cookies()).toEqual([]);
	const left = (collection: string, filter: string) =>
		superuser.collection(collection).getFullList({ filter });
	expect(await left('users', `id = "${user.id}"`)).toEqual([]);
	expect(await left('progress', `user = "${user.id}"`)).toEqual([]);
	expect(await left('sketches', `owner = "${user.id}"`)).toEqual([]);
});

test('a form from another origin changes nothing and says so in the reader’s language', async ({
	request,
	app
}) => {
	const handle = newHandle('frammande');
	const answer = await request.post('/sv/create-account', {
		form: { name: 'X', handle, password: PASSWORD, email: '', next: '' },
		headers: { origin: 'https://evil.example', accept: 'text/html' }
	});
	expect(answer.status()).toBe(403);
	expect(await answer.text()).toContain('annan webbplats');
	const superuser = await app.pocketBase.superuser();
	const filter = `handle = "${handle}"`;
	expect(await superuser.collection('users').getFullList({ filter })).toEqual([]);
});

test('a forged role is refused by name', async ({ request, app }) => {
	const handle = newHandle('smyg');
	const answer = await request.post('/create-account', {
		form: { name: 'X', handle, password: PASSWORD, email: '', next: '', role: 'moderator' },
		headers: { origin: app.origin, accept: 'text/html' }
	});
	expect(await answer.text()).toContain('“role” cannot be set here');
	const superuser = await app.pocketBase.superuser();
	const filter = `handle = "${handle}"`;
	expect(await superuser.collection('users').getFullList({ filter })).toEqual([]);
});

test('pages of somebody signed in are stored nowhere', async ({ page }) => {
	const guest = await page.request.get('/learn');
	expect(guest.headers()['cache-control']).toContain('private');
	await createAccount(page, newHandle('cache'));
	const member = await page.request.get('/learn');
	expect(member.headers()['cache-control']).toBe('private, no-store');
	expect(member.headers()['set-cookie']).toBeUndefined();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('an account is made, used and left', async ({ page, app, allow }) => {
		allow.allowConsole(/400/);
		const handle = newHandle('utan');
		await page.goto('/create-account');
		await page.getByLabel('Handle').fill(handle);
		await page.getByLabel('Password', { exact: true }).fill('kort');
		await page.getByRole('button', { name: 'Create account' }).click();
		await expect(page.getByText('The name is missing.')).toBeVisible();
		await expect(page.getByLabel('Handle')).toHaveValue(handle);
		await page.getByLabel('What are you called?').fill('Åsa');
		await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
		await page.getByRole('button', { name: 'Create account' }).click();
		await expect(page).toHaveURL(/\/learn$/);
		await page.goto('/account');
		await page.getByRole('button', { name: 'Sign out' }).click();
		await expect(page).toHaveURL(`${app.origin}/`);
		expect(await page.context().cookies()).toEqual([]);
	});
});
