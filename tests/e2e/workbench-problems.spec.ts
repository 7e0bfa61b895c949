import { expect, test } from '../support';
import { editor, open, sketch, status, write } from './workbench-page';

const WORDS = {
	en: {
		start: '',
		lines: 'Console lines',
		show: 'Lines to show',
		messages: 'Messages',
		warnings: 'Warnings',
		errors: 'Errors',
		error: 'Error: There is nothing called circel here. Did you mean circle?',
		warning: 'Warning: p5 never calls mousePresed',
		line: 'Line',
		newest: 'Newest console line'
	},
	sv: {
		start: '/sv',
		lines: 'Rader i konsolen',
		show: 'Rader att visa',
		messages: 'Meddelanden',
		warnings: 'Varningar',
		errors: 'Fel',
		error: 'Fel: Det finns inget som heter circel här. Menade du circle?',
		warning: 'Varning: p5 anropar aldrig mousePresed',
		line: 'Rad',
		newest: 'Senaste raden i konsolen'
	}
};

const RIGHT = sketch('circle(100, 100, 50);', 'function mousePressed() {}');
const WRONG = RIGHT.replace('circle', 'circel').replace('mousePressed', 'mousePresed');

for (const [language, words] of Object.entries(WORDS))
	test(`the console shows what is wrong for as long as it is: ${language}`, async ({ page }) => {
		await open(page, WRONG.replace('createCanvas', "print('begun'); createCanvas"), words.start);
		const line = (text: string) =>
			page.getByRole('list', { name: words.lines }).getByRole('listitem').filter({ hasText: text });
		const show = (label: string) =>
			page.getByRole('combobox', { name: words.show }).selectOption({ label });
		await expect(line('begun')).toBeVisible();
		await expect(line(words.error)).toBeVisible();
		await expect(line(words.error)).toHaveCount(1);
		await expect(line(words.warning)).toBeVisible();
		// Said once, by the line under the code.
		await expect(status(page, 'circel')).toHaveCount(1);
		await expect(page.getByRole('log', { name: words.newest })).toHaveText(/begun/);
		await expect(page.getByRole('log', { name: words.newest })).not.toHaveText(
			/circel|mousePresed/
		);

		await show(words.errors);
		await expect(line('begun')).toHaveCount(0);
		await expect(line(words.warning)).toHaveCount(0);
		await expect(line(words.error)).toBeVisible();
		await show(words.messages);
		await expect(line(words.error)).toHaveCount(0);
		await show(words.warnings);

		await line(words.error)
			.getByRole('button', { name: `${words.line} 6`, exact: true })
			.click();
		await expect(editor(page)).toBeFocused();
		await expect(page.locator('.line-numbers.active-line-number')).toHaveText('6');

		await write(page, RIGHT);
		await expect(line(words.error)).toHaveCount(0);
		await expect(line(words.warning)).toHaveCount(0);
	});
