/** What a parameter of p5 takes, as far as the panel can offer it. */
type Taken = { name: string; isOptional: boolean; choices: string[] };

const FUNCTION = /^function (\w+)\((.*)\): [^\n]*;$/gm;
const PARAMETER = /^(\.\.\.)?(\w+)(\?)?: (.*)$/;

// A type may hold commas of its own, in `{…}`, `<…>` and `(…)`.
function splitParameters(list: string): string[] {
	const parts: string[] = [];
	let depth = 0;
	let from = 0;
	for (let at = 0; at < list.length; at += 1) {
		const character = list[at] ?? '';
		if ('({<['.includes(character)) depth += 1;
		else if (')}]'.includes(character) || (character === '>' && list[at - 1] !== '=')) depth -= 1;
		else if (character === ',' && depth === 0) {
			parts.push(list.slice(from, at).trim());
			from = at + 1;
		}
	}
	return [...parts, list.slice(from).trim()].filter(Boolean);
}

function readParameter(text: string): Taken & { isTold: boolean } {
	const [, , name = '', optional, type = ''] = PARAMETER.exec(text) ?? [];
	const members = type.split('|').map((member) => member.trim());
	const choices = members.flatMap((member) => /^typeof P5\.(\w+)$/.exec(member)?.[1] ?? []);
	const isTold = choices.length > 1 || members.includes('number') || members.includes('boolean');
	return { name, isOptional: optional === '?', choices: [...new Set(choices)], isTold };
}

/**
 * Draws the table of p5's parameters from p5's own declarations (`types/global.d.ts`): one line per
 * function, `name overload|overload`, an overload being its parameters with `?` where one may be
 * left out and `=A/B` where it is one of several constants.
 */
export function p5Table(declarations: string): string {
	const lines = new Map<string, Set<string>>();
	for (const [, name = '', list = ''] of declarations.matchAll(FUNCTION)) {
		const parameters = splitParameters(list).map(readParameter);
		if (!parameters.some(({ isTold }) => isTold)) continue;
		const words = parameters.map(
			(one) =>
				one.name +
				(one.isOptional ? '?' : '') +
				(one.choices.length > 1 ? `=${one.choices.join('/')}` : '')
		);
		lines.set(name, (lines.get(name) ?? new Set()).add(words.join(' ')));
	}
	return [...lines]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, overloads]) => `${name} ${[...overloads].join('|')}\n`)
		.join('');
}
