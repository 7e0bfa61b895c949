import { describe, expect, it } from 'vitest';
import { DEFAULT_CHOICES } from './choices';
import { fieldsInUse, readField } from './fields';
import { rememberChoices, rememberedChoices } from './remembered';

describe('a typed number', () => {
	it.each([
		['seconds', '4', 4],
		['seconds', ' 2,5 ', 2.5],
		['seconds', '0.5', 0.5],
		['at', '0', 0],
		['width', '4096', 4096],
		['seed', '0', 0]
	] as const)('%s: %j is %d', (field, text, value) => {
		expect(readField(field, text)).toEqual({ ok: true, value });
	});

	it.each([
		['seconds', '0,4'],
		['seconds', '121'],
		['seconds', ''],
		['seconds', '1e2'],
		['seconds', 'fyra'],
		['width', '15'],
		['width', '100,5'],
		['height', '4097'],
		['seed', '-1'],
		['seed', '1.5']
	] as const)('%s: %j is refused with the value and its bounds', (field, text) => {
		const read = readField(field, text);
		expect(read.ok).toBe(false);
		if (read.ok) return;
		expect(read.problem.field).toBe(field);
		expect(read.problem.values).toMatchObject({ value: text || '–' });
	});
});

it('asks only for the numbers that matter', () => {
	expect(fieldsInUse({ ...DEFAULT_CHOICES, kind: 'still', shape: 'free' })).toEqual([
		'width',
		'height',
		'at',
		'seed'
	]);
	expect(fieldsInUse({ ...DEFAULT_CHOICES, kind: 'sound', shape: 'free' })).toEqual([
		'seconds',
		'seed'
	]);
});

describe('the remembered choices', () => {
	const storageOf = (text: string | null) => ({ getItem: () => text });

	it('come back as they were', () => {
		let kept = '';
		const choices = { ...DEFAULT_CHOICES, kind: 'loop' as const, seconds: 12.5, seed: 7 };
		rememberChoices(choices, { setItem: (_key, text) => void (kept = text) });
		expect(rememberedChoices(storageOf(kept))).toEqual(choices);
	});

	it.each([null, '', '{', '[]', '{"seconds":1e9}', '{"kind":"hologram"}', '7'])(
		'are the defaults when %j is stored',
		(stored) => {
			expect(rememberedChoices(storageOf(stored))).toEqual(DEFAULT_CHOICES);
		}
	);

	it('survive a browser that keeps nothing', () => {
		const refusing = {
			setItem: () => {
				throw new Error('QuotaExceededError');
			},
			getItem: () => {
				throw new Error('SecurityError');
			}
		};
		rememberChoices(DEFAULT_CHOICES, refusing);
		expect(rememberedChoices(refusing)).toEqual(DEFAULT_CHOICES);
	});
});
