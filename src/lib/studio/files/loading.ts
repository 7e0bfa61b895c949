import type { FileKind } from './file-kind';
import { parts } from './file-name';

/**
 * The line of code that loads a file. `name` is the variable it is kept in; `isInSetup`: the line belongs
 * into an async `setup`, and the variable has to be declared above it.
 */
export type Loading = { line: string; name: string; isInSetup: boolean };

const SUFFIX: Record<FileKind, string> = {
	image: 'Image',
	sound: 'Sound',
	video: 'Video',
	font: 'Font',
	table: 'Table',
	data: 'Data',
	markup: 'Xml',
	model: 'Model',
	shader: 'Shader',
	text: 'Lines'
};

/** How a sketch loads a file of a kind. `separator` parts the cells of a table. */
export function loadingOf(file: { name: string; kind: FileKind }, separator = ','): Loading {
	const name = variableName(file.name) + SUFFIX[file.kind];
	const quoted = `'${file.name.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
	if (file.kind === 'sound')
		return {
			name,
			line: `const ${name} = new Tone.Player(${quoted}).toDestination();`,
			isInSetup: false
		};
	return { name, line: `${name} = ${call(file, quoted, separator)};`, isInSetup: true };
}

function call({ name, kind }: { name: string; kind: FileKind }, quoted: string, separator: string) {
	const written = separator === '\t' ? '\\t' : separator;
	switch (kind) {
		case 'image':
			return `await loadImage(${quoted})`;
		case 'video':
			return `createVideo(${quoted})`;
		case 'font':
			return `await loadFont(${quoted})`;
		case 'table':
			return `await loadTable(${quoted}, '${written}', 'header')`;
		case 'data':
			return `await loadJSON(${quoted})`;
		case 'markup':
			return `await loadXML(${quoted})`;
		case 'model':
			return `await loadModel(${quoted})`;
		default:
			return name.endsWith('.frag')
				? `await loadFilterShader(${quoted})`
				: `await loadStrings(${quoted})`;
	}
}

/** The letters and digits of a file's name as the start of a variable's: `my cat (2).png` gives `myCat2`. */
function variableName(file: string): string {
	const words =
		parts(file)
			.stem.normalize('NFC')
			.match(/[\p{L}\p{N}]+/gu) ?? [];
	const joined = words
		.map((word, at) => (at === 0 ? lowerFirst(word) : word.charAt(0).toUpperCase() + word.slice(1)))
		.join('')
		.slice(0, 40);
	return /^\p{L}/u.test(joined) ? joined : `file${joined}`;
}

const lowerFirst = (word: string): string =>
	word === word.toUpperCase() ? word.toLowerCase() : word.charAt(0).toLowerCase() + word.slice(1);
