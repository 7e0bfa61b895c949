import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AccountLink } from './account-link';
import { Outbox, type OutboxHost } from './outbox';
import type { StepProgress } from './record';
import type { Answer, HeldStep } from './wire';

const record = (step: string, code = step): StepProgress => ({
	owner: 'me',
	lesson: 'l',
	step,
	code,
	passed: [],
	passedAt: null,
	updatedAt: '2026-01-01T00:00:00.000Z',
	synced: false,
	base: null,
	aside: null
});
const held = ({ lesson, step, code }: StepProgress): HeldStep => ({
	lesson,
	step,
	code,
	passed: [],
	passedAt: null,
	displaced: null,
	updated: '2026-01-01T00:00:01.000Z'
});
const failed = (code: string): Answer => ({ ok: false, problem: { code }, records: [] });

function scene(records: StepProgress[], answers: ((sent: StepProgress[]) => Answer)[] = []) {
	const sent: string[][] = [];
	const problems: (string | null)[] = [];
	const host: OutboxHost = {
		owner: 'me',
		unsent: () => records.filter((candidate) => !candidate.synced),
		onHeld: (answer, of) => {
			const at = records.findIndex(({ step }) => step === answer.step);
			if (of && records[at] === of) records[at] = { ...of, synced: true };
		},
		onProblem: (problem) => problems.push(problem?.code ?? null)
	};
	const link: AccountLink = {
		fetchAll: async () => ({ ok: true, records: [] }),
		send: async (_, batch) => {
			sent.push(batch.map(({ step }) => step));
			const answer = answers.shift();
			return answer ? answer(batch) : { ok: true, records: batch.map(held) };
		}
	};
	return { outbox: new Outbox(host, link), host, sent, problems };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the outbox', () => {
	it('sends once after a pause, however many edits there were', async () => {
		const { outbox, sent, host } = scene([record('a')]);
		for (let edit = 0; edit < 5; edit += 1) {
			outbox.soon();
			await vi.advanceTimersByTimeAsync(500);
		}
		expect(sent).toEqual([]);
		await vi.advanceTimersByTimeAsync(2000);
		expect(sent).toEqual([['a']]);
		expect(host.unsent()).toEqual([]);
	});

	it.each(['offline', 'service_down', 'too_many_requests'])(
		'tries again after %s',
		async (code) => {
			const { outbox, sent, host } = scene([record('a')], [() => failed(code), () => failed(code)]);
			expect(await outbox.now()).toBe(false);
			await vi.advanceTimersByTimeAsync(60_000);
			expect(sent).toHaveLength(3);
			expect(host.unsent()).toEqual([]);
		}
	);

	it('waits longer after each failure, and not at all once the connection is back', async () => {
		const down = Array.from({ length: 20 }, () => () => failed('offline'));
		const { outbox, sent } = scene([record('a')], down);
		await outbox.now();
		await vi.advanceTimersByTimeAsync(10 * 60_000);
		expect(sent.length).toBeLessThan(20);
		const before = sent.length;
		outbox.wake();
		await vi.advanceTimersByTimeAsync(0);
		expect(sent.length).toBe(before + 1);
	});

	it('leaves one refused record behind and sends the others', async () => {
		const refuseBad = (batch: StepProgress[]): Answer =>
			batch.some(({ step }) => step === 'bad')
				? failed('code_too_long')
				: { ok: true, records: batch.map(held) };
		const { outbox, sent, host, problems } = scene(
			[record('a'), record('bad'), record('c')],
			Array.from({ length: 9 }, () => refuseBad)
		);
		expect(await outbox.now()).toBe(false);
		expect(host.unsent().map(({ step }) => step)).toEqual(['bad']);
		expect(problems).toContain('code_too_long');
		expect(sent.length).toBeLessThan(6);
	});

	it('stops when another account is signed in', async () => {
		const { outbox, sent, problems } = scene([record('a')], [() => failed('other_account')]);
		expect(await outbox.now()).toBe(false);
		await vi.advanceTimersByTimeAsync(120_000);
		expect(sent).toHaveLength(1);
		expect(problems).toEqual(['other_account']);
	});

	it('does not spin when an answer leaves out what was sent', async () => {
		const { outbox, sent } = scene([record('a')], [() => ({ ok: true, records: [] })]);
		expect(await outbox.now()).toBe(false);
		expect(sent).toHaveLength(1);
	});

	it('divides what is large', async () => {
		const long = 'x'.repeat(100_000);
		const { outbox, sent } = scene([record('a', long), record('b', long), record('c')]);
		await outbox.now();
		expect(sent).toEqual([['a'], ['b', 'c']]);
	});
});
