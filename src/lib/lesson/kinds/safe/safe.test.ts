import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import type { Trace } from '$lib/sandbox/protocol';
import { makeCall, makeEvidence, makePicture, makeRun } from '../../fixtures/trace';
import { safe as kind } from '.';

const see = (options: unknown, trace: Partial<Trace>, framesPerSecond = 30) =>
	kind.see(
		v.parse(kind.schema, options),
		makeEvidence(trace, { run: makeRun({ framesPerSecond }) })
	);

/** The light of so many frames: `paint` gives a cell's by frame and place, 0–255. */
function light(frames: number, paint: (frame: number, x: number, y: number) => number) {
	const all = new Uint8Array(frames * 256);
	for (let frame = 0; frame < frames; frame++)
		for (let cell = 0; cell < 256; cell++)
			all[frame * 256 + cell] = paint(frame, cell % 16, Math.floor(cell / 16));
	return { light: all };
}

describe('flashes', () => {
	const few = { flashes: { max: 3 } };
	/** Dark and bright by turns, so many times a second at 30 frames a second. */
	const blinking = (times: number) => (frame: number) =>
		Math.floor((frame * 2 * times) / 30) % 2 ? 255 : 0;

	it('ask for the light of the run', () => {
		expect(kind.needs?.(v.parse(kind.schema, few), makeRun())).toEqual({ light: true });
		expect(kind.needs?.(v.parse(kind.schema, { described: true }), makeRun()).light).toBe(false);
	});

	it('are pairs of opposing changes within a second', () => {
		expect(see(few, light(60, blinking(3)))).toMatchObject({ holds: true, values: { flashes: 3 } });
		expect(see(few, light(60, blinking(5)))).toMatchObject({
			holds: false,
			values: { flashes: 5 }
		});
		expect(
			see(
				few,
				light(60, (frame) => (frame % 2) * 255)
			).values.flashes
		).toBe(15);
	});

	it('are found in the worst second, not on the average', () => {
		const burst = light(300, (frame) => (frame >= 200 && frame < 215 ? (frame % 2) * 255 : 0));
		expect(see(few, burst).holds).toBe(false);
	});

	it('are large: a quarter of the canvas or less may blink', () => {
		const part = (columns: number) =>
			light(60, (frame, x) => (x < columns ? blinking(10)(frame) : 40));
		expect(see(few, part(4)).holds).toBe(true);
		expect(see(few, part(5)).holds).toBe(false);
	});

	it('are deep: a tenth of the light, the darker not nearly white', () => {
		const between = (dark: number, bright: number) =>
			light(60, (frame) => (blinking(10)(frame) ? bright : dark));
		expect(see(few, between(100, 120)).holds).toBe(true);
		expect(see(few, between(100, 130)).holds).toBe(false);
		expect(see(few, between(210, 255)).holds).toBe(true);
	});

	it('are not slow waves, nor one change for good', () => {
		const wave = light(120, (frame) => 127 + 127 * Math.sin((frame / 30) * Math.PI));
		expect(see(few, wave)).toMatchObject({ holds: true, values: { flashes: 1 } });
		expect(
			see(
				few,
				light(60, (frame) => (frame < 9 ? 0 : 255))
			).values.flashes
		).toBe(0.5);
	});

	it('alternate halves no more than each of them does', () => {
		const halves = light(60, (frame, x) => blinking(3)(frame + (x < 8 ? 5 : 0)));
		expect(see(few, halves).values.flashes).toBeLessThanOrEqual(3);
	});

	it('cannot be ruled out where no light was measured', () => {
		expect(see(few, {})).toMatchObject({ holds: false, values: { flashes: '–' } });
		expect(see(few, { light: new Uint8Array(0) }).holds).toBe(true);
	});
});

describe('contrast', () => {
	const readable = { contrast: { min: 4.5 } };
	const bounds = { left: 10, top: 10, right: 60, bottom: 30 };
	const text = (fill: [number, number, number, number], frame = 60) =>
		makeCall('text', { frame, arguments: ['Hej', 10, 30], fill, bounds, line: 5 });
	/** A tenth of the ground is covered by ink. */
	const page = (ground: number, ink: number) => [
		makePicture(100, 100, (x) => {
			const grey = x % 10 === 0 ? ink : ground;
			return [grey, grey, grey, 255];
		})
	];

	it('is that of the ink and what lies beneath', () => {
		const black = { calls: [text([0, 0, 0, 255])], pictures: page(255, 0) };
		expect(see(readable, black)).toMatchObject({ holds: true, values: { contrast: 21 } });
		const grey = { calls: [text([150, 150, 150, 255])], pictures: page(255, 150) };
		expect(see(readable, grey)).toMatchObject({
			holds: false,
			line: 5,
			values: { contrast: 2.9 },
			boxes: [bounds]
		});
	});

	it('counts what shines through', () => {
		const thin = { calls: [text([0, 0, 0, 60])], pictures: page(255, 195) };
		expect(see(readable, thin).holds).toBe(false);
	});

	it('is none where ink and ground are one', () => {
		const hidden = { calls: [text([255, 255, 255, 255])], pictures: page(255, 255) };
		expect(see(readable, hidden)).toMatchObject({ holds: false, values: { contrast: 1 } });
	});

	it('looks at the last words only, and at none outside', () => {
		const later = [text([250, 250, 250, 255], 3), text([0, 0, 0, 255])];
		expect(see(readable, { calls: later, pictures: page(255, 0) }).holds).toBe(true);
		const away = makeCall('text', {
			arguments: ['x'],
			fill: [255, 255, 255, 255],
			bounds: { left: 200, top: 0, right: 300, bottom: 9 }
		});
		expect(see(readable, { calls: [away] })).toMatchObject({
			holds: true,
			values: { contrast: '–' }
		});
		expect(see(readable, { calls: [], pictures: [] }).holds).toBe(true);
	});
});

describe('sound', () => {
	const sound = (peak: number, loudness: number | null): Partial<Trace> => ({
		audio: {
			sampleRate: 48_000,
			channels: [new Float32Array(0), new Float32Array(0)],
			seconds: 1,
			peak,
			rms: peak / 2,
			loudness,
			silence: 0,
			hash: ''
		}
	});

	it('has a peak in decibels and a loudness', () => {
		expect(see({ peak: { max: -6 } }, sound(0.5, -20))).toMatchObject({
			holds: true,
			values: { peak: -6, loudness: -20 }
		});
		expect(see({ peak: { max: -6 } }, sound(0.8, -20)).holds).toBe(false);
		expect(see({ peak: { max: -1 } }, sound(0.8913, -20)).holds).toBe(true);
		expect(see({ loudness: { max: -16 } }, sound(0.5, -12.04))).toMatchObject({
			holds: false,
			values: { loudness: -12 }
		});
	});

	it('is never too loud where there is none; a lowest bound asks for some', () => {
		expect(see({ peak: { max: -6 }, loudness: { max: -16 } }, {}).holds).toBe(true);
		expect(see({ peak: { min: -40 } }, {})).toMatchObject({ holds: false, values: { peak: '–' } });
		expect(see({ loudness: { min: -40 } }, sound(0, null)).holds).toBe(false);
	});
});

it('a picture is described with words', () => {
	const described = { described: true };
	const say = (name: string, words?: string) => ({
		calls: [makeCall(name, { arguments: words === undefined ? [] : [words] })]
	});
	expect(see(described, say('describe', 'A red sun')).holds).toBe(true);
	expect(see(described, say('describe', ' ')).holds).toBe(false);
	expect(see(described, say('textOutput')).holds).toBe(true);
	expect(see(described, say('circle')).holds).toBe(false);
});

it('says what it can be asked for', () => {
	expect(v.safeParse(kind.schema, {}).issues?.[0].message).toContain('flashes: { max: 3 }');
	expect(v.safeParse(kind.schema, { described: false }).success).toBe(false);
});
