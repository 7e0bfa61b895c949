import { expect, it } from 'vitest';
import type { Shape } from '$lib/sandbox/host';
import { shapeAt } from './shape-at';

const box = (line: number, left: number, top: number, width: number, height: number): Shape => ({
	line,
	left,
	top,
	right: left + width,
	bottom: top + height,
	fill: 1,
	stroke: 0,
	outline: null
});

const circle = (line: number, x: number, y: number, radius: number): Shape => ({
	...box(line, x - radius, y - radius, radius * 2, radius * 2),
	outline: Float32Array.from({ length: 48 }, (_, at) => {
		const angle = (Math.floor(at / 2) * Math.PI) / 12;
		return at % 2 === 0 ? x + radius * Math.cos(angle) : y + radius * Math.sin(angle);
	})
});

const lineAt = (shapes: Shape[], x: number, y: number) => shapeAt(shapes, x, y)?.line ?? null;

it('is the shape drawn last, however small one under it is', () => {
	const shapes = [box(1, 40, 40, 10, 10), box(2, 0, 0, 100, 100)];
	expect(lineAt(shapes, 45, 45)).toBe(2);
	expect(lineAt([...shapes].reverse(), 45, 45)).toBe(1);
	expect(lineAt([...shapes].reverse(), 80, 80)).toBe(2);
	expect(lineAt(shapes, 200, 80)).toBeNull();
});

it('tests a circle as a circle and a turned square as a turned square', () => {
	const under = box(1, 0, 0, 200, 200);
	expect(lineAt([under, circle(2, 50, 50, 50)], 6, 6)).toBe(1);
	expect(lineAt([under, circle(2, 50, 50, 50)], 20, 20)).toBe(2);
	const turned = {
		...box(3, 0, 0, 100, 100),
		outline: Float32Array.of(50, 0, 100, 50, 50, 100, 0, 50)
	};
	expect(lineAt([under, turned], 10, 10)).toBe(1);
	expect(lineAt([under, turned], 40, 40)).toBe(3);
});

it('of a shape without an inside only its stroke is met', () => {
	const ring = { ...circle(2, 50, 50, 40), fill: 0, stroke: 2 };
	expect(lineAt([box(1, 0, 0, 100, 100), ring], 50, 50)).toBe(1);
	expect(lineAt([box(1, 0, 0, 100, 100), ring], 11, 50)).toBe(2);
	expect(lineAt([{ ...ring, stroke: 0 }], 50, 50)).toBeNull();
	const line = {
		...box(4, 10, 10, 80, 80),
		fill: 0,
		stroke: 1,
		outline: Float32Array.of(10, 10, 90, 90)
	};
	expect(lineAt([line], 52, 50)).toBe(4);
	expect(lineAt([line], 70, 50)).toBeNull();
	expect(lineAt([{ ...line, stroke: 60 }], 70, 50)).toBe(4);
});

it('looks through what hides little when something much smaller lies under it', () => {
	const haze = { ...box(2, 0, 0, 200, 200), fill: 0.1 };
	expect(lineAt([circle(1, 50, 50, 20), haze], 50, 50)).toBe(1);
	expect(lineAt([circle(1, 50, 50, 20), haze], 150, 50)).toBe(2);
	expect(lineAt([box(1, 0, 0, 200, 200), haze], 150, 50)).toBe(2);
	// What an opaque shape hides is not seen through it.
	expect(lineAt([box(3, 45, 45, 4, 4), box(1, 0, 0, 200, 200), haze], 46, 46)).toBe(2);
});

it('meets a dot of a pixel', () => {
	expect(lineAt([box(1, 50, 50, 1, 1)], 53, 50)).toBe(1);
});
