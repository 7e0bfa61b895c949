import table from './p5-parameters.txt?raw';

/** One parameter of a p5 function; `choices` are the constants it takes, empty where it takes none. */
export type P5Parameter = { name: string; isOptional: boolean; choices: readonly string[] };

function readOverload(text: string): P5Parameter[] {
	return text
		.split(' ')
		.filter(Boolean)
		.map((word) => {
			const [name = '', choices = ''] = word.split('=');
			return {
				name: name.replace('?', ''),
				isOptional: name.endsWith('?'),
				choices: choices ? choices.split('/') : []
			};
		});
}

let functions: Map<string, string> | undefined;

const overloadsOf = (name: string): string | undefined => {
	functions ??= new Map(
		table
			.split('\n')
			.filter(Boolean)
			.map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)])
	);
	return functions.get(name);
};

/** The parameters of a p5 function for a call with `count` arguments, from p5's own declarations; undefined for other names. */
export function p5Parameters(name: string, count: number): P5Parameter[] | undefined {
	const overloads = overloadsOf(name)?.split('|').map(readOverload);
	if (!overloads) return undefined;
	const fits = overloads.find(
		(one) => one.length >= count && one.filter(({ isOptional }) => !isOptional).length <= count
	);
	return fits ?? overloads.reduce((a, b) => (b.length > a.length ? b : a));
}
