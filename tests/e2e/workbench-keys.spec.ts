import { encodeCode } from '../../src/lib/base/code-link';
import { expect, test } from '../support';
import { editor, open, sketch } from './workbench-page';

const CODE = sketch('background(220);');

for (const [start, hint, leaving] of [
	['', 'To leave: Esc, then Tab', 'Tab now leaves the editor.'],
	['/sv', 'Lämna: Esc, sedan Tabb', 'Tabb lämnar nu editorn.']
] as const)
	for (const isPlain of [false, true])
		test(`how the keyboard leaves is seen in the ${isPlain ? 'plain field' : 'editor'}: ${start || '/'}`, async ({
			page
		}) => {
			if (isPlain) {
				await page.addInitScript(() => {
					// The frames of sketches keep nothing.
					if (window === top) localStorage.setItem('skissa-editor', '{"isPlain":true}');
				});
				await page.goto(`${start}/studio#code=${await encodeCode(CODE)}`);
				await expect(page.locator('textarea')).toHaveValue(CODE);
			} else await open(page, CODE, start);
			const words = page.getByText(hint, { exact: true });
			await expect(words).toBeHidden();
			const before = await editor(page).boundingBox();
			// By keyboard, from what comes before it in the page.
			await page.locator('.editor .bar button').last().focus();
			await page.keyboard.press('Tab');
			await expect(editor(page)).toBeFocused();
			await expect(words).toBeVisible();
			expect(await editor(page).boundingBox()).toEqual(before);

			await page.keyboard.type(' ');
			await page.keyboard.press('Escape');
			await expect(page.getByText(leaving, { exact: true })).toBeVisible();
			await page.keyboard.press('Tab');
			await expect(editor(page)).not.toBeFocused();
			await expect(words).toBeHidden();
		});
