import { m } from '$lib/paraglide/messages';

const COMPETENCES: Record<string, () => string> = {
	'1.1': m.competence_1_1,
	'1.2': m.competence_1_2,
	'1.3': m.competence_1_3,
	'2.1': m.competence_2_1,
	'2.2': m.competence_2_2,
	'2.3': m.competence_2_3,
	'2.4': m.competence_2_4,
	'2.5': m.competence_2_5,
	'2.6': m.competence_2_6,
	'3.1': m.competence_3_1,
	'3.2': m.competence_3_2,
	'3.3': m.competence_3_3,
	'3.4': m.competence_3_4,
	'4.1': m.competence_4_1,
	'4.2': m.competence_4_2,
	'4.3': m.competence_4_3,
	'4.4': m.competence_4_4,
	'5.1': m.competence_5_1,
	'5.2': m.competence_5_2,
	'5.3': m.competence_5_3,
	'5.4': m.competence_5_4
};

/** A DigComp competence in plain words of the reader's language; a code that is none stays as it is. */
export const competenceWords = (code: string): string => COMPETENCES[code]?.() ?? code;
