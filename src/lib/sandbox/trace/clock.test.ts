import { describe, expect, it } from 'vitest';
import { VirtualClock } from './clock';

function make() {
	const failures: unknown[] = [];
	const clock = new VirtualClock((error) => failures.push(error));
	const target = { Date, performance: {} } as unknown as Window & typeof globalThis;
	clock.install(target);
	return { clock, target, failures };
}

describe('virtual clock', () => {
	it('calls timers in order, at their own times', () => {
		const { clock, target } = make();
		const calls: [string, number][] = [];
		const note = (name: string) => () => calls.push([name, target.performance.now()]);
		target.setTimeout(note('late'), 30);
		target.setTimeout(note('early'), 10);
		target.setInterval(note('often'), 12);
		clock.advanceTo(30);
		expect(calls).toEqual([
			['early', 10],
			['often', 12],
			['often', 24],
			['late', 30]
		]);
	});

	it('forgets what was cleared', () => {
		const { clock, target } = make();
		const never = () => expect.unreachable();
		target.clearTimeout(target.setTimeout(never, 5));
		target.clearInterval(target.setInterval(never, 5));
		target.cancelAnimationFrame(target.requestAnimationFrame(never));
		clock.advanceTo(100);
		clock.drawFrame();
		expect(clock.waiting).toBe(false);
	});

	it('draws a frame once for each request', () => {
		const { clock, target } = make();
		const times: number[] = [];
		const draw = (time: number) => {
			times.push(time);
			if (times.length < 2) target.requestAnimationFrame(draw);
		};
		target.requestAnimationFrame(draw);
		for (const until of [16, 32, 48]) {
			clock.advanceTo(until);
			clock.drawFrame();
		}
		expect(times).toEqual([16, 32]);
	});

	it('gives dates of its own time', () => {
		const { clock, target } = make();
		clock.advanceTo(1500);
		expect(new target.Date().toISOString()).toBe('2026-01-01T12:00:01.500Z');
		expect(target.Date.now()).toBe(Date.UTC(2026, 0, 1, 12, 0, 1, 500));
		expect(new target.Date(2020, 1, 2).getFullYear()).toBe(2020);
		expect(new target.Date()).toBeInstanceOf(Date);
	});

	it('goes on after a callback that throws', () => {
		const { clock, target, failures } = make();
		let called = false;
		target.setTimeout(() => {
			throw new Error('no');
		}, 1);
		target.setTimeout(() => (called = true), 2);
		clock.advanceTo(3);
		expect(called).toBe(true);
		expect(failures).toHaveLength(1);
	});

	it('begins on the day and at the hour it is told', () => {
		const { clock, target } = make();
		const moment = new target.Date(2026, 5, 21, 10, 30).getTime();
		clock.startAt(moment);
		clock.advanceTo(90_000);
		expect(new target.Date().getMinutes()).toBe(31);
		expect(target.Date.now()).toBe(moment + 90_000);
	});

	it('survives timers without end', () => {
		const { clock, target } = make();
		const again = () => void target.setTimeout(again, 0);
		again();
		clock.advanceTo(50);
		expect(clock.now).toBe(50);
	});

	it('rests after each timer, so that what it set going keeps its time', async () => {
		const { clock, target } = make();
		const times: number[] = [];
		const sleep = () => new Promise((go) => target.setTimeout(go, 5));
		const steps = async () => {
			for (;;) {
				await sleep();
				times.push(clock.now);
			}
		};
		void steps();
		expect(clock.isDueBy(4)).toBe(false);
		expect(clock.isDueBy(5)).toBe(true);
		await clock.passTo(16, async () => {
			for (let turn = 0; turn < 4; turn++) await Promise.resolve();
		});
		expect(times).toEqual([5, 10, 15]);
		expect(clock.now).toBe(16);
	});
});
