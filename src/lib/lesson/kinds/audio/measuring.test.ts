import { describe, expect, it } from 'vitest';
import { envelopeOf, shapeOf } from './envelope';
import { fundamentalOf, midiOf } from './fundamental';
import { levelsOf } from './levels';
import { onsetsIn } from './onsets';
import { bandShares } from './spectrum';
import { sweepOf } from './sweep';
import { makeSound, RATE, sine } from '../../fixtures/sound';

describe('the fundamental', () => {
	it.each([55, 110, 261.63, 440, 1760, 3520])(
		'of a tone with overtones is found: %f Hz',
		(hertz) => {
			const tone = makeSound(0.5, (t) =>
				[1, 2, 3].reduce((sum, part) => sum + sine(hertz * part)(t) / (part * 3), 0)
			);
			expect(Math.abs(midiOf(fundamentalOf(tone, RATE)) - midiOf(hertz))).toBeLessThan(0.1);
		}
	);

	it('is heard below a louder overtone', () => {
		const tone = makeSound(0.5, (t) => 0.2 * sine(220)(t) + 0.4 * sine(440)(t));
		expect(fundamentalOf(tone, RATE)).toBeCloseTo(220, 0);
	});

	it('is none in noise, silence and a moment', () => {
		let state = 1;
		const noise = () => ((state = (state * 48271) % 2147483647) / 2147483647) * 2 - 1;
		expect(fundamentalOf(makeSound(0.5, noise), RATE)).toBeNaN();
		expect(
			fundamentalOf(
				makeSound(0.5, () => 0),
				RATE
			)
		).toBeNaN();
		expect(fundamentalOf(makeSound(0.02, sine(440)), RATE)).toBeNaN();
	});
});

it('shares energy among bands', () => {
	const two = makeSound(1, (t) => 0.6 * sine(100)(t) + 0.2 * sine(5000)(t));
	const [low, mid, high] = bandShares(two, RATE, [
		[0, 250],
		[250, 4000],
		[4000, 20_000]
	]);
	expect(low).toBeCloseTo(0.9, 2);
	expect(mid).toBeCloseTo(0, 3);
	expect(high).toBeCloseTo(0.1, 2);
	expect(
		bandShares(
			makeSound(1, () => 0),
			RATE,
			[[0, 250]]
		)
	).toEqual([NaN]);
});

it('hears brightness move, whatever the level does', () => {
	const darker = makeSound(1, (t) => sine(t < 0.5 ? 1600 : 400)(t));
	expect(sweepOf(darker, RATE)).toBeCloseTo(2, 1);
	const softer = makeSound(1, (t) => (1 - 0.7 * t) * sine(400)(t));
	expect(sweepOf(softer, RATE)).toBeCloseTo(0, 1);
	const faint = makeSound(1, (t) => (t < 0.5 ? sine(400)(t) : 0.01 * sine(6400)(t)));
	expect(sweepOf(faint, RATE)).toBeCloseTo(0, 1);
	expect(
		sweepOf(
			makeSound(1, () => 0),
			RATE
		)
	).toBeNaN();
	expect(sweepOf(new Float32Array(0), RATE)).toBeNaN();
});

describe('onsets', () => {
	const near = (found: number[], wanted: number[]) => {
		expect(found).toHaveLength(wanted.length);
		for (const [at, time] of wanted.entries())
			expect(Math.abs(found[at]! - time)).toBeLessThan(0.03);
	};

	it('are where notes begin, not where they end', () => {
		const starts = [0.1, 0.5, 0.9, 1.15];
		const plucks = makeSound(2, (t) =>
			starts.reduce((sum, start) => {
				const age = t - start;
				return sum + (age >= 0 && age < 0.2 ? 0.5 * sine(330)(age) * Math.exp(-age * 8) : 0);
			}, 0)
		);
		near(onsetsIn(plucks, RATE), starts);
	});

	it('are where the pitch changes at the same level', () => {
		let phase = 0;
		const slurred = makeSound(1, (t) => {
			phase += (2 * Math.PI * (t < 0.5 ? 262 : 392)) / RATE;
			return 0.4 * Math.sin(phase);
		});
		near(onsetsIn(slurred, RATE), [0, 0.5]);
	});

	it('are one for a slow swell, and none in silence or a steady tone’s middle', () => {
		near(
			onsetsIn(
				makeSound(1, (t) => Math.min(1, t / 0.4) * 0.4 * sine(220)(t)),
				RATE
			),
			[0]
		);
		expect(
			onsetsIn(
				makeSound(1, () => 0),
				RATE
			)
		).toEqual([]);
		expect(onsetsIn(new Float32Array(0), RATE)).toEqual([]);
		const steady = makeSound(2, (t) => 0.4 * sine(220)(t + 1) * (1 + 0.1 * sine(5)(t)));
		expect(onsetsIn(steady, RATE).length).toBe(1);
	});
});

describe('the shape of a sound', () => {
	const shaped = (level: (t: number) => number, end: number | null = null) =>
		shapeOf(
			envelopeOf(
				makeSound(2, (t) => 0.5 * level(t) * sine(220)(t)),
				RATE
			),
			0,
			2,
			end
		);

	it('tells a pluck from a pad', () => {
		const pluck = shaped((t) => Math.min(1, t / 0.005) * Math.exp(-t * 12));
		expect(pluck.attack).toBeLessThan(0.02);
		expect(pluck.decay).toBeCloseTo(Math.log(9) / 12, 1);
		const pad = shaped((t) => Math.min(1, t / 0.4));
		expect(pad.attack).toBeGreaterThan(0.33);
		expect(pad.attack).toBeLessThan(0.37);
		expect(pad.decay).toBeGreaterThan(1.5);
	});

	it('has a release from where its note ends', () => {
		const release = shaped(
			(t) => (t < 0.5 ? 1 : Math.exp((-(t - 0.5) * Math.log(1000)) / 0.8)),
			0.5
		);
		expect(release.release).toBeGreaterThan(0.7);
		expect(release.release).toBeLessThan(0.85);
		expect(shaped((t) => (t < 0.5 ? 1 : 0), 0.5).release).toBeLessThan(0.02);
		expect(shaped(() => 1, 5).release).toBeNaN();
	});

	it('is none in silence', () => {
		expect(shaped(() => 0)).toEqual({ attack: NaN, decay: NaN, release: NaN });
	});
});

describe('levels', () => {
	const tone = makeSound(1, (t) => 0.5 * sine(440)(t));
	const nothing = makeSound(1, () => 0);

	it('are in decibels', () => {
		const { peak, rms, silence, clipping } = levelsOf(tone, tone, RATE);
		expect(peak).toBeCloseTo(-6.02, 1);
		expect(rms).toBeCloseTo(-9.03, 1);
		expect([silence, clipping]).toEqual([0, 0]);
		expect(levelsOf(nothing, nothing, RATE)).toMatchObject({ peak: -Infinity, silence: 1 });
		expect(levelsOf(new Float32Array(0), new Float32Array(0), RATE).silence).toBe(1);
	});

	it('tell what is held at the ceiling', () => {
		const held = makeSound(1, (t) => Math.max(-0.8913, Math.min(0.8913, 2 * sine(100)(t))));
		expect(levelsOf(held, held, RATE).clipping).toBeGreaterThan(0.6);
	});

	it('tell left from right, and the same from opposite', () => {
		expect(levelsOf(tone, nothing, RATE)).toMatchObject({ balance: -1, width: 0.5 });
		expect(levelsOf(tone, tone, RATE)).toMatchObject({ balance: 0, width: 0 });
		const opposite = tone.map((sample) => -sample);
		expect(levelsOf(tone, opposite, RATE)).toMatchObject({ balance: 0, width: 1 });
		expect(levelsOf(nothing, nothing, RATE).balance).toBeNaN();
	});
});
