import type { AnswerError } from '$lib/sandbox/protocol';
import type { Text } from '../schema/text';

/** What an engine says seldom ends as a sentence does, and words of the author may follow. */
const ended = (words: string): string => (/[.!?…]$/.test(words) ? words : `${words}.`);

/** A call as code; words of ours where it is many lines of the author's that no learner knows. */
const quoted = (call: string, words: string): string =>
	call.includes('\n') ? words : `\`${call}\``;

const WORDS: Record<
	'missing' | 'threw' | 'too_long' | 'not_a_value',
	(call: string, detail: string) => Text
> = {
	missing: (_, name) => ({
		en: `There is no \`${name}\` in the sketch yet.`,
		sv: `Det finns ingen \`${name}\` i skissen än.`
	}),
	threw: (call, detail) => ({
		en: `${quoted(call, 'What is asked of the sketch')} stops with an error: ${ended(detail)}`,
		sv: `${quoted(call, 'Det som skissen tillfrågas om')} stannar med ett fel: ${ended(detail)}`
	}),
	too_long: (call) => ({
		en: `${quoted(call, 'What is asked of the sketch')} never gets done.`,
		sv: `${quoted(call, 'Det som skissen tillfrågas om')} kommer aldrig till slut.`
	}),
	not_a_value: (call) => ({
		en: `\`${call}\` gives something other than numbers, texts and lists of them.`,
		sv: `\`${call}\` ger något annat än tal, texter och listor av dem.`
	})
};

/** Why a call of the learner's has no answer; throws where it is the author's text that cannot be read. */
export function problemOf({ kind, detail }: AnswerError, call: string): Text {
	if (kind === 'unreadable') throw new TypeError(`The question cannot be read: ${detail}`);
	return WORDS[kind](call, detail);
}
