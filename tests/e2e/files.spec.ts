import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { encodeCode } from '../../src/lib/base/code-link';
import { MAXIMUM_FILE_BYTES } from '../../src/lib/sandbox/protocol/files';
import { expect, expectAccessible, test } from '../support';
import { TABLET } from './lesson-page';

test.use(TABLET);

const RED = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC',
	'base64'
);
const PNG = { name: 'red.png', mimeType: 'text/plain', buffer: RED };
const CSV = {
	name: 'visits.csv',
	mimeType: 'text/csv',
	buffer: Buffer.from('year;visits\n2024;12\n2025;30\n')
};
/** A tenth of a second of a quiet tone, as a phone or a program would write it. */
const wav = (): Buffer => {
	const [rate, count] = [8000, 800];
	const bytes = Buffer.alloc(44 + 2 * count);
	bytes.write('RIFF');
	bytes.writeUInt32LE(36 + 2 * count, 4);
	bytes.write('WAVEfmt ', 8);
	[16, 1 | (1 << 16), rate, 2 * rate, 2 | (16 << 16)].forEach((word, at) =>
		bytes.writeUInt32LE(word, 16 + 4 * at)
	);
	bytes.write('data', 36);
	bytes.writeUInt32LE(2 * count, 40);
	for (let at = 0; at < count; at++)
		bytes.writeInt16LE(Math.round(8000 * Math.sin(at / 4)), 44 + 2 * at);
	return bytes;
};
const FONT = 'lessons/visuals-and-sound/13-type-in-motion/files/familjen-grotesk-bold.woff';

const CODE = `// Files
function setup() {
	createCanvas(200, 200);
	describe('A picture.');
}
function draw() {
}
`;

const button = (page: Page, name: string | RegExp) =>
	page.getByRole('button', { name, exact: typeof name === 'string' });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Files' });
const rows = (page: Page) => dialog(page).getByRole('list').getByRole('listitem');
const editor = (page: Page) => page.getByRole('textbox', { name: 'Code editor' });
const status = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text });
const open = async (page: Page) => page.goto(`/studio#code=${await encodeCode(CODE)}`);
const add = (page: Page, ...files: { name: string; mimeType: string; buffer: Buffer }[]) =>
	page.getByTestId('files').setInputFiles(files);

test('a picture is added, loaded by a line that is put into the code, and kept', async ({
	page
}) => {
	await open(page);
	await button(page, 'Files').click();
	await expect(dialog(page).getByText('No files yet.')).toBeVisible();
	await add(page, PNG, CSV);
	await expect(rows(page)).toHaveCount(2);
	await expect(dialog(page).getByText('red.png and visits.csv were added.')).toBeVisible();
	// Sniffed: the browser said it was text.
	await expect(rows(page).first()).toContainText('Picture');
	await expect(rows(page).nth(1)).toContainText("loadTable('visits.csv', ';', 'header')");
	await expect(rows(page).nth(1).getByText('2 rows, 2 columns')).toBeVisible();
	await expectAccessible(page);
	await button(page, 'Insert in code: the line that loads red.png').click();
	await expect(rows(page).first().getByText('Inserted')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(editor(page)).toHaveValue(/redImage = await loadImage\('red\.png'\);/);
	await expect(editor(page)).toHaveValue(/async function setup\(\)/);
	await expect(page.getByRole('button', { name: /^Line/ })).toHaveCount(0);
	await page.reload();
	await expect(button(page, 'Files (2)')).toBeVisible();
	await expect(editor(page)).toHaveValue(/loadImage\('red\.png'\)/);
	await expect(page.getByRole('button', { name: /^Line/ })).toHaveCount(0);
});

test('a sound and a font are chosen by the button, told from their bytes, and can be loaded', async ({
	page
}) => {
	await open(page);
	await button(page, 'Files').click();
	const choosing = page.waitForEvent('filechooser');
	await button(page, 'Add files').click();
	const chooser = await choosing;
	expect(chooser.isMultiple()).toBe(true);
	await chooser.setFiles([
		{ name: 'tone.wav', mimeType: '', buffer: wav() },
		{ name: 'letters.woff', mimeType: '', buffer: readFileSync(FONT) }
	]);
	await expect(dialog(page).getByText('tone.wav and letters.woff were added.')).toBeVisible();
	await expect(rows(page).first()).toContainText('Sound');
	await expect(rows(page).nth(1)).toContainText('Font');
	for (const name of ['tone.wav', 'letters.woff'])
		await button(page, `Insert in code: the line that loads ${name}`).click();
	await page.keyboard.press('Escape');
	await expect(editor(page)).toHaveValue(/'tone\.wav'/);
	const code = await editor(page).inputValue();
	const [font] = /(\w+) = await loadFont\('letters\.woff'\)/.exec(code)?.slice(1) ?? [];
	await editor(page).fill(
		code.replace('function draw() {', `function draw() {\n\ttextFont(${font});`)
	);
	await expect(button(page, 'Files (2)')).toBeVisible();
	await expect(page.getByRole('button', { name: /^Line/ })).toHaveCount(0);
});

test('a file can be renamed, removed and had again; the sketch says what is missing', async ({
	page
}) => {
	await open(page);
	await button(page, 'Files').click();
	await add(page, PNG);
	await button(page, 'Insert in code: the line that loads red.png').click();
	await button(page, 'Rename red.png').click();
	const name = page.getByRole('textbox', { name: 'New name for red.png' });
	await expect(name).toBeFocused();
	await name.fill('???');
	await name.press('Enter');
	await expect(dialog(page).getByRole('alert')).toContainText('at least one letter');
	await name.fill('reed');
	await name.press('Enter');
	await expect(rows(page).first()).toContainText('reed.png');
	await expect(button(page, 'Rename reed.png')).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(status(page, 'Did you mean reed.png?')).toBeVisible();
	await button(page, 'Files (1)').click();
	await button(page, 'Remove reed.png').click();
	await expect(rows(page)).toHaveCount(0);
	await button(page, 'Undo').click();
	await expect(rows(page)).toHaveCount(1);
	await add(page, { ...PNG, name: 'reed.png' });
	await expect(rows(page).nth(1)).toContainText('reed-2.png');
	await expect(dialog(page).getByText('the new one is called reed-2.png')).toBeVisible();
});

test('what cannot be used is named, with the reason', async ({ page }) => {
	await open(page);
	await button(page, 'Files').click();
	const alert = dialog(page).getByRole('alert');
	await add(page, {
		name: 'cat.png',
		mimeType: 'image/png',
		buffer: Buffer.from([0x50, 0x4b, 3, 4, 0])
	});
	await expect(alert).toContainText('A sketch cannot use cat.png.');
	await add(page, { name: 'empty.csv', mimeType: 'text/csv', buffer: Buffer.alloc(0) });
	await expect(alert).toContainText('empty.csv is empty.');
	await add(page, {
		name: 'big.txt',
		mimeType: '',
		buffer: Buffer.alloc(MAXIMUM_FILE_BYTES + 1, 'a')
	});
	await expect(alert).toContainText('big.txt is 5.000001 MB. A file can be 5 MB at most');
	await expect(rows(page)).toHaveCount(0);
	await add(page, {
		name: 'full.txt',
		mimeType: '',
		buffer: Buffer.alloc(MAXIMUM_FILE_BYTES, 'a')
	});
	await expect(rows(page)).toContainText('full.txt');
	await expect(alert).toHaveCount(0);
});

test('a file is dropped on the studio, or pasted', async ({ page }) => {
	await open(page);
	await expect(button(page, 'Files')).toBeEnabled();
	const transfer = await page.evaluateHandle((text) => {
		const data = new DataTransfer();
		data.items.add(new File([text], 'poem.txt', { type: 'text/plain' }));
		return data;
	}, 'one\ntwo');
	await page.dispatchEvent('h1', 'dragenter', { dataTransfer: transfer });
	await expect(page.getByText('Drop to add to the sketch')).toBeVisible();
	await page.dispatchEvent('h1', 'drop', { dataTransfer: transfer });
	await expect(rows(page)).toHaveCount(1);
	await page.evaluate(() => {
		const data = new DataTransfer();
		data.items.add(new File(['{"a": 1}'], 'data.json', { type: 'application/json' }));
		document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
	});
	await expect(rows(page).nth(1)).toContainText('data.json');

	await page.keyboard.press('Escape');
	await editor(page).focus();
	// A picture, as a screenshot is pasted: wherever the keyboard is, and without a text beside it.
	await editor(page).evaluate((field, base64) => {
		const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
		const data = new DataTransfer();
		data.items.add(new File([bytes], 'image.png', { type: 'image/png' }));
		field.dispatchEvent(
			new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
		);
	}, RED.toString('base64'));
	await expect(rows(page)).toHaveCount(3);
	await expect(rows(page).nth(2)).toContainText('image.png');
	await expect(rows(page).nth(2)).toContainText('Picture');
});

test('each sketch has files of its own', async ({ page }) => {
	await open(page);
	await button(page, 'Files').click();
	await add(page, PNG);
	await expect(rows(page)).toHaveCount(1);
	await page.keyboard.press('Escape');
	await button(page, 'New').click();
	await expect(button(page, 'Files')).toBeVisible();
	await button(page, 'Open').click();
	await page
		.getByRole('dialog')
		.getByRole('button', { name: /^Files/ })
		.click();
	await expect(button(page, 'Files (1)')).toBeVisible();
});

test('a file that is still being read is not given to the sketch opened meanwhile', async ({
	page
}) => {
	await page.addInitScript(() => {
		const read = Blob.prototype.arrayBuffer;
		const released = new Promise<void>((release) => Object.assign(window, { release }));
		Blob.prototype.arrayBuffer = async function () {
			await released;
			return read.call(this);
		};
	});
	await open(page);
	await button(page, 'Files').click();
	await add(page, PNG);
	await page.keyboard.press('Escape');
	await button(page, 'New').click();
	await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Files');
	await button(page, 'Files').click();
	await add(page, CSV);
	await page.evaluate(() => (window as unknown as { release: () => void }).release());
	await expect(rows(page)).toHaveCount(1);
	await expect(rows(page)).toContainText('visits.csv');
});

test.describe('with a camera and a microphone', () => {
	test.use({
		permissions: ['camera', 'microphone']
	});
	const CAMERA = `function setup() { createCanvas(100, 100); createCapture(VIDEO); }`;

	test('the person is asked, sees that it is on, and turns it off', async ({ page }) => {
		await page.addInitScript(() => {
			// A camera of the page's own, at the edge of the browser.
			MediaDevices.prototype.getUserMedia = async () => {
				const canvas = Object.assign(document.createElement('canvas'), { width: 64, height: 48 });
				const context = canvas.getContext('2d');
				setInterval(() => context?.fillRect(0, 0, Math.random() * 64, 48), 40);
				return canvas.captureStream(30);
			};
		});
		await page.goto(`/studio#code=${await encodeCode(CAMERA)}`);
		const region = page.getByRole('region', { name: 'Microphone, camera and MIDI' });
		await expect(region.getByText('This sketch wants to use your camera.')).toBeVisible();
		// Armed only after a moment: a click meant for the canvas must not say yes.
		await expect(region.getByRole('button', { name: 'Allow' })).toBeEnabled();
		await expectAccessible(page);
		await region.getByRole('button', { name: 'Not now' }).click();
		await expect(status(page, 'which you have not allowed')).toBeVisible();
		await region.getByRole('button', { name: 'Allow the camera' }).click();
		await expect(region.getByText('Camera on')).toBeVisible();
		await button(page, 'Stop').click();
		await expect(region.getByText('Camera on')).toHaveCount(0);
		await button(page, 'Restart').click();
		await expect(region.getByText('Camera on')).toBeVisible();
		await region.getByRole('button', { name: 'Turn off the camera' }).click();
		await expect(region.getByText('Camera not allowed')).toBeVisible();
	});

	test('a sketch that asks in every frame can be answered', async ({ page }) => {
		const code = `function draw() { navigator.mediaDevices.getUserMedia({ video: true }).catch(() => {}); }`;
		await page.goto(`/studio#code=${await encodeCode(code)}`);
		const region = page.getByRole('region', { name: 'Microphone, camera and MIDI' });
		await region.getByRole('button', { name: 'Not now' }).click();
		await expect(status(page, 'which you have not allowed')).toBeVisible();
	});
});
