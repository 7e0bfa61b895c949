import { describe, expect, it } from 'vitest';
import { OfflineClock } from './offline-clock';

describe('the clock of sound', () => {
	it('looks for what is due once per block, a block ahead of the time contexts tell', async () => {
		const clock = new OfflineClock(48_000, () => expect.unreachable());
		const ticks: [number, number][] = [];
		clock.tickers.add(() => ticks.push([clock.seconds * 375, clock.due * 375]));
		const passed: number[] = [];
		await clock.passTo(3 / 375, (seconds) => void passed.push(Math.round(seconds * 375)));
		expect(ticks.map((pair) => pair.map(Math.round))).toEqual([
			[0, 1],
			[1, 2],
			[2, 3]
		]);
		expect(passed).toEqual([1, 2, 3]);
		expect(clock.seconds).toBe(clock.due);
	});

	it('stops at the block nearest to a frame, and never drifts', async () => {
		const clock = new OfflineClock(44_100, () => {});
		for (let frame = 1; frame <= 600; frame++) {
			await clock.passTo(frame / 60, () => {});
			expect(Math.abs(clock.seconds - frame / 60)).toBeLessThanOrEqual(64 / 44_100 + 1e-9);
		}
	});

	it('waits for what a block set going, and goes on after a ticker that throws', async () => {
		const failures: unknown[] = [];
		const clock = new OfflineClock(48_000, (error) => failures.push(error));
		let rested = 0;
		clock.tickers.add(() => {
			throw new Error('no');
		});
		await clock.passTo(2 / 375, async () => {
			await Promise.resolve();
			rested++;
		});
		expect([failures.length, rested]).toEqual([2, 2]);
	});
});
