import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { expect, lines, look, runIn, test } from './player';

/** What keeps a sketch from doing what it says. */
const errors = async (page: Page) =>
	(await look(page)).problems.filter(({ severity }) => severity === 'error');

type Given = { name: string; type: string; base64: string };

const base64 = (content: string | Uint8Array) => Buffer.from(content).toString('base64');
const file = (name: string, type: string, content: string | Uint8Array): Given => ({
	name,
	type,
	base64: base64(content)
});

/** One red pixel. */
const RED =
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC';

/** A tenth of a second of a tone, mono, 8 bits at 8 kHz. */
function tone(): Uint8Array {
	const samples = 800;
	const bytes = Buffer.alloc(44 + samples, 128);
	bytes.write('RIFF', 0);
	bytes.writeUInt32LE(36 + samples, 4);
	bytes.write('WAVEfmt ', 8);
	bytes.writeUInt32LE(16, 16);
	bytes.writeUInt16LE(1, 20);
	bytes.writeUInt16LE(1, 22);
	bytes.writeUInt32LE(8000, 24);
	bytes.writeUInt32LE(8000, 28);
	bytes.writeUInt16LE(1, 32);
	bytes.writeUInt16LE(8, 34);
	bytes.write('data', 36);
	bytes.writeUInt32LE(samples, 40);
	for (let at = 0; at < samples; at++) bytes[44 + at] = 128 + 100 * Math.sin(at / 3);
	return bytes;
}

const FILES: Given[] = [
	{ name: 'red.png', type: 'image/png', base64: RED },
	file('data.json', 'application/json', '{"answer": 42}'),
	file('visits.csv', 'text/csv', 'year,visits\n2024,12\n2025,30\n'),
	file('poem.txt', 'text/plain', 'first\nsecond\n'),
	file('rows.xml', 'application/xml', '<rows><row id="a"/></rows>'),
	file('box.obj', 'model/obj', 'v 0 0 0\nv 1 0 0\nv 0 1 0\nf 1 2 3\n'),
	file('flat.frag', 'text/plain', 'void main() { gl_FragColor = vec4(1.0); }'),
	file('flat.vert', 'text/plain', 'void main() { gl_Position = vec4(0.0); }'),
	file('två.wav', 'audio/wav', tone())
];

const give = (page: Page, files: Given[]) =>
	page.evaluate((given) => {
		window.bench.player.files = given.map(({ name, type, base64 }) => ({
			name,
			type,
			bytes: new Blob([Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))])
		}));
	}, files);

/** Every way to load, with what it should say of itself. */
const WAYS: Record<string, [code: string, said: string]> = {
	loadImage: [
		`const i = await loadImage('red.png'); return [i.width, ...i.get(0, 0)]`,
		'[1, 255, 0, 0, 255]'
	],
	'loadImage with a folder': [
		`return [(await loadImage('assets/red.png')).width, (await loadImage('./red.png')).width]`,
		'[1, 1]'
	],
	'loadImage with a callback': [
		`return await new Promise((done) => loadImage('red.png', (i) => done(i.width)))`,
		'1'
	],
	loadJSON: [`return (await loadJSON('data.json')).answer`, '42'],
	loadTable: [
		`const t = await loadTable('visits.csv', ',', 'header'); return [t.getRowCount(), t.get(1, 'visits')]`,
		'[2, "30"]'
	],
	loadStrings: [`return await loadStrings('poem.txt')`, '["first", "second", ""]'],
	loadBytes: [`return (await loadBytes('poem.txt')).length`, '13'],
	loadBlob: [`return (await loadBlob('data.json')).type`, 'application/json'],
	loadXML: [
		`return (await loadXML('rows.xml')).getChild('rows').getChild('row').getString('id')`,
		'a'
	],
	loadModel: [`return (await loadModel('box.obj')).vertices.length`, '3'],
	loadShader: [`return (await loadShader('flat.vert', 'flat.frag'))._fragSrc.length`, '41'],
	loadFont: [
		`const f = await loadFont('face.woff2'); textFont(f); return document.fonts.check('12px "' + f.face.family + '"')`,
		'true'
	],
	createImg: [
		`return await new Promise((done) => createImg('red.png', 'Red', '', (i) => done(i.elt.naturalWidth)))`,
		'1'
	],
	createAudio: [
		`const a = createAudio('två.wav'); return await new Promise((done) => a.elt.addEventListener('loadedmetadata', () => done(a.elt.duration.toFixed(1))))`,
		'0.1'
	],
	fetch: [
		`const r = await fetch('data.json'); return [r.ok, r.headers.get('content-type'), (await r.json()).answer]`,
		'[true, "application/json", 42]'
	],
	'fetch with a Request': [
		`return (await (await fetch(new Request('poem.txt'))).text()).length`,
		'13'
	],
	XMLHttpRequest: [
		`const x = new XMLHttpRequest(); x.open('GET', 'data.json'); x.responseType = 'json'; const over = new Promise((done) => (x.onload = done)); x.send(); await over; return [x.status, x.response.answer]`,
		'[200, 42]'
	],
	'new Image': [`const i = new Image(); i.src = 'red.png'; await i.decode(); return i.width`, '1'],
	'an attribute': [
		`const i = new Image(); i.setAttribute('src', 'red.png'); await i.decode(); return i.width`,
		'1'
	],
	'new Audio': [
		`const a = new Audio('två.wav'); return await new Promise((done) => (a.onloadedmetadata = () => done(a.duration.toFixed(1))))`,
		'0.1'
	],
	FontFace: [
		`const f = new FontFace('Own', "url('face.woff2')"); return (await f.load()).status`,
		'loaded'
	],
	'Tone.Player': [
		`const p = new Tone.Player('två.wav'); await Tone.loaded(); return p.buffer.duration.toFixed(1)`,
		'0.1'
	],
	'Tone.Sampler': [
		`const s = new Tone.Sampler({ urls: { A4: 'två.wav' }, baseUrl: 'assets/' }); await Tone.loaded(); return s.loaded`,
		'true'
	],
	'Tone.Buffers': [
		`const b = new Tone.Buffers({ a: 'två.wav' }); await Tone.loaded(); return b.get('a').duration.toFixed(1)`,
		'0.1'
	],
	'Tone.GrainPlayer': [
		`const g = new Tone.GrainPlayer('två.wav'); await Tone.loaded(); return g.loaded`,
		'true'
	]
};

const saying = (code: string) => `async function setup() {
	createCanvas(100, 100);
	console.log(await (async () => { ${code} })());
}`;

test.describe('a sketch finds its files', () => {
	test.beforeEach(async ({ bench }) => {
		const require = createRequire(import.meta.url);
		const face = await readFile(
			require.resolve('@fontsource-variable/jetbrains-mono/files/jetbrains-mono-greek-wght-normal.woff2')
		);
		await give(bench, [...FILES, file('face.woff2', 'font/woff2', face)]);
	});

	for (const [name, [code, said]] of Object.entries(WAYS))
		test(`with ${name}`, async ({ bench, run }) => {
			await run(saying(code));
			await expect.poll(() => lines(bench)).toContain(said);
			expect(await errors(bench)).toEqual([]);
		});

	test('in a trace, at the same frame every time', async ({ bench }) => {
		const code = `let picture; let sound;
async function setup() { createCanvas(100, 100); loadImage('red.png', (i) => (picture = i)); sound = new Tone.Player('två.wav'); }
function draw() { background(255); if (picture && sound.loaded) { image(picture, 0, 0, 100, 100); print(frameCount); noLoop(); } }`;
		const traced = await bench.evaluate(async (sketch) => {
			const { player, traceSketch } = window.bench;
			const settings = {
				seconds: 0.5,
				framesPerSecond: 60,
				seed: 1,
				size: [100, 100],
				pixelFrames: []
			};
			const given: unknown[] = [];
			for (let run = 0; run < 3; run++) {
				const trace = await traceSketch(sketch, settings as never, { files: player.files });
				if (!trace.ok) return [trace.problem];
				const { errors, console, pictures } = trace.value;
				given.push({
					errors,
					frame: console.at(-1),
					middle: [...(pictures.at(-1)?.data.slice(20_200, 20_203) ?? [])]
				});
			}
			return given;
		}, code);
		expect(traced).toEqual(Array(3).fill({ errors: [], frame: '1', middle: [255, 0, 0] }));
	});
});

/** What is asked for and is not there, with the problem it gives, on line 3. */
const MISSING: Record<string, [code: string, problem: object]> = {
	'a file it never had': [
		`await loadImage('dog.png')`,
		{ code: 'asset_missing', values: { name: 'dog.png' } }
	],
	'a name that is nearly right': [
		`await loadImage('assets/rde.png')`,
		{ code: 'asset_misnamed', values: { name: 'rde.png', close: 'red.png' } }
	],
	'a name in other letters': [
		`await loadJSON('Data.JSON')`,
		{ code: 'asset_misnamed', values: { name: 'Data.JSON', close: 'data.json' } }
	],
	'an address': [
		`await loadImage('https://example.org/cat.png')`,
		{ code: 'asset_elsewhere', values: { name: 'https://example.org/cat.png' } }
	],
	'a sound, which Tone keeps quiet about': [
		`new Tone.Player('boom.mp3')`,
		{ code: 'asset_missing', values: { name: 'boom.mp3' } }
	],
	'samples of a site': [
		`new Tone.Sampler({ urls: { A1: 'A1.mp3' }, baseUrl: 'https://example.org/casio/' })`,
		{ code: 'asset_elsewhere', values: { name: 'https://example.org/casio/A1.mp3' } }
	],
	'an element’s picture': [
		`createImg('dog.png', 'Dog')`,
		{ code: 'asset_missing', values: { name: 'dog.png' } }
	],
	'a video': [`createVideo('clip.mp4')`, { code: 'asset_missing', values: { name: 'clip.mp4' } }],
	'a font': [
		`await loadFont('fancy.ttf')`,
		{ code: 'asset_missing', values: { name: 'fancy.ttf' } }
	],
	'a font’s address': [
		`new FontFace('Own', 'url(fancy.ttf)')`,
		{ code: 'asset_missing', values: { name: 'fancy.ttf' } }
	],
	'a request of the old kind': [
		`{ const x = new XMLHttpRequest(); x.open('GET', 'dog.json'); x.send(); }`,
		{ code: 'asset_missing', values: { name: 'dog.json' } }
	]
};

test.describe('a sketch is told of', () => {
	for (const [name, [code, problem]] of Object.entries(MISSING))
		test(name, async ({ bench }) => {
			await give(bench, FILES);
			await runIn(
				bench,
				`async function setup() {\n\tcreateCanvas(100, 100);\n\t${code};\n}\nfunction draw() {}`
			);
			await expect
				.poll(() => errors(bench))
				.toEqual([expect.objectContaining({ ...problem, line: 3 })]);
		});
});

test('a sketch may live with what is missing', async ({ bench, run }) => {
	await run(
		saying(
			`try { await loadJSON('x.json'); } catch (error) { return error.name + ': ' + error.message; }`
		)
	);
	await expect
		.poll(() => lines(bench))
		.toEqual(['MissingFileError: The sketch has no file called x.json.']);
	await run(
		saying(
			`const x = new XMLHttpRequest(); x.open('GET', 'x.json'); const over = new Promise((done) => (x.onerror = done)); x.send(); return (await over).type`
		)
	);
	await expect.poll(() => lines(bench)).toEqual(['error']);
});

test('files come and go while a sketch runs', async ({ bench, run }) => {
	await give(bench, []);
	const code = saying(`return (await loadStrings('poem.txt'))[0]`);
	await run(code);
	await expect
		.poll(async () => (await errors(bench)).map((problem) => problem.code))
		.toEqual(['asset_missing']);
	await give(bench, FILES);
	await bench.evaluate(() => window.bench.player.restart());
	await expect.poll(() => lines(bench)).toEqual(['first']);
	await give(bench, [file('poem.txt', 'text/plain', 'another')]);
	await bench.evaluate(() => window.bench.player.restart());
	await expect.poll(() => lines(bench)).toEqual(['another']);
	expect(await errors(bench)).toEqual([]);
});

test('a list over the bounds never reaches a frame', async ({ bench, run }) => {
	await run('function setup() { createCanvas(10, 10); }');
	await expect.poll(async () => (await look(bench)).state).toBe('running');
	const refused = await bench.evaluate(() => {
		const tries: [number, number][] = [
			[21, 1],
			[1, 5_000_001],
			[6, 4_900_000]
		];
		return tries.map(([count, size]) => {
			const bytes = new Blob([new Uint8Array(size)]);
			const files = Array.from({ length: count }, (_, at) => ({
				name: `${at}.bin`,
				type: '',
				bytes
			}));
			try {
				window.bench.player.files = files;
				return 'taken';
			} catch {
				return 'refused';
			}
		});
	});
	expect(refused).toEqual(['refused', 'refused', 'refused']);
});
