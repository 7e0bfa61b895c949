import { m } from '$lib/paraglide/messages';
import type { Because } from './find-path';
import type { AnswerKey, QuestionId } from './questions';

/** What is asked, in the reader's language. */
export const QUESTION_WORDS: Record<QuestionId, () => string> = {
	practice: m.path_question_practice,
	make: m.path_question_make,
	time: m.path_question_time,
	code: m.path_question_code,
	way: m.path_question_way,
	rely: m.path_question_rely,
	purpose: m.path_question_purpose
};

/** What can be answered, in the reader's language. */
export const ANSWER_WORDS: Record<AnswerKey, () => string> = {
	practice_stage: m.path_practice_stage,
	practice_music: m.path_practice_music,
	practice_image: m.path_practice_image,
	practice_words: m.path_practice_words,
	practice_house: m.path_practice_house,
	practice_other: m.path_practice_other,
	make_still: m.path_make_still,
	make_moving: m.path_make_moving,
	make_sound: m.path_make_sound,
	make_both: m.path_make_both,
	make_data: m.path_make_data,
	time_hour: m.path_time_hour,
	time_evenings: m.path_time_evenings,
	time_weeks: m.path_time_weeks,
	time_plenty: m.path_time_plenty,
	code_never: m.path_code_never,
	code_little: m.path_code_little,
	code_often: m.path_code_often,
	way_ordered: m.path_way_ordered,
	way_making: m.path_way_making,
	way_apart: m.path_way_apart,
	rely_no_sound: m.path_rely_no_sound,
	rely_no_sight: m.path_rely_no_sight,
	rely_keyboard: m.path_rely_keyboard,
	rely_phone: m.path_rely_phone,
	rely_calm: m.path_rely_calm,
	purpose_show: m.path_purpose_show,
	purpose_share: m.path_purpose_share,
	purpose_work: m.path_purpose_work,
	purpose_teach: m.path_purpose_teach,
	purpose_joy: m.path_purpose_joy
};

/** How lessons work for somebody who gave an answer to what the path should allow for. */
export const NOTES: Partial<Record<AnswerKey, () => string>> = {
	rely_no_sound: m.path_note_no_sound,
	rely_no_sight: m.path_note_no_sight,
	rely_keyboard: m.path_note_keyboard,
	rely_phone: m.path_note_phone,
	rely_calm: m.path_note_calm
};

/** Why a lesson is in a path. Answers that speak for no lesson have no words here. */
export const BECAUSE_WORDS: Partial<Record<Because, () => string>> = {
	make_still: m.path_because_make_still,
	make_moving: m.path_because_make_moving,
	make_sound: m.path_because_make_sound,
	make_both: m.path_because_make_both,
	make_data: m.path_because_make_data,
	practice_stage: m.path_because_practice_stage,
	practice_music: m.path_because_practice_music,
	practice_image: m.path_because_practice_image,
	practice_words: m.path_because_practice_words,
	practice_house: m.path_because_practice_house,
	code_never: m.path_because_code_never,
	code_little: m.path_because_code_little,
	code_often: m.path_because_code_often,
	way_making: m.path_because_way_making,
	way_apart: m.path_because_way_apart,
	rely_no_sight: m.path_because_rely_no_sight,
	rely_calm: m.path_because_rely_calm,
	purpose_show: m.path_because_purpose_show,
	purpose_share: m.path_because_purpose_share,
	purpose_work: m.path_because_purpose_work,
	purpose_teach: m.path_because_purpose_teach,
	purpose_joy: m.path_because_purpose_joy,
	base: m.path_because_base,
	order: m.path_because_order
};

/** What a lesson a path knows gives, by its id. */
export const GIVES_WORDS: Record<string, () => string> = {
	'first-marks': m.path_gives_first_marks,
	'colour-as-material': m.path_gives_colour_as_material,
	'the-loop-that-draws': m.path_gives_the_loop_that_draws,
	'grid-and-exception': m.path_gives_grid_and_exception,
	'order-falls-apart': m.path_gives_order_falls_apart,
	'instructions-as-artwork': m.path_gives_instructions_as_artwork,
	'controlled-chance': m.path_gives_controlled_chance,
	'noise-as-landscape': m.path_gives_noise_as_landscape,
	'movement-and-easing': m.path_gives_movement_and_easing,
	'a-clock-without-digits': m.path_gives_a_clock_without_digits,
	'walkers-in-a-field': m.path_gives_walkers_in_a_field,
	growth: m.path_gives_growth,
	'type-in-motion': m.path_gives_type_in_motion,
	'first-sound': m.path_gives_first_sound,
	'shape-a-tone': m.path_gives_shape_a_tone,
	'steps-and-euclid': m.path_gives_steps_and_euclid,
	'scales-and-chords': m.path_gives_scales_and_chords,
	'hear-the-image': m.path_gives_hear_the_image,
	'a-loop-without-a-seam': m.path_gives_a_loop_without_a_seam,
	'from-table-to-picture': m.path_gives_from_table_to_picture,
	'the-rhythm-of-the-week': m.path_gives_the_rhythm_of_the_week,
	'hear-the-year': m.path_gives_hear_the_year,
	'ask-well': m.path_gives_ask_well,
	'protect-the-few': m.path_gives_protect_the_few,
	'who-comes': m.path_gives_who_comes,
	'did-it-work': m.path_gives_did_it_work,
	'a-panel-for-one-decision': m.path_gives_a_panel_for_one_decision
};
