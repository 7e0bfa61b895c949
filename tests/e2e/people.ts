import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { watchPage } from '../support';
import { TABLET } from './lesson-page';

/** The password everybody in these tests has. */
export const PASSWORD = 'correct horse battery';

/** A browser of somebody's own, watched as the first one is; `problems` is what was wrong with its pages. */
export type OwnBrowser = { context: BrowserContext; page: Page; problems: () => string[] };

/** Opens a second browser with nothing in it. */
export async function openBrowser(browser: Browser, origin: string): Promise<OwnBrowser> {
	const context = await browser.newContext({ ...TABLET, baseURL: origin, locale: 'en-GB' });
	const page = await context.newPage();
	return { context, page, problems: watchPage(page, origin).problems };
}

/** Creates an account through the page and ends where it leads. */
export async function createAccount(page: Page, handle: string): Promise<void> {
	await page.goto('/create-account');
	await page.getByLabel('What are you called?').fill('Åsa Öberg');
	await page.getByLabel('Handle').fill(handle);
	await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
	await page.getByRole('button', { name: 'Create account' }).click();
	await expect(page).toHaveURL(/\/learn$/);
}

/** Signs in through the page and ends where it leads. */
export async function signIn(page: Page, identity: string, password = PASSWORD): Promise<void> {
	await page.goto('/sign-in');
	await page.getByLabel('Handle or email').fill(identity);
	await page.getByLabel('Password', { exact: true }).fill(password);
	await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

/** A handle nobody has yet. */
export const newHandle = (start: string): string => `${start}-${Date.now().toString(36)}`;
