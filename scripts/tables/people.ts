import { withChance, type Table } from './table';

const pick = <T>(from: readonly T[], weights: readonly number[]): T => {
	let left = Math.random() * weights.reduce((sum, weight) => sum + weight, 0);
	return from.find((_, at) => (left -= weights[at] ?? 0) < 0) ?? (from[0] as T);
};

const BANDS = ['16-25', '26-40', '41-60', '61+'] as const;

/**
 * 180 invented answers to six statements, 1 (not at all) to 5 (entirely) or empty, some six in a hundred. `q4` was
 * asked in a leading way and nearly everybody agrees; only three who answered are 16–25.
 */
export const survey: Table = {
	columns: ['age_band', 'first_visit', 'q1', 'q2', 'q3', 'q4', 'q5', 'q6'],
	rows: withChance(41, () =>
		Array.from({ length: 180 }, (_, at) => {
			const band = [20, 90, 150].includes(at) ? BANDS[0] : pick(BANDS.slice(1), [4, 6, 8]);
			const isFirst = Math.random() < 0.3;
			const weights = [
				[1, 2, 4, 8, 6],
				[2, 4, 6, 5, 2],
				isFirst ? [6, 6, 4, 2, 1] : [1, 2, 4, 6, 5],
				[0, 0, 1, 5, 14],
				[8, 3, 1, 3, 8],
				[2, 3, 8, 4, 2]
			];
			const answers = weights.map((each) =>
				Math.random() < 0.06 ? '' : pick([1, 2, 3, 4, 5], each)
			);
			return [band, Number(isFirst), ...answers];
		})
	)
};

/** Who took part in six invented workshops, by age. Several groups are smaller than five. */
export const workshops: Table = {
	columns: ['workshop', 'under_16', '16_25', '26_40', '41_60', 'over_60'],
	rows: [
		['clay', 12, 6, 41, 58, 22],
		['print', 0, 9, 35, 47, 30],
		['song', 8, 3, 19, 66, 71],
		['dance', 24, 17, 28, 12, 2],
		['code', 15, 11, 26, 18, 7],
		['textile', 4, 5, 22, 74, 89]
	]
};

/** An invented museum's visitors in eight groups that no one is in two of, beside their share of the population. */
export const audience: Table = {
	columns: ['group', 'visitors', 'population_share'],
	rows: [
		['16-25 city', 96, 0.14],
		['16-25 outside', 24, 0.06],
		['26-40 city', 180, 0.16],
		['26-40 outside', 98, 0.1],
		['41-60 city', 216, 0.15],
		['41-60 outside', 150, 0.14],
		['61+ city', 270, 0.125],
		['61+ outside', 166, 0.125]
	]
};

/**
 * 120 invented visitors: how often they came in the last year (0 is the first time), whether they came with children,
 * and minutes of travel.
 */
export const visitors: Table = {
	columns: ['visits_last_year', 'with_children', 'travel_minutes'],
	rows: withChance(53, () =>
		Array.from({ length: 120 }, () => {
			const minutes = 5 * pick([1, 2, 3, 4, 6, 8, 10, 12, 16], [4, 8, 9, 7, 6, 4, 3, 2, 2]);
			const hasChildren = Math.random() < 0.28;
			const near = minutes <= 20 ? [5, 5, 4, 3, 3, 2] : [12, 6, 2, 1, 0, 0];
			return [pick([0, 1, 2, 3, 5, 9], near), Number(hasChildren), minutes];
		})
	)
};

/** Two invented newsletters, each sent in two versions: the first tells nothing for certain, the second does. */
export const newsletters: Table = {
	columns: ['round', 'version', 'sent', 'clicked'],
	rows: [
		[1, 'A', 1200, 48],
		[1, 'B', 1200, 66],
		[2, 'A', 1200, 48],
		[2, 'B', 1200, 72]
	]
};
