import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { errors, file, FILES, give, saying } from './given-files';
import { expect, lines, look, test } from './player';

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
