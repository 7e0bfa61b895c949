import { expect, it } from 'vitest';
import * as v from 'valibot';
import type { Call, Note, Trace } from '$lib/sandbox/protocol';
import { makeAudio } from '../fixtures/sound';
import { makeCall, makeEvidence, makePicture } from '../fixtures/trace';
import { audio } from './audio';
import { calls } from './calls';
import type { AnyKind } from './kind';
import { notes } from './notes';
import { sync } from './sync';

const any = { min: -1e9 };
const spread = { columns: 2, rows: 2, each: { min: 1 } };
const CONDITIONS: [string, AnyKind, object][] = [
	['calls', calls, { any: ['circle'], rank: { of: 'hue', by: 'x', bands: 4, is: any } }],
	['calls', calls, { any: ['circle'], measures: [{ of: 'size', take: 'mean', is: any }] }],
	['calls', calls, { any: ['circle'], per: 'every', inside: 'canvas', spread, share: any }],
	['notes', notes, { scale: { root: 'C', name: 'major' }, chords: { of: [[0, 4, 7]] } }],
	['notes', notes, { tempo: any, rhythm: { hits: 3, steps: 8 } }],
	['notes', notes, { pitches: any, velocity: any, duration: any }],
	['audio', audio, { hertz: any, bands: { low: any }, attack: any }],
	['audio', audio, { from: 900, balance: any, width: any, onsets: { min: 1 } }],
	['sync', sync, { any: ['circle'] }],
	['sync', sync, { any: ['circle'], of: 'sound', rank: any, stray: any }]
] as [string, AnyKind, object][];

const nan = { left: NaN, top: NaN, right: NaN, bottom: NaN };
const note: Note = {
	time: 0,
	pitch: { midi: NaN, name: '' },
	duration: null,
	velocity: NaN,
	instrument: '',
	line: null
};
const broken: Call = makeCall('circle', { frame: 99, bounds: nan, arguments: [null] });
const nothing = { ...makePicture(1, 1, () => [0, 0, 0, 0]), width: 0, height: 0 };
const TRACES: [string, Partial<Trace>][] = [
	['nothing', { pictures: [], frames: 0, seconds: 0 }],
	['no sound at all', { audio: makeAudio(new Float32Array(0)), calls: [], notes: [] }],
	['numbers that are none', { calls: [broken, broken, broken], notes: [note, note, note, note] }],
	['samples that are none', { audio: makeAudio(new Float32Array(9000).fill(NaN)) }],
	['a canvas without size', { pictures: [nothing], calls: [broken, makeCall('circle')] }]
];

it.each(TRACES)('what cannot be seen does not hold, and nothing throws: %s', (_, trace) => {
	for (const [name, kind, options] of CONDITIONS) {
		const seen = kind.see(v.parse(kind.schema, options), makeEvidence(trace));
		expect([name, options, seen.holds]).toEqual([name, options, false]);
		expect(Object.keys(seen.values).sort()).toEqual([...kind.says].sort());
	}
});
