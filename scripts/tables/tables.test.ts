import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inProject } from '../support/paths';
import { tableFiles } from './index';
import { audience, survey, visitors, workshops } from './people';
import { csvOf, withChance, type Table } from './table';
import { days, week, year } from './visits';

/** The rows as objects, as a lesson's sketch reads them. */
const rowsOf = ({ columns, rows }: Table) =>
	rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at] ?? ''])));

const mean = (numbers: number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

test.each([...tableFiles()])('%s is what the script writes', (path, text) => {
	expect(readFileSync(inProject(path), 'utf8')).toBe(text);
});

test('every row says that it is made up, and what would break a row is refused', () => {
	expect(csvOf({ columns: ['a', 'b'], rows: [[1, '']] })).toBe('data,a,b\nSYNTHETIC,1,\n');
	expect(() => csvOf({ columns: ['a'], rows: [['x,y']] })).toThrow('not a row of a');
	expect(() => csvOf({ columns: ['a'], rows: [[1, 2]] })).toThrow('not a row of a');
});

test('chance begins at its seed and is given back', () => {
	const { random } = Math;
	const draw = () => withChance(3, () => [Math.random(), Math.random()]);
	expect(draw()).toEqual(draw());
	expect(Math.random).toBe(random);
});

describe('what the lessons let one find is there', () => {
	test('the exhibition of September, the summers of the gallery', () => {
		const months = rowsOf(year);
		expect(months).toHaveLength(12);
		const of = (venue: string) => months.map((row) => Number(row[venue]));
		expect(Math.max(...of('museum'))).toBe(of('museum')[8]);
		expect(of('museum')[8]).toBeGreaterThan(2 * (of('museum')[7] ?? 0));
		expect(Math.max(...of('gallery'))).toBe(of('gallery')[6]);
	});

	test('Thursday evening is the peak; closed hours are empty; an open hour has nobody', () => {
		const hours = rowsOf(week);
		expect(hours).toHaveLength(70);
		const peak = hours.reduce((best, row) =>
			Number(row.visits) > Number(best.visits) ? row : best
		);
		expect(peak).toMatchObject({ weekday: 4, hour: 18 });
		expect(hours.every(({ open, visits }) => (open === 0) === (visits === ''))).toBe(true);
		expect(hours.filter(({ visits }) => visits === 0)).toHaveLength(1);
	});

	test('Mondays closed, Saturdays full, free Wednesdays and rain count', () => {
		const all = rowsOf(days);
		expect(all).toHaveLength(365);
		expect(
			all.every(({ weekday, open, visits }) => (weekday === 1) === (open === 0 && visits === ''))
		).toBe(true);
		const plain = all.filter(({ open, school_group }) => open && !school_group);
		const meanOf = (where: (row: (typeof all)[number]) => boolean) =>
			mean(plain.filter(where).map(({ visits }) => Number(visits)));
		const byDay = [2, 3, 4, 5, 6, 7].map((day) => meanOf(({ weekday }) => weekday === day));
		expect(Math.max(...byDay)).toBe(byDay[4]);
		const wednesdays = (free: number) =>
			meanOf(({ weekday, free_day }) => weekday === 3 && free_day === free);
		expect(wednesdays(1) / wednesdays(0)).toBeGreaterThan(1.5);
		const wet = meanOf(({ rain_mm, weekday }) => Number(rain_mm) > 0 && weekday === 6);
		expect(wet / meanOf(({ rain_mm, weekday }) => rain_mm === 0 && weekday === 6)).toBeGreaterThan(
			1.05
		);
	});

	test('some answers are missing, three are young, and the leading question pleases all', () => {
		const answers = rowsOf(survey);
		expect(answers).toHaveLength(180);
		expect(answers.filter(({ age_band }) => age_band === '16-25')).toHaveLength(3);
		const cells = answers.flatMap((row) => [1, 2, 3, 4, 5, 6].map((at) => row[`q${at}`]));
		const missing = cells.filter((cell) => cell === '').length / cells.length;
		expect(missing).toBeGreaterThan(0.04);
		expect(missing).toBeLessThan(0.09);
		const q4 = answers.map(({ q4 }) => q4).filter((cell) => cell !== '');
		expect(q4.filter((cell) => Number(cell) >= 4).length / q4.length).toBeGreaterThan(0.9);
	});

	test('workshops have groups of fewer than five', () => {
		const small = workshops.rows.flatMap((row) => row.slice(1)).filter((cell) => Number(cell) < 5);
		expect(small).toEqual([0, 3, 2, 4]);
	});

	test('one group comes far less than its share, one far more, and the shares are whole', () => {
		const groups = rowsOf(audience);
		const total = groups.reduce((sum, { visitors }) => sum + Number(visitors), 0);
		const indices = groups.map(({ visitors, population_share }) =>
			Math.round((100 * Number(visitors)) / total / Number(population_share))
		);
		expect([Math.min(...indices), Math.max(...indices)]).toEqual([33, 180]);
		expect(
			groups.reduce((sum, { population_share }) => sum + Number(population_share), 0)
		).toBeCloseTo(1);
		expect(visitors.rows).toHaveLength(120);
	});
});
