import { examplesOfP5, type Example } from './examples-of-p5';
import { expect, test } from './player';
import { trace } from './trace';

/*
 * Sketches of p5's public reference run as they are. One in so many here; all of them, as before a new p5 is taken in:
 * SKISSA_EXAMPLES=all npx playwright test --project=sandbox tests/sandbox/public-reference.spec.ts
 */
const ONE_IN = process.env.SKISSA_EXAMPLES === 'all' ? 1 : 16;
const TOGETHER = 15;

const examples = examplesOfP5().filter((_, at) => at % ONE_IN === 0);
const groups: Example[][] = [];
while (examples.length > 0) groups.push(examples.splice(0, TOGETHER));

test('the reference has sketches', () => {
	expect(groups.flat().length).toBeGreaterThan(800 / ONE_IN);
});

for (const group of groups)
	test(`${group.length} sketches of the reference run as they are, from ${group[0]?.name}`, async ({
		bench,
		watch
	}) => {
		// Some save a picture, which no sketch may without a click.
		watch.allowConsole(/GPU stall|Download is disallowed/);
		const faults: string[] = [];
		for (const { name, code } of group) {
			const { trace: told } = await trace(bench, code, { seconds: 0.1 });
			const errors = told.errors.map((error) => `${error.code} ${error.detail} ${error.line}`);
			if (errors.length > 0) faults.push(`${name}: ${errors.join(', ')}\n${code}`);
		}
		expect(faults).toEqual([]);
	});
