import type { Page } from '@playwright/test';
import { look } from './player';

/** A file as it crosses into the page. */
export type Given = { name: string; type: string; base64: string };

const base64 = (content: string | Uint8Array) => Buffer.from(content).toString('base64');
/** A file of some content. */
export const file = (name: string, type: string, content: string | Uint8Array): Given => ({
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

/** A file of every kind. */
export const FILES: Given[] = [
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

/** Makes these the files of the sketches that the page's player plays. */
export const give = (page: Page, files: Given[]) =>
	page.evaluate((given) => {
		window.bench.player.files = given.map(({ name, type, base64 }) => ({
			name,
			type,
			bytes: new Blob([Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))])
		}));
	}, files);

/** What keeps the sketch from doing what it says. */
export const errors = async (page: Page) =>
	(await look(page)).problems.filter(({ severity }) => severity === 'error');

/** A sketch that prints what `code`, the body of an async function, gives. */
export const saying = (code: string) => `async function setup() {
	createCanvas(100, 100);
	console.log(await (async () => { ${code} })());
}`;
