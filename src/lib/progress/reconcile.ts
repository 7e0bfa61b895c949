import { earlier } from './merge';

type Work = { code: string | null; passed: string[]; passedAt: string | null };

/** A step as the account holds it; `updated` is by the server's clock. */
export type Held = Work & { updated: string };

/** A step as a browser sends it; `updatedAt` is already in the server's time. */
export type Sent = Work & { updatedAt: string; base: string | null };

/** What the account shall hold, and the code that gave way when two devices had changed it apart (else null). */
export type Reconciled = Work & { displaced: string | null; changed: boolean };

/** Joins what a browser sends with what the account holds: checks passed in either stay passed, the newest code stands. */
export function reconcile(held: Held, sent: Sent): Reconciled {
	const apart = held.updated !== sent.base && held.code !== sent.code;
	const heldStands = apart && held.code !== null && held.updated > sent.updatedAt;
	const code = heldStands ? held.code : sent.code;
	const passed = [...new Set([...held.passed, ...sent.passed])];
	const passedAt = earlier(held.passedAt, sent.passedAt);
	return {
		code,
		passed,
		passedAt,
		displaced: apart ? (heldStands ? sent.code : held.code) : null,
		changed:
			code !== held.code || passed.length !== held.passed.length || passedAt !== held.passedAt
	};
}
