import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openBrowserJudge } from '../../scripts/lessons/browser';
import type { Checked } from '../../src/lib/lesson';

const FONT =
	'node_modules/@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2';
const base64 = (bytes: Buffer) => bytes.toString('base64');
const FILES = [
	{ name: 'face.woff2', type: 'font/woff2', bytes: base64(readFileSync(FONT)) },
	{
		name: 'visits.csv',
		type: 'text/csv',
		bytes: base64(Buffer.from('year,visits\n2024,12\n2025,30\n'))
	}
];

const CODE = `let font, visits;
async function setup() {
	createCanvas(100, 100);
	font = await loadFont('face.woff2');
	visits = await loadTable('visits.csv', ',', 'header');
	textFont(font);
}
function draw() {
	text('åäö', 10, 50);
}
`;

const STEP: Checked = {
	run: { seconds: 0.2, framesPerSecond: 30, seed: 1, size: [100, 100], startsAt: null, script: [] },
	checks: [
		{
			id: 'loaded',
			condition: {
				kind: 'assert',
				options: `visits.getRowCount() === 2 && visits.get(1, 'visits') === '30' && document.fonts.check('12px "' + font.face.family + '"')`
			},
			say: { en: '{problem}', sv: '{problem}' }
		}
	],
	coach: []
};

it(
	'a sketch loads the font and the table its lesson brings, and not those of another',
	{ timeout: 240_000 },
	async () => {
		const { judge, give, close } = await openBrowserJudge(1);
		try {
			await give(FILES);
			const found = await judge(STEP, CODE, 1);
			expect(found).toMatchObject({ verdict: { passed: ['loaded'] }, errors: [] });
			await give([]);
			const missing = await judge(STEP, CODE, 1);
			if ('problem' in missing) throw new Error(missing.problem);
			expect(missing.verdict.passed).toEqual([]);
			expect(missing.errors[0]).toMatchObject({
				code: 'asset_missing',
				values: { name: 'face.woff2' }
			});
		} finally {
			await close();
		}
	}
);
