import { describe, expect, it } from 'vitest';
import { snippetsIn, unknownNames } from './names';

describe('names in a lesson’s code', () => {
	it('are known when p5, Tone, the browser or the sketch has them', () => {
		const code = `let dots = [];
function setup() { createCanvas(400, 400); dots.push(createVector(random(width), 10)); }
function draw() { for (const dot of dots) circle(dot.x, sin(frameCount) * 9, 10); }
async function mousePressed() { await Tone.start(); new Tone.FMSynth().toDestination(); Tone.getTransport().start(); }
setTimeout(() => console.log(Math.max(...[1, NaN])), 10);`;
		expect(unknownNames(code)).toEqual([]);
	});

	it('are told with their lines when nobody has them', () => {
		expect(unknownNames('background(0);\ncirkle(1, 2, 3);\n')).toEqual([
			{ name: 'cirkle', line: 2 }
		]);
		expect(unknownNames('function f() {\n  return curveVertex(1, 2);\n}')).toEqual([
			{ name: 'curveVertex', line: 2 }
		]);
		expect(unknownNames('new Tone.FMSynthesizer();')).toEqual([
			{ name: 'Tone.FMSynthesizer', line: 1 }
		]);
	});

	it('may be p5’s own, given to something else', () => {
		expect(unknownNames('function dot(i) { point(i, i); }\nfunction draw() { dot(3); }')).toEqual(
			[]
		);
	});

	it('may be the step’s own in a snippet', () => {
		expect(unknownNames('circle(sunX, 10, 5);', ['sunX'])).toEqual([]);
	});
});

it('finds the JavaScript in prose, with the line it begins on', () => {
	const prose = 'Write\n\n```js\ncircle(1, 2, 3);\n```\n\nand not\n\n```\nplain\n```\n';
	expect(snippetsIn(prose)).toEqual([{ code: 'circle(1, 2, 3);\n', line: 4 }]);
});
