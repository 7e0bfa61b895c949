import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { P5_NAMES } from './p5-names';

/** Every name p5's own types give to `window`. */
function namesInTypes(): string[] {
	const types = readFileSync('node_modules/p5/types/global.d.ts', 'utf8');
	const members = types
		.replace(/\/\*[\s\S]*?\*\//g, '')
		.matchAll(/^\s*([A-Za-z]\w*)(?:<.*>)?[(:]/gm);
	return [...new Set([...members].map(([, name = '']) => name))].sort();
}

/** What p5 looks for in a sketch rather than gives to it. */
const HANDLERS =
	/^(setup|draw|windowResized|doubleClicked|mouse(Pressed|Released|Clicked|Moved|Dragged|Wheel)|key(Pressed|Released|Typed)|device(Moved|Turned|Shaken))$/;

it('are those of the version of p5 that is installed', () => {
	const expected = namesInTypes().filter((name) => !HANDLERS.test(name));
	expect([...P5_NAMES].sort()).toEqual(expected);
});
