import { expect, it } from 'vitest';
import { reconcile, type Held, type Sent } from './reconcile';

const EARLY = '2026-01-01T00:00:01.000Z';
const LATE = '2026-01-01T00:00:09.000Z';
const held: Held = { code: 'held', passed: ['a'], passedAt: null, updated: EARLY };
const sent: Sent = { code: 'sent', passed: [], passedAt: null, updatedAt: LATE, base: EARLY };

it('an edit on top of what the account holds replaces it and displaces nothing', () => {
	expect(reconcile(held, sent)).toMatchObject({ code: 'sent', displaced: null, changed: true });
});

it('an edit on top of what the account holds stands even when that browser’s clock is behind', () => {
	expect(
		reconcile({ ...held, updated: LATE }, { ...sent, base: LATE, updatedAt: EARLY }).code
	).toBe('sent');
});

it('of two edits made apart the newer stands and the other is given back', () => {
	expect(reconcile(held, { ...sent, base: null })).toMatchObject({
		code: 'sent',
		displaced: 'held'
	});
	expect(
		reconcile({ ...held, updated: LATE }, { ...sent, base: null, updatedAt: EARLY })
	).toMatchObject({ code: 'held', displaced: 'sent', changed: false });
});

it('what was passed stays passed', () => {
	const joined = reconcile(
		{ ...held, passedAt: EARLY },
		{ ...sent, passed: ['b'], passedAt: LATE }
	);
	expect(joined).toMatchObject({ passed: ['a', 'b'], passedAt: EARLY });
});

it('the same request again changes nothing and displaces nothing', () => {
	const again = { ...sent, code: 'held', passed: ['a'], base: null };
	expect(reconcile(held, again)).toMatchObject({ changed: false, displaced: null });
});
