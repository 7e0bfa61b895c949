import { describe, expect, it } from 'vitest';
import { STEPS } from './kinds';
import { openLifeboat } from './lifeboat';
import { Progress } from './progress';
import type { StepProgress } from './record';
import { Shelf } from './shelf';

/** localStorage as far as the lifeboat uses it. */
function storage(limit = Infinity): Storage & Record<string, string> {
	const held: Record<string, string> = {};
	const methods = {
		getItem: (key: string) => held[key] ?? null,
		setItem: (key: string, text: string) => {
			if (text.length > limit) throw new DOMException('full', 'QuotaExceededError');
			held[key] = text;
		},
		removeItem: (key: string) => void delete held[key]
	};
	return new Proxy(held, {
		get: (_, key) => Reflect.get(methods, key) ?? Reflect.get(held, key)
	}) as unknown as Storage & Record<string, string>;
}

const shelfOn = (store: Storage) =>
	new Shelf<StepProgress>(
		STEPS,
		null,
		openLifeboat('steps:', () => store)
	);

describe('without a database', () => {
	it('the step being edited survives the page', async () => {
		const store = storage();
		const before = await Progress.open('guest', shelfOn(store));
		before.saveCode('first-marks', 'one', 'circle(');
		const after = await Progress.open('guest', shelfOn(store));
		expect(after.load('first-marks').get('one')?.code).toBe('circle(');
	});

	it('what was answered survives the page, an edit and what the account holds', async () => {
		const store = storage();
		const before = await Progress.open('guest', shelfOn(store));
		before.say('first-marks', 'one', { chosen: ['green'] });
		before.saveCode('first-marks', 'one', 'circle(');
		const after = await Progress.open('guest', shelfOn(store));
		expect(after.load('first-marks').get('one')?.said).toEqual({ chosen: ['green'] });
		after.hold(
			{
				lesson: 'first-marks',
				step: 'one',
				code: 'square(',
				passed: [],
				passedAt: null,
				updated: '2026-01-31T12:00:00.000Z',
				displaced: null
			},
			null
		);
		expect(after.load('first-marks').get('one')?.said).toEqual({ chosen: ['green'] });
	});

	it('only the latest step stays in the lifeboat', async () => {
		const store = storage();
		const progress = await Progress.open('guest', shelfOn(store));
		progress.saveCode('first-marks', 'one', 'a');
		progress.saveCode('first-marks', 'two', 'b');
		expect(Object.keys(store)).toEqual(['steps:["guest","first-marks","two"]']);
		expect(progress.all()).toHaveLength(2);
	});

	it('a full or refused lifeboat is no error', async () => {
		const full = await Progress.open('guest', shelfOn(storage(10)));
		full.saveCode('first-marks', 'one', 'a');
		expect(full.load('first-marks').get('one')?.code).toBe('a');
		const refused = openLifeboat('steps:', () => {
			throw new DOMException('no', 'SecurityError');
		});
		expect(refused.put('a', 'b')).toBe(false);
		expect(refused.contents()).toEqual([]);
	});

	it.each(['not json', '{}', '{"owner":"guest","lesson":7}', ''])(
		'a damaged record is passed over: %s',
		async (text) => {
			const store = storage();
			store.setItem('steps:["guest","first-marks","one"]', text);
			const progress = await Progress.open('guest', shelfOn(store));
			expect(progress.all()).toEqual([]);
			expect(Object.keys(store)).toEqual([]);
		}
	);
});

describe('a step', () => {
	const open = () => Progress.open('me', shelfOn(storage()));

	it('passes once and stays passed after a reset', async () => {
		const progress = await open();
		progress.saveCode('l', 's', 'x');
		progress.markPassed('l', 's', ['a', 'b'], true);
		const passedAt = progress.load('l').get('s')?.passedAt;
		progress.resetStep('l', 's');
		progress.markPassed('l', 's', ['a'], false);
		expect(progress.load('l').get('s')).toMatchObject({ code: null, passed: ['a', 'b'], passedAt });
		expect(passedAt).toMatch(/^\d{4}-/);
	});

	it('edited while it was being sent is still unsent', async () => {
		const progress = await open();
		progress.saveCode('l', 's', 'x');
		const [sent] = progress.unsent();
		progress.saveCode('l', 's', 'xy');
		const updated = new Date().toISOString();
		const held = { lesson: 'l', step: 's', passed: [], passedAt: null, displaced: null, updated };
		progress.hold({ ...held, code: 'x' }, sent!);
		expect(progress.unsent()).toMatchObject([{ code: 'xy', base: updated }]);
		progress.hold({ ...held, code: 'xy' }, progress.unsent()[0]!);
		expect(progress.unsent()).toEqual([]);
	});

	it('unsent keeps its text when the account’s is fetched', async () => {
		const progress = await open();
		progress.saveCode('l', 's', 'mine');
		const updated = '2099-01-01T00:00:00.000Z';
		progress.hold(
			{
				lesson: 'l',
				step: 's',
				code: 'theirs',
				passed: ['a'],
				passedAt: null,
				displaced: null,
				updated
			},
			null
		);
		expect(progress.unsent()).toMatchObject([{ code: 'mine', passed: ['a'], base: null }]);
	});

	it('gives way to a newer one from elsewhere and sets its own text aside', async () => {
		const progress = await open();
		progress.saveCode('l', 's', 'mine');
		const updated = new Date().toISOString();
		progress.hold(
			{
				lesson: 'l',
				step: 's',
				code: 'theirs',
				passed: [],
				passedAt: null,
				displaced: 'mine',
				updated
			},
			progress.unsent()[0]!
		);
		expect(progress.load('l').get('s')).toMatchObject({ code: 'theirs', aside: 'mine' });
		progress.swapAside('l', 's');
		expect(progress.unsent()).toMatchObject([{ code: 'mine', aside: 'theirs' }]);
	});
});
