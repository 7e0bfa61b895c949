import type { Page } from '@playwright/test';
import {
	attempt,
	expectUsable,
	makeWitness,
	runFresh,
	inFramesOfTheirOwn
} from './attacks/attempt';
import { byThePage, DOWNLOADS } from './attacks/clicked';
import { DEVICES } from './attacks/devices';
import { LOADERS, NETWORK } from './attacks/network';
import { DEPARTURES, NUISANCES } from './attacks/nuisances';
import { REACH } from './attacks/reach';
import { expectFelt, giveSensors, SENSORS } from './attacks/sensors';
import { strangers } from './attacks/strangers';
import { GUARD_RESETS, PORT_THEFTS, SPIES } from './attacks/tampering';
import { expect, expectSeen, lines, look, openBench, test } from './player';

// One worker, one page: the attacks are many and the page must stay itself through all of them.
test.describe.configure({ mode: 'default' });
let page: Page;
const downloads: string[] = [];
test.beforeAll(async ({ browser, server }) => {
	page = await browser.newPage();
	page.on('download', (download) => downloads.push(download.suggestedFilename()));
	await openBench(page, server.origin);
	await makeWitness(page);
});
test.afterAll(() => page.close());
const HONEST = 'function setup() { createCanvas(20, 20); console.log("honest"); }';

test.afterEach(async ({ server }) => {
	await expectUsable(page, server.origin);
	expect(downloads.splice(0)).toEqual([]);
	let tried = false;
	// What wore the machine down may have kept the next from starting in time; the page then offers to try again.
	await expect(async () => {
		if (['idle', 'failed', 'unresponsive'].includes((await look(page)).state) || !tried)
			await runFresh(page, HONEST);
		tried = true;
		await expect.poll(() => lines(page), { timeout: 25_000 }).toEqual(['honest']);
	}).toPass({ timeout: 100_000 });
});

test('the frame is allowed scripts, sound and fullscreen, and nothing more', async () => {
	await runFresh(page, 'function setup() {}');
	await expect(page.getByTitle('Canvas')).toBeVisible();
	await expect(page.locator('iframe')).toHaveCount(2);
	for (const frame of await page.locator('iframe').all()) {
		const names = await frame.evaluate((element) => element.getAttributeNames());
		expect(
			names
				.filter((name) => !['src', 'style', 'title', 'aria-hidden', 'tabindex'].includes(name))
				.sort()
		).toEqual(['allow', 'sandbox']);
		expect(await frame.getAttribute('sandbox')).toBe('allow-scripts');
		expect(await frame.getAttribute('allow')).toBe('autoplay; fullscreen');
	}
});

test('no sketch reaches the network', async () => {
	const { all, leave } = await strangers(Object.keys(NETWORK));
	const attacks = Object.entries(NETWORK).map(([name, text]) => [
		name,
		text.replaceAll('HOST', all[name]?.address ?? '')
	]);
	expect.soft(await attempt(page, Object.fromEntries(attacks))).toEqual([]);
	const heard = Object.entries(all).filter(([, stranger]) => stranger.heard.length > 0);
	leave();
	expect.soft(heard.map(([name, stranger]) => [name, stranger.heard])).toEqual([]);
});

for (const [what, attacks] of Object.entries({
	'the page or the visitor': REACH,
	devices: DEVICES
}))
	test(`no sketch reaches ${what}`, async ({ server }) => {
		const texts = Object.entries(attacks).map(([name, text]) => [
			name,
			text.replaceAll('SAME', server.origin)
		]);
		expect(await attempt(page, Object.fromEntries(texts))).toEqual([]);
	});

test('no sketch saves a file without a click, though the page can', async ({ browser, server }) => {
	// Nobody has touched this page, nor has a test evaluated anything in it, which a browser takes for a touch.
	const untouched = await browser.newPage();
	const saved: string[] = [];
	untouched.on('download', (download) => saved.push(download.suggestedFilename()));
	await untouched.goto(`${server.origin}/bench`);
	const session = await untouched.context().newCDPSession(untouched);
	const byItself = async (name: string, text: string) => {
		const expression = byThePage(text.replace('x.txt', name));
		await session.send('Runtime.evaluate', { expression, userGesture: false });
		await expect.poll(() => saved.at(-1)).toBe(name);
	};
	const texts = Object.values(DOWNLOADS);
	for (const [at, text] of texts.entries()) await byItself(`before-${at}.txt`, text);
	await untouched.waitForFunction(() => window.bench !== undefined);
	expect(await attempt(untouched, DOWNLOADS)).toEqual([]);
	// What the page saves comes after anything that the sketch could.
	for (const [at, text] of texts.entries()) await byItself(`after-${at}.txt`, text);
	const names = (when: string) => texts.map((_, at) => `${when}-${at}.txt`);
	expect(saved).toEqual([...names('before'), ...names('after')]);
	await untouched.close();
});

test('no sketch feels the machine move, though the page can', async () => {
	const end = await giveSensors(page);
	try {
		await expectFelt(page);
		expect(await attempt(page, SENSORS)).toEqual([]);
	} finally {
		await end();
	}
});

test('no loader of p5 reaches the network', async () => {
	const { all, leave } = await strangers(Object.keys(LOADERS));
	for (const [name, text] of Object.entries(LOADERS)) {
		const code = text.replaceAll('HOST', all[name]?.address ?? '');
		await runFresh(page, `async function setup() { createCanvas(20, 20); ${code} }`);
		await expect.poll(async () => (await look(page)).problems.length).toBeGreaterThan(0);
	}
	expect(Object.values(all).flatMap(({ heard }) => heard)).toEqual([]);
	leave();
});

test('no sketch leads its frame elsewhere', async ({ server }) => {
	const names = Object.keys(DEPARTURES);
	const { all, leave } = await strangers(names);
	const asked = server.requests.length;
	const codes = Object.entries(DEPARTURES).map(([name, text]) =>
		`function setup() { createCanvas(20, 20); setTimeout(() => { ${text} }, 300); setTimeout(() => console.log('still here'), 1500); }`
			.replaceAll('HOST', all[name]?.address ?? '')
			.replaceAll('SAME', server.origin)
	);
	await inFramesOfTheirOwn(page, codes, 10_000);
	const heard = Object.entries(all).filter(([, stranger]) => stranger.heard.length > 0);
	leave();
	expect.soft(heard.map(([name, stranger]) => [name, stranger.heard])).toEqual([]);
	expect(server.requests.slice(asked).filter((one) => one.includes('away'))).toEqual([]);
});

for (const [what, text, code] of [
	['leaves', 'location.href = "about:blank";', 'went_elsewhere'],
	['floods the page', 'setInterval(() => parent.postMessage("me", "*"), 1);', 'flooding']
] as const)
	test(`a sketch that ${what} is taken away, and it is said why`, async () => {
		await runFresh(page, `function setup() { createCanvas(20, 20); ${text} }`);
		await expect.poll(async () => (await look(page)).state).toBe('unresponsive');
		expect((await look(page)).problems).toMatchObject([{ code, line: null }]);
	});

test('no sketch takes the port', async () => {
	const codes = Object.values(PORT_THEFTS).map(
		(text) =>
			`${SPIES}
function setup() { createCanvas(20, 20); }
function draw() { if (frameCount === 5) describe('words'); }
setTimeout(() => console.log(found.length > 0 ? 'out' : 'in'), 1500);
${text}`
	);
	const names = Object.keys(PORT_THEFTS);
	const outcomes = await inFramesOfTheirOwn(page, codes, 10_000);
	for (const [at, { said }] of outcomes.entries()) {
		// On a busy machine many frames in one process may starve; alone each has its say.
		const [alone] =
			said.length > 0 ? [] : await inFramesOfTheirOwn(page, [codes[at] ?? ''], 10_000);
		expect.soft(`${names[at]}: ${(alone?.said ?? said).at(-1)}`).toBe(`${names[at]}: in`);
	}
});

for (const [name, text] of Object.entries(GUARD_RESETS))
	test(`no sketch winds back its guard by ${name}`, async () => {
		await runFresh(
			page,
			`function spin() { while (frameCount > 2) { } }
const guards = Object.getOwnPropertyNames(window).filter((name) => /guard/i.test(name) && name !== 'guards');
console.log(guards.length > 0);
${text}
function setup() { createCanvas(20, 20); }
function draw() { spin(); }`
		);
		await expect
			.poll(async () => (await look(page)).problems)
			.toMatchObject([{ code: 'loop_too_long' }]);
		expect(await lines(page)).toEqual(['true']);
	});

test('no sketch takes the keys a person types, nor holds them inside', async () => {
	await runFresh(
		page,
		`function setup() { createCanvas(20, 20); describe('A thief of keys'); const one = createInput(); setInterval(() => { if (!document.hasFocus()) steal(one.elt); }, 30);
  let isBusy = false;
  addEventListener('keydown', (event) => { event.preventDefault(); event.stopImmediatePropagation(); }, true);
  addEventListener('focusout', () => { if (!isBusy) { isBusy = true; one.elt.focus(); isBusy = false; setTimeout(() => one.elt.focus()); } }, true); }
function steal(field) {
  field.focus(); field.select(); field.click(); window.focus(); field.reportValidity();
  const label = document.createElement('label'); label.append(document.createElement('input')); document.body.append(label); label.click();
  const dialog = document.createElement('dialog'); dialog.innerHTML = '<input autofocus>'; document.body.append(dialog); dialog.showModal();
  const pop = document.createElement('div'); pop.popover = 'auto'; pop.innerHTML = '<input autofocus>'; document.body.append(pop); pop.showPopover();
  for (const made of [label, dialog, pop]) made.remove();
  field.id = 'mine'; onpopstate = () => (document.documentElement.style.display = 'block');
  Event.prototype.preventDefault = Event.prototype.stopImmediatePropagation = () => {};
  Object.defineProperty(KeyboardEvent.prototype, 'key', { get: () => 'a' });
  location.hash = 'other'; location.hash = 'mine'; location.href = '#other'; location.href = '#mine';
  const link = document.createElement('a'); link.href = '#mine'; document.body.append(link); link.click(); link.remove();
}`
	);
	await expectSeen(page, 'A thief of keys');
	const field = page.getByRole('textbox', { name: 'Field' });
	await field.fill('');
	await field.pressSequentially('these are mine', { delay: 20 });
	await expect(field).toHaveValue('these are mine');
	await page.getByTitle('Canvas').focus();
	const isInside = () => page.evaluate(() => document.activeElement?.localName === 'iframe');
	for (let presses = 0; presses < 8 && (presses === 0 || (await isInside())); presses++)
		await page.keyboard.press('Tab');
	expect(await isInside()).toBe(false);
});

test('no sketch moves the page around it', async () => {
	await page.evaluate(() => (document.body.style.height = '5000px'));
	await runFresh(
		page,
		`function setup() { createCanvas(20, 20); const main = document.querySelector('main'); main.id = 'here';
  setInterval(() => { scrollTo(0, 5); main.scrollIntoView(); main.scrollIntoViewIfNeeded(); location.hash = 'there'; location.hash = 'here'; }, 50);
  setTimeout(() => console.log('moving'), 300); }`
	);
	await expect.poll(() => lines(page)).toEqual(['moving']);
	await page.evaluate(() => scrollTo(0, 1200));
	await page.waitForTimeout(1000);
	const at = await page.evaluate(() => scrollY);
	await page.evaluate(() => {
		document.body.style.height = '';
		scrollTo(0, 0);
	});
	expect(at).toBe(1200);
});

test('a click on the canvas opens no window, no dialog, and takes neither screen nor pointer for good', async () => {
	const dialogs: string[] = [];
	page.on('dialog', (dialog) => {
		dialogs.push(dialog.type());
		void dialog.dismiss();
	});
	await runFresh(
		page,
		`function setup() { createCanvas(300, 300); describe('A catcher of clicks'); }
function mousePressed() {
  window.open('about:blank'); document.body.requestPointerLock(); document.documentElement.requestFullscreen().catch(() => {});
  alert('x'); window.print(); navigator.keyboard?.lock?.();
}
document.addEventListener('fullscreenchange', () => document.documentElement.requestFullscreen().catch(() => {}));
addEventListener('beforeunload', (event) => { event.preventDefault(); event.returnValue = 'stay'; });`
	);
	await expectSeen(page, 'A catcher of clicks');
	await page.getByTitle('Canvas').click({ position: { x: 100, y: 100 } });
	await page.waitForTimeout(500);
	expect(await page.evaluate(() => document.pointerLockElement)).toBeNull();
	await page.evaluate(() => document.exitFullscreen().catch(() => {}));
	await page.waitForTimeout(500);
	expect(await page.evaluate(() => document.fullscreenElement)).toBeNull();
	expect(page.context().pages()).toHaveLength(1);
	await page.reload();
	await page.waitForFunction(() => window.bench !== undefined);
	await makeWitness(page);
	expect(dialogs).toEqual([]);
});

for (const [name, code] of Object.entries(NUISANCES))
	test(`no sketch wears the page down with ${name}`, async ({ server }) => {
		const before = await page.evaluate(() => history.length);
		await runFresh(page, code);
		await expect.poll(async () => (await look(page)).state).not.toBe('booting');
		await page.waitForTimeout(500);
		await expectUsable(page, server.origin);
		const { problems, console: said, description } = await look(page);
		expect(problems.length).toBeLessThanOrEqual(50);
		expect(said.length).toBeLessThanOrEqual(500);
		expect(description.length).toBeLessThanOrEqual(2000);
		expect(await page.evaluate(() => history.length)).toBe(before);
	});
