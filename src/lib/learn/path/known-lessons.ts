import type { AnswerKey } from './questions';

/**
 * A lesson as a path weighs it: what must come before it for somebody who has not coded, and how much each answer
 * speaks for it (3 much, 2 well, 1 a little).
 */
export type KnownLesson = {
	id: string;
	needs: string[];
	/** It is about what is heard. */
	sounds?: true;
	/** It is about what only the eye judges. */
	looks?: true;
	/** It is for those who ask for it: nobody else is led to it, however much time they have. */
	onWish?: true;
	speaks: Partial<Record<AnswerKey, number>>;
};

/** Every lesson a path may hold, in the order they build on each other. One that is not there is left out of a path. */
export const KNOWN_LESSONS: KnownLesson[] = [
	{
		id: 'first-marks',
		needs: [],
		speaks: { code_never: 3, code_little: 1, make_still: 1 }
	},
	{
		id: 'colour-as-material',
		needs: ['first-marks'],
		looks: true,
		speaks: { practice_image: 3, make_still: 3, purpose_share: 1, practice_house: 1 }
	},
	{
		id: 'the-loop-that-draws',
		needs: ['first-marks'],
		speaks: { code_never: 2, make_data: 2, make_still: 1 }
	},
	{
		id: 'grid-and-exception',
		needs: ['the-loop-that-draws'],
		speaks: { make_still: 2, way_apart: 2, practice_image: 1, code_often: 1, purpose_joy: 1 }
	},
	{
		id: 'order-falls-apart',
		needs: ['grid-and-exception'],
		looks: true,
		speaks: { make_still: 2, way_apart: 2, practice_image: 1, code_often: 1 }
	},
	{
		id: 'instructions-as-artwork',
		needs: ['the-loop-that-draws'],
		speaks: { practice_words: 3, purpose_teach: 3, practice_stage: 1, way_apart: 1 }
	},
	{
		id: 'controlled-chance',
		needs: ['the-loop-that-draws'],
		speaks: { purpose_joy: 2, way_apart: 2, make_still: 1, purpose_teach: 1 }
	},
	{
		id: 'noise-as-landscape',
		needs: ['the-loop-that-draws'],
		looks: true,
		speaks: { make_still: 2, make_data: 2, practice_image: 2, purpose_joy: 1 }
	},
	{
		id: 'movement-and-easing',
		needs: ['first-marks'],
		speaks: { make_moving: 3, practice_stage: 3, purpose_show: 1, rely_calm: 1 }
	},
	{
		id: 'a-clock-without-digits',
		needs: ['first-marks'],
		speaks: { make_data: 2, practice_house: 2, make_moving: 2, purpose_work: 2 }
	},
	{
		id: 'walkers-in-a-field',
		needs: ['the-loop-that-draws', 'movement-and-easing'],
		speaks: { practice_stage: 3, make_moving: 2, purpose_show: 2, way_making: 1 }
	},
	{
		id: 'growth',
		needs: ['the-loop-that-draws'],
		speaks: { way_apart: 3, purpose_joy: 2, code_often: 2, make_moving: 1, make_still: 1 }
	},
	{
		id: 'type-in-motion',
		needs: ['movement-and-easing'],
		speaks: {
			practice_words: 3,
			purpose_work: 3,
			practice_house: 2,
			make_moving: 2,
			purpose_share: 2
		}
	},
	{
		id: 'first-sound',
		needs: ['first-marks'],
		sounds: true,
		speaks: { make_sound: 3, practice_music: 3, make_both: 2, rely_no_sight: 2, practice_stage: 1 }
	},
	{
		id: 'shape-a-tone',
		needs: ['first-sound'],
		sounds: true,
		speaks: { practice_music: 3, make_sound: 2, rely_no_sight: 1, way_apart: 1 }
	},
	{
		id: 'steps-and-euclid',
		needs: ['the-loop-that-draws', 'first-sound'],
		sounds: true,
		speaks: { make_sound: 3, practice_music: 3, rely_no_sight: 2, practice_stage: 1, make_both: 1 }
	},
	{
		id: 'scales-and-chords',
		needs: ['first-sound'],
		sounds: true,
		speaks: { practice_music: 3, make_sound: 2, rely_no_sight: 1, purpose_joy: 1 }
	},
	{
		id: 'hear-the-image',
		needs: ['movement-and-easing', 'first-sound'],
		sounds: true,
		speaks: { make_both: 3, purpose_show: 2, make_data: 1, practice_stage: 1, way_making: 1 }
	},
	{
		id: 'a-loop-without-a-seam',
		needs: ['movement-and-easing'],
		speaks: { purpose_share: 3, make_moving: 2, way_making: 2, purpose_work: 2, purpose_show: 1 }
	},
	{
		id: 'from-table-to-picture',
		needs: ['the-loop-that-draws'],
		onWish: true,
		speaks: { make_data: 3, practice_house: 3 }
	},
	{
		id: 'the-rhythm-of-the-week',
		needs: ['from-table-to-picture'],
		looks: true,
		onWish: true,
		speaks: { make_data: 3, practice_house: 2 }
	},
	{
		id: 'hear-the-year',
		needs: ['from-table-to-picture', 'first-sound'],
		sounds: true,
		onWish: true,
		speaks: { make_data: 3, practice_house: 1 }
	},
	{
		id: 'ask-well',
		needs: ['from-table-to-picture'],
		onWish: true,
		speaks: { practice_house: 3, make_data: 1 }
	},
	{
		id: 'protect-the-few',
		needs: ['from-table-to-picture'],
		onWish: true,
		speaks: { practice_house: 2, make_data: 1 }
	},
	{
		id: 'who-comes',
		needs: ['from-table-to-picture'],
		onWish: true,
		speaks: { practice_house: 3, make_data: 1 }
	},
	{
		id: 'did-it-work',
		needs: ['from-table-to-picture'],
		onWish: true,
		speaks: { practice_house: 2, make_data: 2 }
	},
	{
		id: 'a-panel-for-one-decision',
		needs: ['from-table-to-picture'],
		onWish: true,
		speaks: { practice_house: 2, make_data: 2 }
	}
];
