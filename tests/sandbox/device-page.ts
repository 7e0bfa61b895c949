import type { Page } from '@playwright/test';
import { expect, lines, look, runIn } from './player';

/** A sketch that shows the camera, and says how large its picture is. */
export const CAMERA = `let film;
function setup() {
	createCanvas(160, 120);
	film = createCapture(VIDEO);
	film.hide();
	film.elt.srcObject;
}
function draw() {
	image(film, 0, 0, 160, 120);
	if (film.loadedmetadata) print(film.width + ' × ' + film.height);
}`;

/** A sketch that says when it hears something. */
export const MICROPHONE = `let ear, meter;
async function setup() {
	createCanvas(100, 100);
	meter = new Tone.Meter();
	ear = new Tone.UserMedia().connect(meter);
	await ear.open();
	print('open');
}
function draw() {
	if (meter.getValue() > -60) print('heard');
}`;

/** A sketch that says what is played. */
export const MIDI = `async function setup() {
	createCanvas(100, 100);
	const access = await navigator.requestMIDIAccess();
	print(access.inputs.size + ' inputs');
	access.onstatechange = ({ port }) => print(port.name + ' ' + port.state);
	for (const input of access.inputs.values())
		input.onmidimessage = ({ data }) => print(input.name, [...data]);
}`;

/** Puts somebody before the page, who can be asked. */
export const attend = (page: Page) =>
	page.evaluate(() => void Object.assign(window, { leave: window.bench.player.devices.attend() }));
/** The answer of the one who is asked. */
export const answer = (page: Page, allowed: boolean) =>
	page.evaluate((yes) => window.bench.player.devices.answer(yes), allowed);
/** What is asked, on, and declined. */
export const state = (page: Page) =>
	page.evaluate(() => {
		const { asking, inUse, declined } = window.bench.player.devices;
		return { asking, inUse: inUse.map(({ device }) => device), declined };
	});
/** Waits until a device is asked for. */
export const asked = (page: Page, device: string | null) =>
	expect.poll(async () => (await state(page)).asking).toBe(device);
/** Waits until these devices are on. */
export const inUse = (page: Page, devices: string[]) =>
	expect.poll(async () => (await state(page)).inUse).toEqual(devices);
/** The errors of the sketch, each as its code and line. */
export const problems = async (page: Page) =>
	(await look(page)).problems
		.filter(({ severity }) => severity === 'error')
		.map(({ code, line }) => `${code} ${line}`);

/** Connects instruments of these names, instead of those the machine may have, to a sketch that says what is played. */
export async function connect(page: Page, names: string[]): Promise<void> {
	await page.evaluate((all) => {
		const inputs = new Map(
			all.map((name, at) => [
				`${at}`,
				{ id: `${at}`, name, manufacturer: 'Nobody', close: async () => {} }
			])
		);
		const access = { inputs, onstatechange: null };
		Object.assign(window, { midi: access });
		Object.assign(navigator, { requestMIDIAccess: async () => access });
	}, names);
	await attend(page);
	await runIn(page, MIDI);
	await asked(page, 'midi');
	await answer(page, true);
	await inUse(page, ['midi']);
	await expect.poll(() => lines(page)).toEqual([`${names.length} inputs`]);
}

/** A number that is another for another picture on the canvas. */
export const fingerprint = (page: Page) =>
	page.evaluate(async () => {
		const captured = await window.bench.player.capture();
		if (!captured.ok) return 0;
		const { width, height } = captured.value;
		const context = new OffscreenCanvas(width, height).getContext('2d');
		context?.drawImage(captured.value, 0, 0);
		const pixels = context?.getImageData(0, 0, width, height).data ?? [];
		return [...pixels].reduce((sum, value) => (sum * 31 + value) % 1_000_003, 7);
	});

/** Keeps count of what the page itself opens and closes. */
export const watchTracks = (page: Page) =>
	page.addInitScript(() => {
		const opened: MediaStreamTrack[] = [];
		Object.assign(window, { opened });
		const real = MediaDevices.prototype.getUserMedia;
		MediaDevices.prototype.getUserMedia = async function (constraints) {
			const stream = await real.call(this, constraints);
			opened.push(...stream.getTracks());
			return stream;
		};
	});
/** How many of the tracks the page opened still give something. */
export const liveTracks = (page: Page) =>
	page.evaluate(
		() =>
			(window as unknown as { opened: MediaStreamTrack[] }).opened.filter(
				({ readyState }) => readyState === 'live'
			).length
	);
