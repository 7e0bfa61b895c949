import type { Page } from '@playwright/test';
import { CEILING, growAnEar, type Heard } from './ear';
import { editIn, expect, look, openBench, runIn, test } from './player';

/** Each makes an element sound as loud as it can; `WAVE` is the address of a loud wave, and `one` the element. */
const SOUNDING: Record<string, string> = {
	'a new Audio': 'one = new Audio(WAVE); one.play();',
	'an element made by name':
		'one = document.createElement("video"); one.src = WAVE; one.loop = true; one.play();',
	'an element that plays by itself':
		'one = document.createElement("audio"); one.autoplay = true; one.src = WAVE;',
	'an attribute':
		'one = document.createElement("audio"); one.src = WAVE; one.setAttribute("AutoPlay", "");',
	'a switched attribute':
		'one = document.createElement("audio"); one.src = WAVE; one.toggleAttribute("autoplay");',
	'an attribute of no name space':
		'one = document.createElement("audio"); one.src = WAVE; one.setAttributeNS(null, "autoplay", "");',
	'a text of elements':
		'const box = document.createElement("div"); box.innerHTML = `<p><audio/autoplay/loop src="${WAVE}">`; document.body.append(box); one = box.querySelector("audio");',
	'a copy of an element':
		'const first = document.createElement("audio"); first.autoplay = true; first.src = WAVE; one = first.cloneNode(true); one.play();',
	'an element of another document':
		'one = new DOMParser().parseFromString(`<video autoplay src="${WAVE}">`, "text/html").querySelector("video"); document.body.append(one);',
	'an element in a shadow':
		'const host = document.createElement("div"); document.body.append(host); host.attachShadow({ mode: "closed" }).append(one = document.createElement("audio")); one.src = WAVE; one.play();',
	'an element muted at first':
		'one = new Audio(WAVE); one.muted = true; one.play().then(() => (one.muted = false));',
	'p5’s own': 'const made = createAudio(WAVE); one = made.elt; made.volume(1); made.loop();',
	'a way of the sketch’s own':
		'one = new Audio(WAVE); const context = new AudioContext(); const gain = new GainNode(context, { gain: 1000 }); context.createMediaElementSource(one).connect(gain); gain.connect(context.destination); one.play();',
	'a way of the sketch’s own, later':
		'one = new Audio(WAVE); one.play().then(() => { const context = new AudioContext(); new MediaElementAudioSourceNode(context, { mediaElement: one }).connect(context.destination); });'
};

/** Each tries to be heard past the page’s own limiter and mute. */
const STRAYING: Record<string, string> = {
	'a context that closes':
		'one = new Audio(WAVE); const context = new AudioContext(); context.createMediaElementSource(one); one.play().then(() => context.close());',
	'an attribute handed over':
		'one = document.createElement("audio"); one.src = WAVE; const part = document.createAttribute("autoplay"); one.attributes.setNamedItem(part); one.setAttributeNode(part);',
	'no class for its source':
		'window.MediaElementAudioSourceNode = class { constructor() { throw 1; } }; one = new Audio(WAVE); one.play();',
	'other ways to remember':
		'for (const owner of [WeakMap, WeakSet]) for (const name of ["get", "has", "set", "add"]) { try { owner.prototype[name] = () => true; } catch {} } Array.prototype.filter = () => []; one = new Audio(WAVE); one.play();',
	'the browser’s own play':
		'Object.defineProperty(HTMLMediaElement.prototype, "paused", { get: () => true }); one = new Audio(WAVE); try { delete HTMLMediaElement.prototype.play; } catch {} one.play();',
	'a text that hides its name':
		'const box = document.createElement("template"); box.innerHTML = `<au\\0dio></audio><AUDIO\\nsrc="${WAVE}"\\tautoPLAY\\f>`; one = box.content.cloneNode(true).querySelector("[src]"); one.load();'
};

const sketch = (text: string) => `const bytes = new Uint8Array(44 + 8000 * 4);
const words = new DataView(bytes.buffer);
for (const [at, four] of [[0, 'RIFF'], [8, 'WAVE'], [12, 'fmt '], [36, 'data']]) [...four].forEach((sign, next) => (bytes[at + next] = sign.charCodeAt(0)));
words.setUint32(4, bytes.length - 8, true); words.setUint32(16, 16, true); words.setUint32(40, bytes.length - 44, true);
words.setUint16(20, 1, true); words.setUint16(22, 1, true); words.setUint32(24, 8000, true); words.setUint32(28, 8000, true); words.setUint16(32, 1, true); words.setUint16(34, 8, true);
for (let at = 44; at < bytes.length; at++) bytes[at] = at % 40 < 20 ? 0 : 255;
let coded = ''; for (const byte of bytes) coded += String.fromCharCode(byte);
const WAVE = 'data:audio/wav;base64,' + btoa(coded);
let one = null, hasBegun = false;
function setup() { createCanvas(300, 300); }
function mousePressed() { if (hasBegun) return; hasBegun = true; ${text}
  window.sounding = one; }`;

let page: Page;
test.beforeAll(async ({ browser, server }) => {
	page = await browser.newPage();
	await page.addInitScript(growAnEar);
	// And an eye on elements that sound past it.
	await page.addInitScript(() => {
		const seen = Object.assign(window, { strays: 0 });
		const { apply, construct, getOwnPropertyDescriptor } = Reflect;
		const led = new WeakSet<object>();
		const { add, has } = WeakSet.prototype;
		const getter = (name: string) =>
			getOwnPropertyDescriptor(HTMLMediaElement.prototype, name)?.get as () => unknown;
		const [isPaused, isMuted] = [getter('paused'), getter('muted')];
		window.MediaElementAudioSourceNode = new Proxy(MediaElementAudioSourceNode, {
			construct(target, parts: [AudioContext, MediaElementAudioSourceOptions], maker) {
				const node = construct(target, parts, maker) as object;
				apply(add, led, [parts[1].mediaElement]);
				return node;
			}
		});
		setInterval(() => {
			const { sounding } = window as { sounding?: unknown };
			if (!(sounding instanceof HTMLMediaElement)) return;
			const isHeard = !apply(isPaused, sounding, []) && !apply(isMuted, sounding, []);
			if (isHeard && !apply(has, led, [sounding])) seen.strays++;
		}, 20);
	});
	await openBench(page, server.origin);
});
test.afterAll(() => page.close());

type Found = Heard & { strays: number; sounding?: HTMLMediaElement };

async function play(text: string, origin: string) {
	// A player of its own for each, so that what is heard is this one's.
	await page.evaluate(() => window.bench.player.destroy());
	await openBench(page, origin);
	await runIn(page, sketch(text));
	await expect(page.getByTitle('Canvas')).toHaveCount(1);
	await page.getByTitle('Canvas').click({ position: { x: 50, y: 50 } });
	const frame = await (await page.getByTitle('Canvas').elementHandle())?.contentFrame();
	if (!frame) throw new Error('The sketch has no frame.');
	const hear = () =>
		frame.evaluate(() => {
			const { loudest, strays, sounding } = window as unknown as Found;
			Object.assign(window, { loudest: 0 });
			return { loudest, strays, isPaused: sounding?.paused, at: sounding?.currentTime ?? 0 };
		});
	await expect.poll(() => frame.evaluate(() => 'sounding' in window)).toBe(true);
	return hear;
}

for (const [name, text] of Object.entries(SOUNDING))
	test(`${name} sounds through the limiter and the mute`, async ({ server }) => {
		const hear = await play(text, server.origin);
		let loudest = 0;
		await expect.poll(async () => (loudest = (await hear()).loudest)).toBeGreaterThan(0.3);
		for (let turns = 0; turns < 5; turns++) {
			await page.waitForTimeout(100);
			loudest = Math.max(loudest, (await hear()).loudest);
		}
		expect(loudest).toBeLessThanOrEqual(CEILING);
		await page.evaluate(() => void (window.bench.player.muted = true));
		await expect
			.poll(async () => {
				await hear();
				await page.waitForTimeout(200);
				return (await hear()).loudest;
			})
			.toBeLessThan(0.001);
		expect((await hear()).strays).toBe(0);
	});

for (const [name, text] of Object.entries(STRAYING))
	test(`no element is heard past the limiter by ${name}`, async ({ server }) => {
		const hear = await play(text, server.origin);
		await page.waitForTimeout(1500);
		expect((await hear()).strays).toBe(0);
	});

test('Stop pauses what plays, Resume lets it go on', async ({ server }) => {
	const hear = await play('one = new Audio(WAVE); one.loop = true; one.play();', server.origin);
	await expect.poll(async () => (await hear()).loudest).toBeGreaterThan(0.3);
	await page.evaluate(() => window.bench.player.stop());
	await expect.poll(async () => (await hear()).isPaused).toBe(true);
	const { at } = await hear();
	await page.waitForTimeout(300);
	expect((await hear()).at).toBe(at);
	await page.evaluate(() => window.bench.player.resume());
	await expect.poll(async () => (await hear()).at).not.toBe(at);
	expect((await hear()).isPaused).toBe(false);
});

test('an element that a line of the sketch plays ends with that line', async ({ server }) => {
	const code = sketch('one = song;');
	const line = 'const song = new Audio(WAVE); song.loop = true; song.play().catch(() => {});\n';
	const at = code.indexOf('let one');
	await openBench(page, server.origin);
	await page.mouse.click(150, 150);
	await runIn(page, code.slice(0, at) + line + code.slice(at));
	await expect(page.getByTitle('Canvas')).toHaveCount(1);
	await page.getByTitle('Canvas').click({ position: { x: 50, y: 50 } });
	const frame = await (await page.getByTitle('Canvas').elementHandle())?.contentFrame();
	const isPaused = () =>
		frame?.evaluate(() => (window as { sounding?: HTMLMediaElement }).sounding?.paused);
	await expect.poll(isPaused).toBe(false);
	await editIn(page, code.replace('one = song;', ''));
	await expect.poll(isPaused).toBe(true);
	expect((await look(page)).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});
