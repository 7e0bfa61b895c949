/**
 * Sketches that try to wear the page down. Each runs for a while in a frame of its own; the page must go on
 * drawing, answer a click, and run what comes next.
 */
export const NUISANCES: Record<string, string> = {
	'messages to the page':
		'function draw() { for (let i = 0; i < 2000; i++) parent.postMessage({ type: "problem", i, text: "x".repeat(1000) }, "*"); }',
	'messages of great size': 'function draw() { top.postMessage(new Uint8Array(2e7), "*"); }',
	'pictures for the page':
		'function setup() { createCanvas(4000, 4000); } function draw() { createImageBitmap(document.querySelector("canvas")).then((one) => parent.postMessage(one, "*", [one])); }',
	'one picture for the page, over and over':
		'let one; createImageBitmap(new ImageData(4000, 4000)).then((made) => (one = made)); function setup() { createCanvas(20, 20); } function draw() { if (one) for (let i = 0; i < 50; i++) top.postMessage(one, "*"); }',
	'a gigabyte of bytes':
		'const kept = []; function setup() { createCanvas(20, 20); } function draw() { if (kept.length < 8) kept.push(new Uint8Array(2 ** 27).fill(7)); }',
	'a gigabyte of text':
		'const kept = []; const bytes = new Uint8Array(2 ** 27).fill(65); function setup() { createCanvas(20, 20); } function draw() { if (kept.length < 8) kept.push(new TextDecoder().decode(bytes)); }',
	'bytes without end':
		'const kept = []; function setup() { createCanvas(20, 20); } function draw() { for (let i = 0; i < 8; i++) kept.push(new Uint8Array(2 ** 27).fill(7)); }',
	'text without end':
		'const kept = []; const bytes = new Uint8Array(2 ** 27).fill(65); function setup() { createCanvas(20, 20); } function draw() { for (let i = 0; i < 4; i++) kept.push(new TextDecoder().decode(bytes)); }',
	'lines in the console':
		'function draw() { for (let i = 0; i < 3000; i++) console.log(i, { i }, [i]); }',
	'great values in the console':
		'const great = Array.from({ length: 300 }, (_, a) => Array.from({ length: 30 }, (_, b) => ({ a, b, text: "x".repeat(1000) }))); function draw() { for (let i = 0; i < 5; i++) console.log(great, i); }',
	errors:
		'function draw() { for (let i = 0; i < 500; i++) { setTimeout(() => { throw new Error("e" + Math.random()); }); Promise.reject(new Error("r" + Math.random())); dispatchEvent(new ErrorEvent("error", { error: new Error("d" + Math.random()), cancelable: true })); } }',
	descriptions:
		'function draw() { for (let i = 0; i < 300; i++) describe(i + frameCount + "x".repeat(1e5)); }',
	'a description of great size':
		'function setup() { createCanvas(20, 20); describe("x".repeat(2e8)); }',
	timers:
		'function setup() { createCanvas(20, 20); for (let i = 0; i < 20000; i++) setInterval(() => {}, 0); }',
	'small turns without end':
		'function setup() { createCanvas(20, 20); const turn = () => Promise.resolve().then(turn); setTimeout(turn, 300); }',
	'elements without end':
		'function draw() { for (let i = 0; i < 3000; i++) document.body.append(document.createElement("p")); }',
	'canvases without end':
		'function draw() { for (let i = 0; i < 2; i++) { const g = createGraphics(2000, 2000); g.background(0); } }',
	'a canvas beyond all bounds':
		'function setup() { createCanvas(1e6, 1e6); } function draw() { const c = document.createElement("canvas"); c.width = c.height = 60000; c.getContext("2d")?.fillRect(0, 0, 9, 9); }',
	'workers without end':
		'function setup() { createCanvas(20, 20); for (let i = 0; i < 20; i++) new Worker(URL.createObjectURL(new Blob(["for (;;) postMessage(1)"]))); }',
	'workers that catch':
		'function setup() { createCanvas(20, 20); for (let i = 0; i < 8; i++) new Worker(URL.createObjectURL(new Blob(["for (;;) try { postMessage(1) } catch {}"]))); }',
	'workers through a port':
		'function setup() { createCanvas(20, 20); for (let i = 0; i < 4; i++) { const { port1, port2 } = new MessageChannel(); port1.onmessage = () => {}; new Worker(URL.createObjectURL(new Blob(["onmessage = ({ data }) => { for (;;) data.postMessage(1) }"]))).postMessage(port2, [port2]); } }',
	'workers of workers':
		'function setup() { createCanvas(20, 20); for (let i = 0; i < 4; i++) new Worker(URL.createObjectURL(new Blob(["const at = URL.createObjectURL(new Blob([\\"for (;;);\\"])); for (;;) new Worker(at)"]))); }',
	'workers that speak to all':
		'function setup() { createCanvas(20, 20); for (let i = 0; i < 4; i++) new Worker(URL.createObjectURL(new Blob(["const all = new BroadcastChannel(\\"x\\"); for (;;) all.postMessage(1)"]))); }',
	'a style that covers':
		'const s = document.createElement("style"); s.textContent = "* { all: revert; position: fixed !important; inset: -9999px !important; width: 99999px !important; height: 99999px !important; z-index: 2147483647 !important; background: red !important }"; document.head.append(s); function draw() { background(255, 0, 0); }',
	'a dialog that covers':
		'const d = document.createElement("dialog"); d.style = "position: fixed; inset: 0; width: 9999px; height: 9999px"; document.body.append(d); d.showModal(); function draw() {}',
	'polluted prototypes':
		'Object.prototype.type = "problem"; Object.prototype.run = 0; Object.prototype.toJSON = () => { throw 1; }; Object.prototype.code = "x"; Array.prototype.length2 = 1; Array.prototype.toString = () => { throw 1; }; function draw() {}',
	'no prototypes at all':
		'for (const one of [Array, Map, Set, Promise, RegExp, String]) for (const name of Reflect.ownKeys(one.prototype)) { try { if (name !== "constructor") one.prototype[name] = () => { throw 1; }; } catch {} } function draw() {}',
	'history of its own':
		'const before = history.length; for (let i = 0; i < 100; i++) { history.pushState(i, "", "#" + i); history.go(-1); history.back(); } function draw() {}'
};

/** Ways to lead the frame itself elsewhere. `HOST` must hear nothing, and the page's own server nothing under /away. */
export const DEPARTURES: Record<string, string> = {
	'its place': 'location.href = "http://HOST/"',
	'its place, assigned': 'location.assign("http://HOST/")',
	'its place, replaced': 'location.replace("http://HOST/")',
	'its document’s place': 'document.location = "http://HOST/"',
	'its host': 'location.host = "HOST"',
	'a window by its own name':
		'window.name = "me"; window.open("http://HOST/", "me"); window.open("http://HOST/", "_self")',
	'a link':
		'const a = document.createElement("a"); a.href = "http://HOST/"; a.ping = "http://HOST/"; document.body.append(a); a.click()',
	'a download that is none':
		'const a = document.createElement("a"); a.href = "http://HOST/"; a.download = "x"; document.body.append(a); a.click()',
	'a link in a picture':
		'document.body.innerHTML += "<svg><a href=http://HOST/><circle r=9 /></a></svg>"; document.querySelector("svg a").dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }))',
	'a page of its own making':
		'location.href = URL.createObjectURL(new Blob(["<script>new Image().src = \'http://HOST/\'; location = \'http://HOST/\'</script>"], { type: "text/html" }))',
	'a page in its address':
		'location.href = "data:text/html,<script>location = \'http://HOST/\'</script>"',
	'a script in its address':
		'location.href = "javascript:fetch(\'http://HOST/\')"; setTimeout(() => (location.href = "about:blank"), 300)',
	'a page of the site': 'location.href = "SAME/away?secret"',
	navigation: 'navigation.navigate("http://HOST/")'
};
