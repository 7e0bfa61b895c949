import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dark, light, type Palette } from './palette';

const channel = (value: number) =>
	value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
const luminance = (colour: string) => {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
		channel(parseInt(colour.slice(at, at + 2), 16) / 255)
	);
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
// WCAG 2.2: relative luminance of the lighter over the darker, each with 0.05 of stray light.
const contrast = (one: string, other: string) => {
	const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (lighter + 0.05) / (darker + 0.05);
};

const words = ['ink', 'soft', 'keyword', 'text', 'number', 'type', 'accent', 'problem'] as const;
const grounds = ['ground', 'currentLine', 'float'] as const;
const pairs = words.flatMap((word) => grounds.map((ground) => [word, ground] as const));
const onSelection = ['ink', 'keyword', 'text', 'number', 'type', 'soft'] as const;

describe.each<[string, Palette]>([
	['light', light],
	['dark', dark]
])('the %s palette', (_name, palette) => {
	it('measures as the standard does', () => {
		expect(contrast('#ffffff', '#000000')).toBeCloseTo(21);
		expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
	});
	it.each(pairs)('reads %s on %s', (word, ground) => {
		expect(contrast(palette[word], palette[ground])).toBeGreaterThanOrEqual(4.5);
	});
	it.each(onSelection)('reads %s when selected', (word) => {
		expect(contrast(palette[word], palette.selection)).toBeGreaterThanOrEqual(4.5);
	});
});

const css = readFileSync('src/app.css', 'utf8');
it.each([
	['--raised', 'ground'],
	['--ink', 'ink'],
	['--ink-soft', 'soft'],
	['--line', 'line'],
	['--focus', 'focus'],
	['--accent', 'accent'],
	['--problem', 'problem'],
	['--not-yet', 'notYet']
] as const)('has the colours of the token %s as %s', (token, name) => {
	expect(css).toContain(`\t${token}: light-dark(${light[name]}, ${dark[name]});`);
});
