import * as v from 'valibot';
import type { Page } from '@playwright/test';
import type { Trace } from '../../src/lib/sandbox/protocol';
import { audio } from '../../src/lib/lesson/kinds/audio';
import { calls } from '../../src/lib/lesson/kinds/calls';
import type { Evidence, Kind } from '../../src/lib/lesson/kinds/kind';
import { notes } from '../../src/lib/lesson/kinds/notes';
import { sync } from '../../src/lib/lesson/kinds/sync';
import { expect, test } from './player';
import { settings } from './trace';

/** Traces at 30 frames a second, with everything, for checks to look at. */
async function traceOf(page: Page, code: string, seconds: number): Promise<Trace> {
	const { samples, ...rest } = await page.evaluate(
		async ([text, how]) => {
			const result = await window.bench.traceSketch(text, how);
			if (!result.ok) throw new Error(result.problem.code);
			const { audio: sound, pictures, ...traced } = result.value;
			const samples = sound?.channels.map((channel) => Array.from(channel)) ?? null;
			const { width = 1, height = 1 } = pictures.at(-1) ?? {};
			return { ...traced, samples, sound: sound && { ...sound, channels: [] }, width, height };
		},
		[code, { ...settings, framesPerSecond: 30, seconds }] as const
	);
	const { sound, width, height, ...traced } = rest;
	const channels = (samples ?? []).map((channel) => Float32Array.from(channel));
	const picture = { frame: 1, width, height, data: new Uint8ClampedArray(0) };
	return { ...traced, audio: sound && { ...sound, channels }, pictures: [picture] } as Trace;
}

const look = (trace: Trace) => (kind: Kind, options: unknown) => {
	const run = { framesPerSecond: 30, size: [400, 400] } as Evidence['run'];
	const seen = kind.see(v.parse(kind.schema, options), { trace, run } as Evidence);
	return { holds: seen.holds, ...seen.values };
};

test('a grid that falls apart, and a coast, are measured as they are drawn', async ({ bench }) => {
	const see = look(
		await traceOf(
			bench,
			`function setup() { createCanvas(400, 400); noLoop(); }
function draw() {
  background(240);
  noFill();
  for (let row = 0; row < 8; row++)
    for (let column = 0; column < 8; column++) {
      push();
      translate(25 + column * 50, 25 + row * 50);
      rotate(random(-1, 1) * row * 0.1);
      rectMode(CENTER);
      square(0, 0, 40);
      pop();
    }
  beginShape();
  for (let x = 0; x <= 400; x += 10) vertex(x, 200 + 150 * (noise(x * 0.01) - 0.5));
  vertex(400, 400);
  vertex(0, 400);
  endShape(CLOSE);
}`,
			0.2
		)
	);
	const fallsApart = { of: 'tilt', by: 'y', bands: 8, is: { min: 0.9 } };
	expect(see(calls, { any: ['square'], rank: fallsApart })).toMatchObject({ holds: true });
	const quarters = { columns: 2, rows: 2, each: { min: 16, max: 16 } };
	expect(see(calls, { any: ['square'], spread: quarters })).toMatchObject({ holds: true });
	const equal = { of: 'argument.side', take: 'variation', is: { max: 0.01 } };
	expect(see(calls, { any: ['square'], measures: [equal] })).toMatchObject({ holds: true });
	const smooth = { of: 'y', steps: true, take: 'most', is: { max: 0.06 } };
	const coast = { any: ['vertex'], inside: { bottom: 0.99 }, measures: [smooth] };
	expect(see(calls, coast)).toMatchObject({ holds: true, count: 41 });
	expect(see(calls, { any: ['vertex'], measures: [smooth] })).toMatchObject({ holds: false });
	expect(see(calls, { order: ['background', 'square', 'vertex'] })).toMatchObject({ holds: true });
});

test('a pluck and a pad are told apart by their sound', async ({ bench }) => {
	const see = look(
		await traceOf(
			bench,
			`const pluck = new Tone.Synth({ envelope: { attack: 0.005, decay: 0.15, sustain: 0, release: 0.1 } }).toDestination();
const pad = new Tone.Synth({ oscillator: { type: 'triangle' }, envelope: { attack: 0.5, sustain: 1, release: 1.2 } }).toDestination();
function setup() {
  createCanvas(100, 100);
  pluck.triggerAttackRelease('A3', 0.3, 0.2, 0.5);
  pad.triggerAttackRelease('C4', 0.8, 1, 0.5);
}
function draw() {}`,
			3.6
		)
	);
	const pluck = { attack: { max: 0.02 }, decay: { max: 0.3 } };
	const pad = { attack: { min: 0.3 }, release: { min: 1 } };
	expect(see(audio, pluck)).toMatchObject({ holds: true });
	expect(see(audio, pad)).toMatchObject({ holds: true });
	expect(see(audio, { ...pad, to: 0.9 })).toMatchObject({ holds: false });
	expect(see(audio, { ...pluck, from: 0.9 })).toMatchObject({ holds: false });
	expect(see(audio, { onsets: { min: 2, max: 2 } })).toMatchObject({ holds: true });
	const middleC = { from: 1.4, to: 1.8, midi: { min: 59.9, max: 60.1 } };
	expect(see(audio, middleC)).toMatchObject({ holds: true });
	expect(see(audio, { peak: { min: -20, max: -3 } })).toMatchObject({ holds: true });
	expect(see(audio, { peak: { max: -60 }, to: 0.15 })).toMatchObject({ holds: true });
});

test('a rhythm is found, and what it makes grow', async ({ bench }) => {
	const see = look(
		await traceOf(
			bench,
			`const synth = new Tone.MembraneSynth().toDestination();
const pattern = [1, 0, 0, 0.4, 0, 0, 0.7, 0];
let size = 0;
function setup() {
  createCanvas(400, 400);
  Tone.getTransport().bpm.value = 100;
  new Tone.Sequence((time, level) => {
    if (!level) return;
    synth.triggerAttackRelease('C2', '16n', time, level);
    Tone.getDraw().schedule(() => { size = 50 + 300 * level; }, time);
  }, pattern, '8n').start(0);
  Tone.getTransport().start();
}
function draw() {
  background(240);
  circle(200, 200, size);
  size *= 0.85;
}`,
			5.2
		)
	);
	expect(see(notes, { rhythm: { hits: 3, steps: 8 } })).toMatchObject({ holds: true });
	const given = { pattern: '..x..x.x', tempo: 100 };
	expect(see(notes, { rhythm: given })).toMatchObject({ holds: true });
	expect(see(notes, { rhythm: { ...given, tempo: 140 } })).toMatchObject({ holds: false });
	expect(see(notes, { tempo: { min: 60, max: 160 }, by: ['MembraneSynth'] })).toMatchObject({
		holds: true
	});
	const together = { any: ['circle'], stray: { max: 0.1 }, rank: { min: 0.8 } };
	expect(see(sync, together)).toMatchObject({ holds: true });
	expect(see(sync, { any: ['circle'], of: 'sound' })).toMatchObject({ holds: true });
	expect(see(sync, { any: ['rect'] })).toMatchObject({ holds: false });
});
