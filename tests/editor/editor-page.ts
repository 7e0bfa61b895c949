import { expect, test as base, type Page } from '@playwright/test';

/** What the browser complained about: console errors and warnings, exceptions, policy violations, requests elsewhere. */
function complaintsOf(page: Page): string[] {
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(String(error)));
	page.on('request', (request) => {
		const { protocol, hostname } = new URL(request.url());
		if (protocol.startsWith('http') && hostname !== 'localhost') complaints.push(request.url());
	});
	return complaints;
}

/** A test in a page that must not complain; `allowed` takes complaints a test expects. */
export const test = base.extend<{ allowed: RegExp[] }>({
	allowed: async ({}, use) => use([]),
	page: async ({ page, allowed }, use) => {
		const complaints = complaintsOf(page);
		await use(page);
		expect(complaints.filter((text) => !allowed.some((pattern) => pattern.test(text)))).toEqual([]);
	}
});

/** The editor by its contracted name, whichever stands in the page. */
export const editorIn = (page: Page) => page.getByRole('textbox', { name: 'Code editor' });

/** The text as the page around the editor knows it. */
export const codeIn = (page: Page) => page.getByTestId('code');

/** What the editor says under the text. */
export const noteIn = (page: Page) => page.locator('.note');

/** Waits for Monaco; gives the milliseconds since navigation began. */
export async function whenFull(page: Page): Promise<number> {
	const ready = page.getByTestId('ready');
	await expect(ready).not.toHaveText('0');
	return Number(await ready.textContent());
}

/** Holds back Monaco until the returned function is called. */
export async function holdMonaco(page: Page): Promise<() => void> {
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route(/\.js$/, async (route) => {
		const response = await route.fetch();
		// By its size: nothing else of the page comes near.
		if (Number((await response.body()).length) > 400_000) await held;
		await route.fulfill({ response });
	});
	return release;
}

/** Puts an empty text in place of what is there, by keyboard. */
export async function clear(page: Page): Promise<void> {
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.press('Delete');
}

export { expect };
