import { errors, FILES, give, saying } from './given-files';
import { expect, lines, runIn, test } from './player';

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
