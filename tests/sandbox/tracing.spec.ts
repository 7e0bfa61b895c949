import { readFile } from 'node:fs/promises';
import { expect, test } from './player';
import { settings, trace } from './trace';

const SKETCHES = {
	'chance and noise': `let points = [];
function setup() { createCanvas(200, 200); for (let i = 0; i < 50; i++) points.push(createVector(random(width), Math.random() * height)); }
function draw() { background(240, 20); for (const p of points) { p.add(noise(p.x, frameCount) - 0.5, randomGaussian()); circle(p.x, p.y, 6); } }`,
	'clock and timers': `let n = 0;
setInterval(() => n++, 30);
function setup() { createCanvas(120, 80); textSize(20); }
function draw() { background(255); text(n + ' ' + Math.round(millis()) + ' ' + new Date().getMilliseconds(), 5, 40); line(0, 0, n, deltaTime); }`,
	'three dimensions': `function setup() { createCanvas(160, 160, WEBGL); }
function draw() { background(30); rotateY(frameCount * 0.05); normalMaterial(); box(60); }`,
	'asynchronous setup': `let image;
async function setup() { createCanvas(64, 64); const g = createGraphics(8, 8); g.background(255, 0, 0); image = await loadImage(g.elt.toDataURL()); await new Promise((done) => setTimeout(done, 200)); }
function draw() { background(0); translate(32, 32); rotate(frameCount / 10); imageMode(CENTER); window.image(image, 0, 0, 30, 30); }`
		.replace('let image;', 'let picture;')
		.replace('image = await', 'picture = await')
		.replace('window.image(image,', 'image(picture,'),
	sound: `const synth = new Tone.Synth().toDestination();
let started = false;
async function setup() { createCanvas(50, 50); await Tone.start(); Tone.getTransport().start(); started = true; }
function draw() { background(started ? 200 : 0); if (frameCount === 5) synth.triggerAttackRelease('C4', 0.1); }`
};

for (const [name, code] of Object.entries(SKETCHES))
	test(`${name}: five runs give one trace`, async ({ bench, watch }) => {
		watch.allowConsole(/GL Driver Message/);
		const pixelFrames = [0, 10];
		const first = (await trace(bench, code, { pixelFrames })).trace;
		expect(first).toMatchObject({ frames: 30, seconds: 0.5, errors: [] });
		expect(first.calls.length).toBeGreaterThan(30);
		expect(first.pictures.map(({ frame }) => frame)).toEqual([0, 10, 30]);
		expect(first.pictures.at(-1)?.painted).toBe(true);
		for (let again = 0; again < 4; again++)
			expect((await trace(bench, code, { pixelFrames })).trace).toEqual(first);
	});

test('another seed gives another picture', async ({ bench }) => {
	const code = SKETCHES['chance and noise'];
	const pictures = await Promise.all(
		[1, 2].map(async (seed) => (await trace(bench, code, { seed })).trace.pictures.at(-1)?.hash)
	);
	expect(pictures[0]).not.toBe(pictures[1]);
});

test('calls are the sketch’s own, with state, bounds, frame and line', async ({ bench }) => {
	const { trace: traced } = await trace(
		bench,
		`function setup() {
  createCanvas(200, 100);
  noStroke();
}
function draw() {
  background(220);
  fill(255, 0, 0, 128);
  translate(10, 0);
  scale(2);
  rectMode(CENTER);
  rect(20, 20, 10, 4);
  strokeWeight(3);
  stroke('blue');
  triangle(0, 0, 5, 0, 0, 5);
}`,
		{ seconds: 2 / 60, pixelFrames: [] }
	);
	expect(traced.counts).toEqual({
		createCanvas: 1,
		noStroke: 1,
		background: 2,
		fill: 2,
		translate: 2,
		scale: 2,
		rectMode: 2,
		rect: 2,
		strokeWeight: 2,
		stroke: 2,
		triangle: 2
	});
	expect(traced.calls.find(({ name }) => name === 'rect')).toEqual({
		frame: 1,
		name: 'rect',
		arguments: [20, 20, 10, 4],
		fill: [255, 0, 0, 128],
		stroke: null,
		strokeWeight: 1,
		bounds: { left: 40, top: 36, right: 60, bottom: 44 },
		transform: [2, 0, 0, 2, 10, 0],
		line: 11
	});
	expect(traced.calls.at(-1)).toMatchObject({
		frame: 2,
		stroke: [0, 0, 255, 255],
		strokeWeight: 3,
		bounds: { left: 10, top: 0, right: 20, bottom: 10 },
		line: 14
	});
});

test('what is only worked out does not crowd out what is drawn', async ({ bench }) => {
	const { trace: traced } = await trace(
		bench,
		`function draw() {
  let sum = 0;
  for (let i = 0; i < 21000; i++) sum += sin(i);
  circle(50 + sum * 0, 50, 20);
}`,
		{ seconds: 1 / 60, pixelFrames: [] }
	);
	expect(traced.counts).toEqual({ sin: 21_000, circle: 1 });
	expect(traced.calls.filter(({ name }) => name === 'sin')).toHaveLength(500);
	expect(traced.calls.at(-1)).toMatchObject({ name: 'circle', line: 4 });
});

test('vertices have their places, and shapes the transform they were drawn with', async ({
	bench
}) => {
	const { trace: traced } = await trace(
		bench,
		`function setup() {
  createCanvas(200, 100);
  pixelDensity(2);
  angleMode(DEGREES);
  translate(50, 20);
  rotate(90);
  square(0, 0, 10);
  beginShape();
  vertex(10, 0);
  splineVertex(0, 5);
  endShape();
  fill('red');
}`,
		{ seconds: 1 / 60, pixelFrames: [] }
	);
	const of = (name: string) => traced.calls.find((call) => call.name === name);
	const rounded = of('square')?.transform?.map((part) => Math.round(part * 1e6) / 1e6 + 0);
	expect(rounded).toEqual([0, 1, -1, 0, 50, 20]);
	expect(of('vertex')?.bounds).toEqual({ left: 50, top: 30, right: 50, bottom: 30 });
	expect(of('splineVertex')?.bounds).toEqual({ left: 45, top: 20, right: 45, bottom: 20 });
	expect(of('endShape')?.bounds).toEqual({ left: 45, top: 20, right: 50, bottom: 30 });
	expect(of('fill')).toMatchObject({ bounds: null, transform: null });
});

test('what a sketch asks of a font is among its calls', async ({ bench }) => {
	const folder = 'lessons/visuals-and-sound/13-type-in-motion/files';
	const font = await readFile(`${folder}/familjen-grotesk-bold.woff`, 'base64');
	const { trace: traced } = await trace(
		bench,
		`async function setup() {
  const font = await loadFont('data:font/woff;base64,${font}');
  for (const place of font.textToPoints('vår', 10, 80)) circle(place.x, place.y, 2);
}`,
		{ seconds: 1 / 60, pixelFrames: [] }
	);
	expect(traced.errors).toEqual([]);
	expect(traced.counts.textToContours).toBeUndefined();
	expect(traced.calls.find(({ name }) => name === 'textToPoints')).toMatchObject({
		arguments: ['vår', 10, 80],
		line: 3
	});
});

test('a visitor may have asked for less motion, whatever this machine is set to', async ({
	bench
}) => {
	const code = `const wish = (how) => matchMedia('(prefers-reduced-motion: ' + how + ')');
console.log(wish('reduce').matches, wish('no-preference').matches, wish('reduce').media);`;
	const said = async (reducedMotion: boolean) =>
		(await trace(bench, code, { seconds: 0, reducedMotion })).trace.console;
	await bench.emulateMedia({ reducedMotion: 'reduce' });
	expect(await said(true)).toEqual(['true false (prefers-reduced-motion: reduce)']);
	expect(await said(false)).toEqual(['false true (prefers-reduced-motion: reduce)']);
});

test('errors and console lines are in the trace, and end it', async ({ bench }) => {
	const { trace: traced } = await trace(
		bench,
		`function setup() { createCanvas(10, 10); print('set up'); }
function draw() {
  if (frameCount === 4) miss();
}`
	);
	expect(traced).toMatchObject({
		frames: 4,
		console: ['set up'],
		errors: [{ code: 'not_defined', line: 3, column: 25 }]
	});
	expect((await trace(bench, 'let a = ')).trace).toMatchObject({
		frames: 0,
		errors: [{ code: 'syntax_unfinished' }]
	});
	expect((await trace(bench, 'function setup() { while (true) {} }')).trace).toMatchObject({
		frames: 0,
		errors: [{ code: 'loop_too_long', line: 1 }]
	});
});

test('a still sketch has its picture, and a trace leaves no frame behind', async ({ bench }) => {
	const { trace: traced } = await trace(
		bench,
		'function setup() { createCanvas(30, 20); background(9); noLoop(); }\nfunction draw() { circle(15, 10, 8); }'
	);
	expect(traced.counts.circle).toBe(1);
	expect(traced.calls.at(-1)).toMatchObject({ name: 'circle', frame: 1 });
	expect(traced.pictures.at(-1)).toMatchObject({ frame: 30, width: 30, height: 20, painted: true });
	await expect(bench.locator('iframe')).toHaveCount(0);
});

test('a trace can be cancelled', async ({ bench }) => {
	const cancelled = await bench.evaluate(async (how) => {
		const stop = new AbortController();
		setTimeout(() => stop.abort(), 300);
		const endless = 'function draw() { for (let i = 0; i < 1e6; i++) random(); }';
		return window.bench.traceSketch(endless, { ...how, seconds: 120 }, { signal: stop.signal });
	}, settings);
	expect(cancelled).toEqual({ ok: false, problem: { code: 'trace_cancelled' } });
});

test('a trace runs faster than real time', async ({ bench }) => {
	const code = SKETCHES['chance and noise'].replace('200, 200', '400, 400');
	await trace(bench, code);
	const { elapsedMilliseconds, trace: traced } = await trace(bench, code, { seconds: 4 });
	expect((traced.seconds * 1000) / elapsedMilliseconds).toBeGreaterThan(1);
});
