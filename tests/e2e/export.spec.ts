import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { ALL_FORMATS, BufferSource, EncodedPacketSink, Input } from 'mediabunny';
import { encodeCode } from '../../src/lib/base/code-link';
import { expect, expectAccessible, test } from '../support';
import { PHONE, TABLET } from './lesson-page';

const SKETCH = `// Tidvattnet
function setup() {
	createCanvas(200, 200);
}
function draw() {
	background(0, 90, 160);
	circle(100, 100, 20 + frameCount);
}
`;

const SOUNDING = `${SKETCH}
const audio = new AudioContext();
const tone = audio.createOscillator();
tone.connect(audio.destination);
tone.start();
`;

/** Makes the file that is chosen, saves it, and goes back to the choices. */
async function saved(page: Page, start: Locator): Promise<{ name: string; bytes: Buffer }> {
	await start.click();
	const done = page.getByRole('dialog', { name: 'The file is ready' });
	const save = done.getByRole('link', { name: 'Save' });
	await expect(save).toBeVisible();
	const downloaded = page.waitForEvent('download');
	await save.click();
	const download = await downloaded;
	const bytes = await readFile(await download.path());
	await done.getByRole('button', { name: 'Make another' }).click();
	return { name: download.suggestedFilename(), bytes };
}

/** What a film's container says: frames, length in seconds, and whether there is sound. */
async function filmOf(bytes: Buffer) {
	const input = new Input({ source: new BufferSource(bytes), formats: ALL_FORMATS });
	const video = await input.getPrimaryVideoTrack();
	if (!video) throw new Error('There is no picture.');
	let frames = 0;
	for await (const packet of new EncodedPacketSink(video).packets()) if (packet) frames++;
	return { frames, hasSound: (await input.getPrimaryAudioTrack()) !== null };
}

/** How a file of each kind begins, in hexadecimal, and from which byte on. */
const BEGINS = {
	png: [0, '89504e470d0a1a0a'],
	gif: [0, Buffer.from('GIF89a').toString('hex')],
	mp4: [4, Buffer.from('ftyp').toString('hex')],
	webm: [0, '1a45dfa3'],
	wav: [0, Buffer.from('RIFF').toString('hex')]
} as const;

const radio = (dialog: Locator, group: string, name: string | RegExp) =>
	dialog.getByRole('group', { name: group }).getByRole('radio', { name });

/** What the dialog says of the file to come: the value beside a name. */
const said = (dialog: Locator, name: string) =>
	dialog.locator('dt').filter({ hasText: name }).locator('+ dd');

async function openDialog(page: Page, code = SKETCH) {
	await page.goto(`/studio#code=${await encodeCode(code)}`);
	await expect(page.locator('iframe[title="Canvas"]')).toBeVisible();
	await page.getByRole('button', { name: 'Export', exact: true }).click();
	const dialog = page.getByRole('dialog', { name: 'Export' });
	await expect(dialog).toBeVisible();
	const start = dialog.getByRole('button', { name: 'Make the file' });
	return { dialog, start };
}

test.describe('on a tablet', () => {
	test.use(TABLET);

	test('a film is made, shown and saved under the sketch’s name', async ({ page }) => {
		const { dialog, start } = await openDialog(page);
		await expect(dialog.getByRole('img', { name: /first frame/ })).toBeVisible();
		await dialog.getByRole('radio', { name: /^As it is/ }).check();
		const seconds = dialog.getByLabel('Length in seconds');
		await seconds.fill('0,2');
		await expect(dialog.getByText('“0,2” is no length.')).toBeVisible();
		await expect(start).toBeDisabled();
		await seconds.fill('0,5');
		await expect(dialog.getByText('0.5 s, 30 frames')).toBeVisible();
		await expectAccessible(page);
		await start.click();

		const done = page.getByRole('dialog', { name: 'The file is ready' });
		await expect(done.locator('video')).toBeVisible();
		await expect
			.poll(() => done.locator('video').evaluate((video: HTMLVideoElement) => video.duration))
			.toBeCloseTo(0.5, 3);
		await expectAccessible(page);
		const downloaded = page.waitForEvent('download');
		await done.getByRole('link', { name: 'Save' }).click();
		const download = await downloaded;
		expect(download.suggestedFilename()).toBe('tidvattnet-200x200.mp4');
		const bytes = await readFile(await download.path());
		expect(bytes.subarray(4, 8).toString()).toBe('ftyp');

		await done.getByRole('button', { name: 'Make another' }).click();
		await expect(seconds).toHaveValue('0,5');
	});

	test('an export is cancelled, and the sketch goes on', async ({ page }) => {
		const { dialog, start } = await openDialog(page);
		await dialog.getByLabel('Length in seconds').fill('120');
		await expect(start).toBeEnabled();
		await start.click();
		const running = page.getByRole('dialog', { name: 'Making the file' });
		await running.getByRole('button', { name: 'Cancel' }).click();
		await expect(dialog.getByLabel('Length in seconds')).toHaveValue('120');
		await page.keyboard.press('Escape');
		await expect(page.getByRole('button', { name: 'Stop', exact: true })).toBeEnabled();
	});

	test('every kind in every format is made and saved', async ({ page }) => {
		const { dialog, start } = await openDialog(page, SOUNDING);
		await radio(dialog, 'Shape', /^As it is/).check();
		await dialog.getByLabel('Length in seconds').fill('0.5');
		for (const [kind, format, rate, film] of [
			['Still', 'png', null, null],
			['Loop', 'gif', '15', null],
			['Loop', 'webm', '60', { frames: 30, hasSound: false }],
			['Loop', 'mp4', '30', { frames: 15, hasSound: false }],
			['Video', 'webm', '30', { frames: 15, hasSound: true }],
			['Video', 'mp4', '60', { frames: 30, hasSound: true }],
			['Sound', 'wav', null, null]
		] as const)
			await test.step(`${kind} as ${format}`, async () => {
				await radio(dialog, 'What do you want?', kind).check();
				if (kind === 'Loop' || kind === 'Video')
					await radio(dialog, 'Format', new RegExp(`^${format}$`, 'i')).check();
				if (rate) await radio(dialog, 'Frames per second', rate).check();
				await expect(start).toBeEnabled();
				await expect(said(dialog, 'File size')).toHaveText(/^about \d+(\.\d)? (B|kB|MB)$/);
				const { name, bytes } = await saved(page, start);
				expect(name).toBe(`tidvattnet-${format === 'wav' ? '0.5s' : '200x200'}.${format}`);
				const [from, hex] = BEGINS[format];
				expect(bytes.subarray(from, from + hex.length / 2).toString('hex')).toBe(hex);
				if (film) expect(await filmOf(bytes)).toEqual(film);
				if (format === 'wav') expect(bytes).toHaveLength(44 + 24_000 * 4);
			});
		await expect(said(dialog, 'File size')).toHaveText('about 96 kB');
	});

	test('every shape has its width and height', async ({ page }) => {
		const { dialog, start } = await openDialog(page);
		await radio(dialog, 'What do you want?', 'Still').check();
		for (const [shape, width, height] of [
			['1:1', 1080, 1080],
			['4:5', 1080, 1350],
			['3:4', 1080, 1440],
			['9:16', 1080, 1920],
			['16:9', 1920, 1080],
			['Your own', 321, 123]
		] as const)
			await test.step(shape, async () => {
				await radio(dialog, 'Shape', new RegExp(`^${shape}`)).check();
				if (shape === 'Your own') {
					await dialog.getByLabel('Width in pixels').fill(String(width));
					await dialog.getByLabel('Height in pixels').fill(String(height));
				}
				await expect(said(dialog, 'Picture')).toHaveText(`${width} × ${height} px`);
				await expect(start).toBeEnabled();
				const { bytes } = await saved(page, start);
				expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([width, height]);
			});
	});

	test('how far an export is shows in a bar and in words', async ({ page }) => {
		const { dialog, start } = await openDialog(page);
		await radio(dialog, 'Shape', /^As it is/).check();
		await dialog.getByLabel('Length in seconds').fill('120');
		await expect(start).toBeEnabled();
		await start.click();
		const running = page.getByRole('dialog', { name: 'Making the file' });
		const bar = running.getByRole('progressbar', { name: 'Making the file' });
		const value = () => bar.evaluate((element: HTMLProgressElement) => element.value);
		await expect(bar).toHaveAttribute('max', '7200');
		await expect.poll(value).toBeGreaterThan(0);
		const before = await value();
		await expect.poll(value).toBeGreaterThan(before);
		const words = (await running.getByText(/^\d+ of 7200 frames$/).innerText()).split(' ');
		expect(Number(words[0])).toBeGreaterThan(before);
		await expect(running.getByText(/^\d+(\.\d)?( min \d+)? s left$/)).toBeVisible();
		await running.getByRole('button', { name: 'Cancel' }).click();
		await expect(start).toBeVisible();
	});

	for (const [language, address, button, reason] of [
		[
			'en',
			'/studio',
			'Export',
			'MP4: This browser has no encoder for H.264, which MP4 needs. Choose WebM instead.'
		],
		[
			'sv',
			'/sv/studio',
			'Exportera',
			'MP4: Den här webbläsaren har ingen kodare för H.264, som MP4 behöver. Välj WebM i stället.'
		]
	] as const)
		test(`where H.264 can’t be encoded, the dialog says so and what to take (${language})`, async ({
			page
		}) => {
			await page.addInitScript(() => {
				const asked = VideoEncoder.isConfigSupported.bind(VideoEncoder);
				VideoEncoder.isConfigSupported = async (config) =>
					config.codec.startsWith('avc') ? { config, supported: false } : asked(config);
			});
			await page.goto(`${address}#code=${await encodeCode(SKETCH)}`);
			await page.getByRole('button', { name: button, exact: true }).click();
			const dialog = page.getByRole('dialog', { name: button });
			const mp4 = radio(dialog, 'Format', 'MP4');
			await expect(mp4).toBeDisabled();
			await expect(mp4).toHaveAccessibleDescription(reason);
			await expect(dialog.getByText(reason)).toBeVisible();
			const start = dialog.locator('[type=submit]');
			await expect(start).toBeDisabled();
			await radio(dialog, 'Format', 'WebM').check();
			await expect(start).toBeEnabled();
		});

	test('a sketch with an error is named with its line', async ({ page }) => {
		const { dialog, start } = await openDialog(page, SKETCH.replace('circle', 'cirkle'));
		await expect(dialog.getByRole('alert')).toContainText('error at line 7');
		await expect(start).toBeDisabled();
	});
});

test.describe('on a phone', () => {
	test.use(PHONE);

	test('a still is made with the keyboard alone', async ({ page }) => {
		const { dialog, start } = await openDialog(page);
		await dialog.getByRole('radio', { name: 'Video' }).focus();
		await page.keyboard.press('ArrowLeft');
		await page.keyboard.press('ArrowLeft');
		await expect(dialog.getByRole('radio', { name: 'Still' })).toBeChecked();
		await expect(start).toBeEnabled();
		await dialog.getByRole('textbox', { name: 'Seed' }).press('Enter');
		const done = page.getByRole('dialog', { name: 'The file is ready' });
		const picture = done.getByAltText('The exported picture');
		await expect(picture).toBeVisible();
		await expect
			.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
			.toBe(1080);
		const spare = await page.evaluate(() => {
			const { clientWidth, scrollWidth } = document.documentElement;
			return clientWidth - scrollWidth;
		});
		expect(spare).toBeGreaterThanOrEqual(0);
	});
});
