import type { FileKind } from './file-kind';

type Found = { kind: FileKind; type: string };

const START = 4096;

/** What a binary file is by its first bytes, or null when they are of no kind a sketch can use. */
export function readSignature(bytes: Uint8Array): Found | null {
	const start = String.fromCharCode(...bytes.subarray(0, START));
	const has = (text: string, at = 0) => start.startsWith(text, at);
	if (has('\x89PNG\r\n')) return image('png');
	if (has('\xff\xd8\xff')) return image('jpeg');
	if (has('GIF87a') || has('GIF89a')) return image('gif');
	if (has('RIFF') && has('WEBP', 8)) return image('webp');
	if (has('BM') && size(bytes, 2) === bytes.length) return image('bmp');
	if (has('RIFF') && has('WAVE', 8)) return sound('wav');
	if (has('fLaC')) return sound('flac');
	if (has('OggS')) return start.includes('theora') ? video('ogg') : sound('ogg');
	if (has('\x1aE\xdf\xa3') && start.includes('webm'))
		return start.includes('A_OPUS') && !start.includes('V_') ? sound('webm') : video('webm');
	if (has('ftyp', 4)) return readBrand(start.slice(8, 12));
	if (has('\0\x01\0\0\0') || has('true\0')) return font('ttf');
	if (has('OTTO')) return font('otf');
	if (has('wOFF')) return font('woff');
	if (has('wOF2')) return font('woff2');
	if (bytes.length > 84 && bytes.length === 84 + 50 * size(bytes, 80))
		return { kind: 'model', type: 'model/stl' };
	return has('ID3') && (bytes[3] ?? 255) < 16 ? sound('mpeg') : readSync(bytes);
}

const image = (type: string): Found => ({ kind: 'image', type: `image/${type}` });
const sound = (type: string): Found => ({ kind: 'sound', type: `audio/${type}` });
const video = (type: string): Found => ({ kind: 'video', type: `video/${type}` });
const font = (type: string): Found => ({ kind: 'font', type: `font/${type}` });

const size = (bytes: Uint8Array, at: number): number =>
	bytes.length < at + 4 ? -1 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(at, true);

function readBrand(brand: string): Found | null {
	if (brand === 'avif' || brand === 'avis') return image('avif');
	// A phone's own pictures; hardly any browser shows them.
	if (/^(?:hei|hev|mif|msf)/.test(brand)) return null;
	return /^M4[AB]/.test(brand) ? sound('mp4') : video('mp4');
}

/** MP3 and AAC without a head begin with a frame of sound: eleven set bits, and fields that have a meaning. */
function readSync([first = 0, second = 0, third = 0]: Uint8Array): Found | null {
	if (first !== 0xff || (second & 0xe0) !== 0xe0) return null;
	if ((second & 0xf6) === 0xf0) return sound('aac');
	const version = (second >> 3) & 3;
	const layer = (second >> 1) & 3;
	const rate = third >> 4;
	return version === 1 || layer !== 1 || rate === 0 || rate === 15 ? null : sound('mpeg');
}
