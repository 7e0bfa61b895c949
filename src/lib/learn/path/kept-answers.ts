import { answersInText } from './read-answers';
import { isBlank, type Answers } from './questions';

const KEY = 'skissa:path';

/** The answers kept in this browser; none where there are none, or where it keeps nothing. */
export function keptAnswers(): Answers {
	try {
		return answersInText(localStorage.getItem(KEY));
	} catch {
		return answersInText(null);
	}
}

/** Keeps answers in this browser and sends them nowhere; false where it keeps nothing. */
export function keepAnswers(answers: Answers): boolean {
	try {
		if (isBlank(answers)) localStorage.removeItem(KEY);
		else localStorage.setItem(KEY, JSON.stringify(answers));
		return true;
	} catch {
		return false;
	}
}
