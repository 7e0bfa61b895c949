import { describe, expect, it } from 'vitest';
import { FOLDER, changed } from '../fixtures/lesson';
import { formatFault } from './fault';
import { parseLesson } from './lesson';
import { MAXIMUM_OWN_FILE_BYTES } from './own-files';

const ENTRY = '{ name: face.ttf, by: Ada Moe, licence: OFL-1.1 }';
const listing = (...entries: string[]) =>
	changed('lesson.yml', (text) =>
		text.replace('steps:', `files:\n${entries.map((entry) => `  - ${entry}\n`).join('')}steps:`)
	);
const AT = 'lesson.yml:6';

/** [what is wrong, entries of lesson.yml, bytes of what lies in files/, the fault as printed] */
const BROKEN: [string, string[], Record<string, number>, string][] = [
	[
		'not listed',
		[ENTRY],
		{ 'face.ttf': 9, 'more.csv': 9 },
		'files/more.csv:1 lesson.yml does not list this file → add it under `files:` there: - { name: more.csv, by: …, licence: CC0-1.0 }, or remove the file'
	],
	[
		'listed and absent',
		[ENTRY],
		{},
		`${AT} the file \`face.ttf\` is listed but not there → put it at ${FOLDER}/files/face.ttf, or take this entry out`
	],
	[
		'without a licence',
		['{ name: face.ttf, by: Ada Moe }'],
		{ 'face.ttf': 9 },
		`${AT} \`licence\` is missing → add licence: CC0-1.0`
	],
	[
		'without its maker',
		['{ name: face.ttf, licence: OFL-1.1 }'],
		{ 'face.ttf': 9 },
		`${AT} \`by\` is missing → add by: "…" (who made the file)`
	],
	[
		'under a licence nobody knows',
		[ENTRY.replace('OFL-1.1', 'free')],
		{ 'face.ttf': 9 },
		`${AT} \`licence\` is "free" → \`licence\` is not a licence a lesson’s file may have: use one of CC0-1.0,`
	],
	[
		'from an address that is none',
		[ENTRY.replace(' }', ', source: here }')],
		{ 'face.ttf': 9 },
		`${AT} \`source\` must be an address that starts with https:// → change "here"`
	],
	[
		'in a folder',
		[ENTRY.replace('face', 'fonts/face')],
		{ 'fonts/face.ttf': 9 },
		`${AT} \`name\` is not a file’s name`
	],
	[
		'of a kind no sketch can load',
		[ENTRY.replace('ttf', 'exe')],
		{ 'face.exe': 9 },
		`${AT} \`face.exe\` is not of a kind a lesson’s sketch can load → use a file that ends in one of: csv,`
	],
	[
		'listed twice',
		[ENTRY, ENTRY],
		{ 'face.ttf': 9 },
		'lesson.yml:7 the file `face.ttf` is listed twice → keep one of the two entries'
	],
	[
		'empty',
		[ENTRY],
		{ 'face.ttf': 0 },
		'files/face.ttf:1 the file is empty → put its content back, or remove it'
	],
	[
		'too large',
		[ENTRY],
		{ 'face.ttf': MAXIMUM_OWN_FILE_BYTES + 1 },
		'files/face.ttf:1 the file is too large: 1000001 bytes → make it 1000000 bytes or less'
	],
	[
		'too much together',
		['a', 'b', 'c', 'd', 'e'].map((name) => ENTRY.replace('face', name)),
		Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [`${name}.ttf`, 900_000])),
		'lesson.yml:5 the lesson’s files are too much: 5 files, 4500000 bytes together → keep to 20 files and 4000000 bytes'
	]
];

describe('the files a lesson brings', () => {
	it('come with their credit, type and size', () => {
		const parsed = parseLesson(listing(ENTRY), FOLDER, { 'face.ttf': 1_000_000 });
		expect(parsed).toMatchObject({
			ok: true,
			value: {
				files: [
					{
						name: 'face.ttf',
						by: 'Ada Moe',
						licence: 'OFL-1.1',
						source: null,
						type: 'font/ttf',
						size: 1_000_000
					}
				]
			}
		});
	});

	it.each(BROKEN)('are refused when one is %s', (_, entries, sizes, expected) => {
		const parsed = parseLesson(listing(...entries), FOLDER, sizes);
		if (parsed.ok) throw new Error('Nothing was found wrong');
		expect(parsed.faults.map(formatFault).join('\n')).toContain(expected);
	});
});
