import { noAnswers, QUESTIONS, type Answers } from './questions';

/** Answers from whatever has them by question; what is no answer to its question is passed over. */
function sound(given: (question: string) => unknown[]): Answers {
	const answers = noAnswers();
	for (const { id, several, options } of QUESTIONS) {
		const said = given(id);
		const known = options.filter((option) => said.includes(option));
		answers[id] = several ? known : known.slice(0, 1);
	}
	return answers;
}

/** Answers in an address, as a form without scripts sends them: `?make=sound&make=still`. */
export const answersInAddress = (search: URLSearchParams): Answers =>
	sound((question) => search.getAll(question));

/** Answers in a text that `JSON.stringify` wrote of them; none where it is damaged. */
export function answersInText(text: string | null): Answers {
	let read: unknown = null;
	try {
		read = JSON.parse(text ?? 'null');
	} catch {
		// Damaged: as good as none.
	}
	const fields = typeof read === 'object' && read !== null ? read : {};
	return sound((question) => {
		const said = (fields as Record<string, unknown>)[question];
		return Array.isArray(said) ? said : [];
	});
}
