import { audience, newsletters, survey, visitors, workshops } from './people';
import { csvOf, type Table } from './table';
import { days, week, year } from './visits';

const TABLES: Readonly<Record<string, Table>> = {
	'01-from-table-to-picture/files/visits-year-synthetic.csv': year,
	'02-the-rhythm-of-the-week/files/visits-week-synthetic.csv': week,
	'03-hear-the-year/files/visits-year-synthetic.csv': year,
	'04-ask-well/files/survey-synthetic.csv': survey,
	'05-protect-the-few/files/workshops-synthetic.csv': workshops,
	'06-who-comes/files/audience-synthetic.csv': audience,
	'06-who-comes/files/visitors-synthetic.csv': visitors,
	'07-did-it-work/files/newsletters-synthetic.csv': newsletters,
	'08-a-panel-for-one-decision/files/visits-days-synthetic.csv': days
};

/** The text of each table that the lessons on data bring, by its path in the project. */
export const tableFiles = (): ReadonlyMap<string, string> =>
	new Map(
		Object.entries(TABLES).map(([path, table]) => [
			`lessons/data-driven-methods/${path}`,
			csvOf(table)
		])
	);
