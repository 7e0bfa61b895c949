import { about, withChance, type Table } from './table';

const DAY = 86_400_000;
const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);

/** Two invented venues in 2025. The museum opens an exhibition in September; the gallery lives from its summers. */
export const year: Table = {
	columns: ['month', 'museum', 'gallery'],
	rows: withChance(11, () => {
		const museum = [2100, 2250, 2600, 2500, 2300, 1900, 1700, 1850, 4200, 3900, 3300, 2400];
		const gallery = [420, 450, 600, 780, 1150, 1700, 2100, 1900, 950, 640, 500, 430];
		return MONTHS.map((month, at) => [
			month,
			about(museum[at] ?? 0, 0.03),
			about(gallery[at] ?? 0, 0.03)
		]);
	})
};

/**
 * Visits in one week by weekday (1 is Monday) and the hour that begins. On Mondays, and before eleven but at the
 * weekend, it is closed: there `visits` is empty, not 0. Thursday is open late and has its peak at 18; but one hour of
 * rain has no visitor although it was open.
 */
export const week: Table = {
	columns: ['weekday', 'hour', 'open', 'visits'],
	rows: withChance(23, () =>
		[1, 2, 3, 4, 5, 6, 7].flatMap((weekday) =>
			Array.from({ length: 10 }, (_, at) => at + 10).map((hour) => {
				const isWeekend = weekday > 5;
				const closes = weekday === 4 ? 20 : 17;
				if (weekday === 1 || hour >= closes || (hour < 11 && !isWeekend))
					return [weekday, hour, 0, ''];
				if (weekday === 2 && hour === 11) return [weekday, hour, 1, 0];
				const noon = 1 - Math.abs(hour - 14) / 6;
				const evening = weekday === 4 && hour >= 17 ? [52, 96, 61][hour - 17] : undefined;
				return [weekday, hour, 1, about(evening ?? (isWeekend ? 68 : 24) * noon + 6)];
			})
		)
	)
};

/**
 * Every day of 2025 at an invented museum: closed on Mondays (`visits` empty), fullest on Saturdays, some two thirds
 * more on the free first Wednesday of a month, an eighth more when it rains, and about a school class more on days
 * with one.
 */
export const days: Table = {
	columns: ['date', 'weekday', 'open', 'visits', 'free_day', 'school_group', 'rain_mm'],
	rows: withChance(37, () =>
		Array.from({ length: 365 }, (_, at) => new Date(Date.UTC(2025, 0, 1) + at * DAY)).map(
			(date) => {
				const weekday = date.getUTCDay() || 7;
				const isOpen = weekday !== 1;
				const isFree = weekday === 3 && date.getUTCDate() <= 7;
				const isTerm = ![1, 7, 8, 12].includes(date.getUTCMonth() + 1);
				const rain = Math.random() < 0.4 ? Math.ceil(Math.random() * 24) / 2 : 0;
				const hasClass = isOpen && isTerm && weekday < 6 && Math.random() < 0.25;
				const usual = [0, 62, 70, 84, 78, 152, 128][weekday - 1] ?? 0;
				const season = 1 + 0.18 * Math.cos(((date.getUTCMonth() - 9) / 12) * 2 * Math.PI);
				const visits =
					about(usual * season * (isFree ? 1.65 : 1) * (rain > 0 ? 1.12 : 1), 0.05) +
					(hasClass ? 24 : 0);
				return [
					date.toISOString().slice(0, 10),
					weekday,
					Number(isOpen),
					isOpen ? visits : '',
					Number(isFree),
					Number(hasClass),
					rain
				];
			}
		)
	)
};
