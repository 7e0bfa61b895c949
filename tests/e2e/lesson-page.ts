import { expect, type Page } from '@playwright/test';

/** Address of the first lesson. */
export const LESSON = '/learn/visuals-and-sound/first-marks';

/**
 * A tablet: wide, but touched, so that the plain field is the editor. What these tests are about is the same there,
 * and a page is there in a second.
 */
export const TABLET = {
	viewport: { width: 1440, height: 900 },
	hasTouch: true,
	isMobile: true
} as const;

/** The code as it is written in the plain field. */
export const codeIn = (page: Page) => page.getByRole('textbox', { name: 'Code editor' });

/** A phone, held upright. */
export const PHONE = { ...TABLET, viewport: { width: 390, height: 844 } } as const;

/** Opens the first lesson and waits until it can be written in. */
export async function openLesson(page: Page): Promise<void> {
	await page.goto(LESSON);
	await expect(page.getByRole('button', { name: 'Check', exact: true })).toBeEnabled();
}

/** Writes at the end of the code, as a person would, without any pause after the last key. */
export async function writeAtEnd(page: Page, text: string): Promise<void> {
	await codeIn(page).focus();
	await page.keyboard.press('ControlOrMeta+End');
	await page.keyboard.type(text);
}

/** What is kept in this browser: the code of every step and draft, whoever's it is, from database and lifeboat. */
export const keptCode = (page: Page): Promise<string[]> =>
	page.evaluate(async () => {
		const database = await new Promise<IDBDatabase>((resolve, reject) => {
			const request = indexedDB.open('skissa');
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error);
		});
		const records = await new Promise<{ code: string | null }[]>((resolve, reject) => {
			const request = database.transaction('steps').objectStore('steps').getAll();
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error);
		});
		database.close();
		return [...records.map(({ code }) => code ?? ''), ...Object.values({ ...localStorage })];
	});
