import { describe, expect, it } from 'vitest';
import { findPath } from './find-path';
import { KNOWN_LESSONS } from './known-lessons';
import { noAnswers, QUESTIONS, type Answers } from './questions';
import { answersInAddress, answersInText } from './read-answers';

/** The courses as planned: what is written later has its place in a path already. */
const VISUALS_AND_SOUND = [
	'first-marks',
	'colour-as-material',
	'the-loop-that-draws',
	'grid-and-exception',
	'order-falls-apart',
	'instructions-as-artwork',
	'controlled-chance',
	'noise-as-landscape',
	'movement-and-easing',
	'a-clock-without-digits',
	'walkers-in-a-field',
	'growth',
	'type-in-motion',
	'first-sound',
	'shape-a-tone',
	'steps-and-euclid',
	'scales-and-chords',
	'hear-the-image',
	'a-loop-without-a-seam'
];
const DATA = [
	'from-table-to-picture',
	'the-rhythm-of-the-week',
	'hear-the-year',
	'ask-well',
	'protect-the-few',
	'who-comes',
	'did-it-work',
	'a-panel-for-one-decision'
];
const COURSE = [...VISUALS_AND_SOUND, ...DATA];
const whole = COURSE.map((id) => ({ id, minutes: 25 }));
const answers = (given: Partial<Answers>): Answers => ({ ...noAnswers(), ...given });
const path = (given: Partial<Answers>, lessons = whole) =>
	findPath(answers(given), lessons).map(({ lesson }) => lesson);
const why = (given: Partial<Answers>) =>
	Object.fromEntries(
		findPath(answers(given), whole).map(({ lesson, because }) => [lesson, because])
	);

describe('the lessons a path knows', () => {
	it('are those of the courses, in their order', () => {
		expect(KNOWN_LESSONS.map(({ id }) => id)).toEqual(COURSE);
	});

	it('need only what comes before them, and are spoken for by answers there are', () => {
		const keys = QUESTIONS.flatMap(({ id, options }) => options.map((option) => `${id}_${option}`));
		for (const [at, { needs, speaks }] of KNOWN_LESSONS.entries()) {
			for (const need of needs) expect(COURSE.slice(0, at)).toContain(need);
			for (const key of Object.keys(speaks)) expect(keys).toContain(key);
		}
	});
});

describe('a path', () => {
	it('is empty without answers or lessons', () => {
		expect(path({})).toEqual([]);
		expect(path({ make: ['sound'] }, [])).toEqual([]);
	});

	it('leads to what one wants to make, over what that needs', () => {
		const found = path({ make: ['sound'], code: ['never'], time: ['evenings'] });
		expect(found).toEqual([
			'first-marks',
			'the-loop-that-draws',
			'first-sound',
			'shape-a-tone',
			'steps-and-euclid',
			'scales-and-chords'
		]);
		expect(why({ make: ['sound'] })).toMatchObject({
			'first-marks': 'base',
			'the-loop-that-draws': 'base',
			'first-sound': 'make_sound'
		});
		expect(why({ make: ['sound'], code: ['never'] })['first-marks']).toBe('code_never');
	});

	it('never lets a lesson stand before what it needs', () => {
		for (const { id, options } of QUESTIONS)
			for (const option of options.filter((one) => one !== 'often'))
				for (const way of ['ordered', 'making', 'apart']) {
					const found = path({ [id]: [option], purpose: ['show'], way: [way] });
					for (const { id: lesson, needs } of KNOWN_LESSONS)
						for (const need of found.includes(lesson) ? needs : []) {
							expect(found).toContain(need);
							expect(found.indexOf(need), `${need} before ${lesson}`).toBeLessThan(
								found.indexOf(lesson)
							);
						}
				}
	});

	it('keeps within the time there is, but always has a lesson', () => {
		expect(path({ make: ['still'], time: ['hour'] })).toEqual([
			'first-marks',
			'colour-as-material'
		]);
		expect(path({ time: ['hour'] })).toEqual(['first-marks', 'colour-as-material']);
		const long = [{ id: 'first-marks', minutes: 90 }];
		expect(path({ time: ['hour'] }, long)).toEqual(['first-marks']);
		expect(path({ make: ['data'], time: ['plenty'] })).toEqual(COURSE);
	});

	it('leads to what an institution counts only who asks for it', () => {
		for (const asked of [{ make: ['data'] }, { practice: ['house'] }])
			expect(path(asked)).toEqual(
				expect.arrayContaining(['first-marks', 'the-loop-that-draws', 'from-table-to-picture'])
			);
		expect(path({ practice: ['house'], code: ['often'], way: ['making'] })[0]).toBe(
			'from-table-to-picture'
		);
		expect(why({ practice: ['house'] })['ask-well']).toBe('practice_house');
		for (const other of [{ practice: ['music'] }, { purpose: ['joy'] }, {}])
			expect(path({ ...other, time: ['plenty'] })).toEqual(VISUALS_AND_SOUND);
	});

	it('spares who codes often what they know', () => {
		const found = path({ make: ['sound'], code: ['often'], time: ['evenings'] });
		expect(found).not.toContain('first-marks');
		expect(found).toContain('steps-and-euclid');
	});

	it('begins with what is wished for most where one learns by making', () => {
		expect(path({ practice: ['stage'], way: ['making'] }).slice(0, 4)).toEqual([
			'first-marks',
			'the-loop-that-draws',
			'movement-and-easing',
			'walkers-in-a-field'
		]);
		expect(path({ practice: ['words'], way: ['making'], code: ['often'] })[0]).toBe(
			'instructions-as-artwork'
		);
	});

	it('leaves out what one does not go by, unless one asks for it', () => {
		const sounding = KNOWN_LESSONS.filter(({ sounds }) => sounds).map(({ id }) => id);
		const silent = path({ practice: ['music'], rely: ['no_sound'], time: ['plenty'] });
		for (const id of sounding) expect(silent).not.toContain(id);
		expect(path({ make: ['both'], rely: ['no_sound'] })).toContain('hear-the-image');
		expect(path({ rely: ['no_sight'] })).not.toContain('colour-as-material');
		expect(why({ make: ['sound'], rely: ['no_sight'] })['first-sound']).toBe('make_sound');
	});

	it('goes in the course’s order where nothing is wished for, or what is wished for is not there', () => {
		const few = whole.slice(0, 4);
		expect(path({ make: ['sound'] }, few)).toEqual(COURSE.slice(0, 4));
		expect(findPath(answers({ practice: ['other'] }), few)[1]).toEqual({
			lesson: 'colour-as-material',
			because: 'order'
		});
	});

	it('holds lessons there are and no others', () => {
		const some = [...whole.slice(2, 5), { id: 'somebody-elses', minutes: 10 }];
		expect(path({ make: ['still'], time: ['plenty'] }, some)).toEqual(COURSE.slice(2, 5));
	});
});

describe('answers', () => {
	it('are read from an address, each question’s own only', () => {
		const search = new URLSearchParams(
			'make=sound&make=still&make=gold&time=hour&time=plenty&practice=still&x=1'
		);
		expect(answersInAddress(search)).toEqual(answers({ make: ['still', 'sound'], time: ['hour'] }));
	});

	it('are read from what was kept, whatever became of it', () => {
		const given = answers({ rely: ['keyboard'], code: ['never'] });
		expect(answersInText(JSON.stringify(given))).toEqual(given);
		for (const damaged of [null, '', '{', '7', '[]', '{"make":7,"time":[{}],"code":["x"]}'])
			expect(answersInText(damaged)).toEqual(noAnswers());
	});
});
