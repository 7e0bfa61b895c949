import type { Choices } from '../../src/lib/export/choices';
import { expect, test } from './export/bench';

/** An estimate may be so many times too large or too small: nobody can know what a sketch will do. */
const FACTOR = 4;

const sketch = (draw: string) => `function setup() {
	createCanvas(400, 400);
}
function draw() {
	${draw}
}
`;
const SKETCHES = {
	flat: sketch(`background(0, 90, 160);
	noStroke();
	fill(255, 220, 0);
	circle(200 + 100 * sin(frameCount / 20), 200, 80);`),
	shaded: sketch(`for (let y = 0; y < height; y++) {
		stroke((y + frameCount) % 256, 120, 255 - ((y * 0.6) % 256));
		line(0, y, width, y);
	}`),
	noisy: sketch(`noStroke();
	for (let y = 0; y < 400; y += 10)
		for (let x = 0; x < 400; x += 10) {
			fill(random(255), random(255), random(255));
			rect(x, y, 10, 10);
		}`)
};
const FILES: Partial<Choices>[] = [
	{ kind: 'still', shape: 'own' },
	{ kind: 'still', shape: 'portrait' },
	{ kind: 'loop', loopFormat: 'gif', shape: 'own', gifRate: 25 },
	{ kind: 'loop', loopFormat: 'gif', shape: 'portrait', gifRate: 15 },
	{ kind: 'video', videoFormat: 'mp4', shape: 'own' },
	{ kind: 'video', videoFormat: 'webm', shape: 'own' },
	{ kind: 'video', videoFormat: 'mp4', shape: 'portrait' },
	{ kind: 'video', videoFormat: 'webm', shape: 'portrait' }
];

for (const [name, code] of Object.entries(SKETCHES))
	test(`the estimated size of a ${name} sketch is within ${FACTOR} times of the file’s`, async ({
		bench
	}) => {
		for (const choices of FILES) {
			const { estimated, made } = await bench.evaluate(
				async ([text, chosen]) => {
					const { DEFAULT_CHOICES, estimateOf, exportSketch, lookAt, planFor, windowFor } =
						window.exporting;
					const all = { ...DEFAULT_CHOICES, seconds: 0.5, videoRate: 30 as const, ...chosen };
					const seen = await lookAt(text, windowFor(all, [400, 400]), all.seed);
					if (!seen.ok) throw new Error(JSON.stringify(seen.problem));
					const plan = planFor(all, seen.value, [400, 400]);
					const file = await exportSketch(text, plan);
					if (!file.ok) throw new Error(JSON.stringify(file.problem));
					return { estimated: estimateOf(plan, seen.value).bytes, made: file.value.blob.size };
				},
				[code, choices] as const
			);
			const about = `${JSON.stringify(choices)}: about ${Math.round(estimated)}, made ${made}`;
			expect(estimated / made, about).toBeLessThan(FACTOR);
			expect(made / estimated, about).toBeLessThan(FACTOR);
		}
	});
