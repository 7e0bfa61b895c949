import { kinds } from '../kinds';

type Key = string | number;

/** What is needed of a valibot issue to explain it; `path` from the file's root. */
export type Issue = {
	kind: string;
	type: string;
	expected: string | null;
	received: string;
	message: string;
	path: { key: Key; missing: boolean }[];
	/** The fields the object has that holds the faulty one. */
	known: string[];
};

const KINDS = Object.keys(kinds).join(', ');

const EXAMPLES: Record<string, string> = {
	id: 'id: first-marks',
	minutes: 'minutes: 20',
	by: 'by: "…" (who made the file)',
	licence: 'licence: CC0-1.0 (or another it was given under)',
	practises: 'practises: ["3.1"]',
	run: 'run: { seconds: 2, fps: 60, seed: 7, size: [400, 400] }',
	seconds: 'seconds: 2',
	size: 'size: [400, 400]',
	steps: 'steps: with at least one `- id: …`',
	kind: 'kind: modify',
	say: 'say: { en: "…", sv: "…" }',
	if: 'if: { pixels: { changed: { max: 0 } } }',
	title: 'title: { en: "…", sv: "…" }',
	summary: 'summary: { en: "…", sv: "…" }',
	from: 'from: 1 (the number of the folder the part begins with)',
	courses: 'courses: with a `- id: …` for each course',
	en: 'en: "…" (the English text)',
	sv: 'sv: "…" (the Swedish text)'
};

const WANTED: Record<string, string> = {
	string: 'text',
	number: 'a number',
	boolean: 'true or false',
	Array: 'a list',
	Object: 'a group of fields'
};

/** Whether a value says something on a line: not what is a group, and no long text. */
const isShown = (received: string) => !WANTED[received] && received.length <= 60;

const name = (key: Key | undefined): string =>
	typeof key === 'number' ? `item ${key + 1}` : `\`${key}\``;

function holdsKinds(path: Issue['path']): boolean {
	const keys = path.map(({ key }) => key);
	return keys.at(-2) === 'if' || (typeof keys.at(-2) === 'number' && keys.at(-3) === 'checks');
}

/** Says what is wrong at an issue and what to do about it. */
export function explain(issue: Issue): { message: string; remedy: string } {
	const last = issue.path.at(-1);
	const key = last?.key;
	if (last?.missing) {
		const example = EXAMPLES[String(key)] ?? `${key}: …`;
		return { message: `${name(key)} is missing`, remedy: `add ${example}` };
	}
	if (issue.type === 'strict_object' && issue.expected === 'never') {
		if (holdsKinds(issue.path))
			return {
				message: `${name(key)} is not a kind of check`,
				remedy: `use one of the kinds there are: ${KINDS}`
			};
		return {
			message: `${name(key)} is not a field here`,
			remedy: `remove it, or use one of: ${issue.known.join(', ')}`
		};
	}
	const custom = !issue.message.startsWith('Invalid ');
	if (custom && issue.kind === 'validation')
		return {
			// An entry of steps or checks is named by where it stands; its number would only repeat that.
			message: typeof key === 'number' ? issue.message : `${name(key)} ${issue.message}`,
			remedy: isShown(issue.received) ? `change ${issue.received}` : 'mend this entry'
		};
	if (custom)
		return {
			message: `${name(key)} is ${issue.received}`,
			remedy: `${name(key)} ${issue.message}`
		};
	const wanted = WANTED[issue.expected ?? ''] ?? issue.expected;
	return {
		message: `${name(key)} is ${issue.received}, not ${wanted}`,
		remedy: `write ${wanted}${EXAMPLES[String(key)] ? `, such as ${EXAMPLES[String(key)]}` : ''}`
	};
}
