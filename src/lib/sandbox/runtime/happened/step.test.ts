import { expect, it } from 'vitest';
import { Steps } from './step';

// A canvas of 400 × 200, laid out at half its size.
const canvas = {
	style: { width: '400px', height: '200px' },
	getBoundingClientRect: () => ({ left: 10, top: 20, width: 200, height: 100 })
} as unknown as HTMLCanvasElement;

const event = (parts: Record<string, unknown>) => parts as unknown as Event;

it('says where on the canvas a pointer was, though it is laid out smaller', () => {
	const pointer = { pointerType: 'mouse', pointerId: 1, clientX: 60, clientY: 45, button: -1 };
	expect(new Steps().of(event({ ...pointer, type: 'pointermove' }), canvas, 7)).toEqual({
		type: 'pointer',
		frame: 7,
		action: 'move',
		x: 100,
		y: 50,
		button: 'left'
	});
	expect(
		new Steps().of(event({ ...pointer, type: 'pointerup', button: 2 }), canvas, 7)
	).toMatchObject({ action: 'up', button: 'right' });
	expect(
		new Steps().of(event({ ...pointer, type: 'pointerdown', button: 4 }), canvas, 7)
	).toBeNull();
	expect(
		new Steps().of(event({ ...pointer, type: 'pointermove', clientX: 1e9 }), canvas, 1)
	).toMatchObject({ x: 10_000 });
});

it('numbers fingers from 0, and gives a number that is free again to the next', () => {
	const steps = new Steps();
	const touch = (type: string, pointerId: number) =>
		steps.of(
			event({ type, pointerId, pointerType: 'touch', clientX: 10, clientY: 20, button: 0 }),
			canvas,
			1
		);
	expect(touch('pointermove', 71)).toBeNull();
	expect(touch('pointerdown', 71)).toMatchObject({ type: 'touch', action: 'start', finger: 0 });
	expect(touch('pointerdown', 72)).toMatchObject({ finger: 1 });
	expect(touch('pointercancel', 71)).toMatchObject({ action: 'end', finger: 0 });
	expect(touch('pointerdown', 73)).toMatchObject({ finger: 0 });
	expect(touch('pointermove', 72)).toMatchObject({ action: 'move', finger: 1, x: 0, y: 0 });
});

it('says keys and wheels, and nothing of other events', () => {
	const steps = new Steps();
	expect(steps.of(event({ type: 'keydown', key: 'å', code: 'BracketLeft' }), canvas, 2)).toEqual({
		type: 'key',
		frame: 2,
		action: 'down',
		key: 'å',
		code: 'BracketLeft'
	});
	expect(
		steps.of(event({ type: 'wheel', clientX: 10, clientY: 20, deltaX: 0, deltaY: -120 }), canvas, 2)
	).toEqual({ type: 'wheel', frame: 2, x: 0, y: 0, deltaX: 0, deltaY: -120 });
	expect(steps.of(event({ type: 'focus' }), canvas, 2)).toBeNull();
});
