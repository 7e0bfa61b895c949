import { describe, expect, it } from 'vitest';
import { wavBytes, withLength } from './wav';

const sound = {
	sampleRate: 48_000,
	channels: [new Float32Array([0, 0.5, -1, 2]), new Float32Array([1, -0.5, 0, -2])]
};
const text = (bytes: Uint8Array, at: number, count: number) =>
	String.fromCharCode(...bytes.subarray(at, at + count));

describe('a WAV file', () => {
	it('has the header of 16 bits in two channels', () => {
		const bytes = wavBytes(sound, 16);
		const view = new DataView(bytes.buffer);
		expect(bytes).toHaveLength(44 + 16);
		expect([text(bytes, 0, 4), text(bytes, 8, 8), text(bytes, 36, 4)]).toEqual([
			'RIFF',
			'WAVEfmt ',
			'data'
		]);
		expect(view.getUint32(4, true)).toBe(bytes.length - 8);
		expect([20, 22, 32, 34].map((at) => view.getUint16(at, true))).toEqual([1, 2, 4, 16]);
		expect([24, 28, 40].map((at) => view.getUint32(at, true))).toEqual([48_000, 192_000, 16]);
	});

	it('holds the samples side by side, rounded, and held at full scale', () => {
		const view = new DataView(wavBytes(sound, 16).buffer, 44);
		const samples = Array.from({ length: 8 }, (_, at) => view.getInt16(at * 2, true));
		expect(samples).toEqual([0, 32767, 16384, -16383, -32767, 0, 32767, -32767]);
	});

	it('holds 24 bits too, and ends on an even byte', () => {
		const mono = { sampleRate: 44_100, channels: [new Float32Array([-1, 0, 1])] };
		const bytes = wavBytes(mono, 24);
		expect(bytes).toHaveLength(44 + 10);
		expect(new DataView(bytes.buffer).getUint32(40, true)).toBe(9);
		expect([...bytes.subarray(44)]).toEqual([1, 0, 0x80, 0, 0, 0, 0xff, 0xff, 0x7f, 0]);
	});

	it('is cut or filled with silence to its length', () => {
		expect(withLength(sound, 2).channels[0]).toEqual(new Float32Array([0, 0.5]));
		expect(withLength(sound, 5).channels[1]).toEqual(new Float32Array([1, -0.5, 0, -2, 0]));
	});
});
