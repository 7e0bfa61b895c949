import type { LessonFile } from '../schema/lesson-file';
import type { OwnFile } from '../types';
import { repeatedIds } from './duplicates';
import type { LessonFault } from './fault';
import type { LineOf } from './yaml';

/** The largest file a lesson may bring, in bytes. */
export const MAXIMUM_OWN_FILE_BYTES = 1_000_000;

/** All files of a lesson together, in bytes. */
export const MAXIMUM_OWN_FILES_BYTES = 4_000_000;

/** How many files a lesson may bring: no more than a sketch may have. */
export const MAXIMUM_OWN_FILES = 20;

/** Media types by the ending of a file's name. Pictures that may hold scripts are not among them. */
const TYPES: Record<string, string> = {
	csv: 'text/csv',
	tsv: 'text/csv',
	txt: 'text/plain',
	json: 'application/json',
	png: 'image/png',
	jpg: 'image/jpeg',
	jpeg: 'image/jpeg',
	webp: 'image/webp',
	gif: 'image/gif',
	ttf: 'font/ttf',
	otf: 'font/otf',
	woff: 'font/woff',
	woff2: 'font/woff2',
	wav: 'audio/wav',
	mp3: 'audio/mpeg',
	ogg: 'audio/ogg',
	flac: 'audio/flac'
};

const endingOf = (name: string) => name.slice(name.lastIndexOf('.') + 1);

/** The files of a lesson as its sketches get them; `sizes` in bytes by name. */
export const ownFilesOf = (files: LessonFile['files'], sizes: Record<string, number>): OwnFile[] =>
	files.map((file) => ({
		...file,
		source: file.source ?? null,
		type: TYPES[endingOf(file.name)] ?? 'application/octet-stream',
		size: sizes[file.name] ?? 0
	}));

/** Faults where what is listed in lesson.yml and what lies in `files/` (`sizes`: bytes by name) are not the same, or too much. */
export function ownFileFaults(
	files: LessonFile['files'],
	sizes: Record<string, number>,
	folder: string,
	lineOf: LineOf
): LessonFault[] {
	const faults: LessonFault[] = [];
	const listed = (index: number, message: string, remedy: string) =>
		faults.push({
			file: `${folder}/lesson.yml`,
			line: lineOf('files', index, 'name'),
			message,
			remedy
		});
	const lying = (name: string, message: string, remedy: string) =>
		faults.push({ file: `${folder}/files/${name}`, line: 1, message, remedy });

	for (const { id, index } of repeatedIds(files.map(({ name }) => ({ id: name }))))
		listed(index, `the file \`${id}\` is listed twice`, 'keep one of the two entries');
	for (const [index, { name }] of files.entries()) {
		if (!TYPES[endingOf(name)])
			listed(
				index,
				`\`${name}\` is not of a kind a lesson’s sketch can load`,
				`use a file that ends in one of: ${Object.keys(TYPES).join(', ')}`
			);
		if (sizes[name] === undefined)
			listed(
				index,
				`the file \`${name}\` is listed but not there`,
				`put it at ${folder}/files/${name}, or take this entry out`
			);
	}
	for (const [name, size] of Object.entries(sizes)) {
		if (!files.some((file) => file.name === name))
			lying(
				name,
				'lesson.yml does not list this file',
				`add it under \`files:\` there: - { name: ${name}, by: …, licence: CC0-1.0 }, or remove the file`
			);
		if (size === 0) lying(name, 'the file is empty', 'put its content back, or remove it');
		if (size > MAXIMUM_OWN_FILE_BYTES)
			lying(
				name,
				`the file is too large: ${size} bytes`,
				`make it ${MAXIMUM_OWN_FILE_BYTES} bytes or less`
			);
	}
	const all = Object.values(sizes).reduce((sum, size) => sum + size, 0);
	if (all > MAXIMUM_OWN_FILES_BYTES || files.length > MAXIMUM_OWN_FILES)
		faults.push({
			file: `${folder}/lesson.yml`,
			line: lineOf('files'),
			message: `the lesson’s files are too much: ${files.length} files, ${all} bytes together`,
			remedy: `keep to ${MAXIMUM_OWN_FILES} files and ${MAXIMUM_OWN_FILES_BYTES} bytes`
		});
	return faults;
}
