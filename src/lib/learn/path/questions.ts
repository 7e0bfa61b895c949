/** The seven questions a path begins with, in order; `several` may be answered more than once. */
export const QUESTIONS = [
	{
		id: 'practice',
		several: false,
		options: ['stage', 'music', 'image', 'words', 'house', 'other']
	},
	{ id: 'make', several: true, options: ['still', 'moving', 'sound', 'both', 'data'] },
	{ id: 'time', several: false, options: ['hour', 'evenings', 'weeks', 'plenty'] },
	{ id: 'code', several: false, options: ['never', 'little', 'often'] },
	{ id: 'way', several: false, options: ['ordered', 'making', 'apart'] },
	{ id: 'rely', several: true, options: ['no_sound', 'no_sight', 'keyboard', 'phone', 'calm'] },
	{ id: 'purpose', several: false, options: ['show', 'share', 'work', 'teach', 'joy'] }
] as const;

export type QuestionId = (typeof QUESTIONS)[number]['id'];

type KeysOf<Question> = Question extends {
	id: infer Id extends string;
	options: readonly (infer Option extends string)[];
}
	? `${Id}_${Option}`
	: never;

/** An answer that can be given, as `question_option`. */
export type AnswerKey = KeysOf<(typeof QUESTIONS)[number]>;

/** What was answered: options by question, none where a question was passed over. */
export type Answers = Record<QuestionId, string[]>;

/** No question answered. */
export const noAnswers = (): Answers => ({
	practice: [],
	make: [],
	time: [],
	code: [],
	way: [],
	rely: [],
	purpose: []
});

/** Whether nothing was answered. */
export const isBlank = (answers: Answers): boolean =>
	Object.values(answers).every((given) => given.length === 0);
