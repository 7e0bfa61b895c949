import { describe, expect, it } from 'vitest';
import { insertLoading } from './insert-loading';
import { loadingOf } from './loading';

const cat = loadingOf({ name: 'cat.png', kind: 'image' });

describe('the line that loads a file', () => {
	it.each([
		['cat.png', 'image', "catImage = await loadImage('cat.png');"],
		[
			'kick drum.wav',
			'sound',
			"const kickDrumSound = new Tone.Player('kick drum.wav').toDestination();"
		],
		['2024.csv', 'table', "file2024Table = await loadTable('2024.csv', ';', 'header');"],
		['DATA.json', 'data', "dataData = await loadJSON('DATA.json');"],
		['Inter.ttf', 'font', "interFont = await loadFont('Inter.ttf');"],
		['poem.txt', 'text', "poemLines = await loadStrings('poem.txt');"],
		['blur.frag', 'shader', "blurShader = await loadFilterShader('blur.frag');"],
		['åre.mp4', 'video', "åreVideo = createVideo('åre.mp4');"]
	] as const)('for %s', (name, kind, line) => {
		expect(loadingOf({ name, kind }, ';').line).toBe(line);
	});

	it('goes first into setup, which becomes async', () => {
		expect(insertLoading('// Cat\n\nfunction setup() {\n\tcircle(1, 2, 3);\n}\n', cat)).toBe(
			"// Cat\n\nlet catImage;\n\nasync function setup() {\n\tcatImage = await loadImage('cat.png');\n\tcircle(1, 2, 3);\n}\n"
		);
	});

	it('joins declarations that are there, and an async setup', () => {
		expect(insertLoading('let a = 1;\nasync function setup() {}', cat)).toBe(
			"let catImage;\nlet a = 1;\nasync function setup() {\n\tcatImage = await loadImage('cat.png');}"
		);
	});

	it('comes with a setup where there is none', () => {
		expect(insertLoading('function draw() {}\n', cat)).toBe(
			"let catImage;\n\nfunction draw() {}\n\nasync function setup() {\n\tcatImage = await loadImage('cat.png');\n}\n"
		);
	});

	it('changes nothing the second time, and does not declare twice', () => {
		const once = insertLoading('function setup() {\n}\n', cat) ?? '';
		expect(insertLoading(once, cat)).toBe(once);
		const declared = 'let catImage;\nfunction setup() {\n}\n';
		expect(insertLoading(declared, cat)?.match(/let catImage/g)).toHaveLength(1);
	});

	it('gives up on a setup it cannot read', () => {
		expect(insertLoading('const setup = () => {};', cat)).toBeNull();
	});

	it('puts a sound at the top', () => {
		expect(insertLoading('function draw() {}', loadingOf({ name: 'a.wav', kind: 'sound' }))).toBe(
			"const aSound = new Tone.Player('a.wav').toDestination();\n\nfunction draw() {}"
		);
	});
});
