import type { Run } from './kinds/kind';
import type { OwnFileEntry } from './schema/own-file';
import type { Check, Coach, StepKind } from './schema/lesson-file';
import type { Question } from './schema/question';
import type { Text } from './schema/text';

/** Another answer than the solution, kept to prove the checks: `name` is its file name without `.js`. */
export type Alternative = { name: string; code: string };

/** A typical mistake that must fail exactly the check it is named for. */
export type Wrong = { check: string; name: string; code: string };

/** Lines a learner puts in order, as they are given; those `before` and `after` them stay where they are. */
export type Arrangement = { before: string[]; lines: string[]; after: string[] };

/** One thing to do; `prose` is safe HTML, `start` is resolved (the previous solution when the author gave none). */
export type Step = {
	id: string;
	kind: StepKind;
	title: Text;
	goal: Text | null;
	prose: Text;
	/** What the learner is asked beside their code; the goal is the question. */
	ask: Question | null;
	/** Null but in a step of kind arrange. */
	arrange: Arrangement | null;
	checks: Check[];
	coach: Coach[];
	/** How its sketches are traced. */
	run: Run;
	/** From nudge to example. */
	hints: Text[];
	start: string;
	solution: string | null;
	alternatives: Alternative[];
	wrongs: Wrong[];
};

/** A file its sketches load by name, with whom to thank for it; `type` is a media type, `size` in bytes. */
export type OwnFile = Omit<OwnFileEntry, 'source'> & {
	source: string | null;
	type: string;
	size: number;
};

/** A lesson as the app shows it; `id` never changes, `slug` is its place in the address. */
export type Lesson = {
	id: string;
	course: string;
	slug: string;
	minutes: number;
	/** DigComp competences. */
	practises: string[];
	title: Text;
	summary: Text;
	files: OwnFile[];
	steps: Step[];
};

/** Some lessons of a course in a row, by their slugs, under a name. */
export type Part = { title: Text; lessons: string[] };

/** A course and the slugs of its lessons in order. */
export type Course = {
	id: string;
	title: Text;
	summary: Text;
	practises: string[];
	lessons: string[];
	/** All its lessons in parts, none of them empty; no part where the course is not divided. */
	parts: Part[];
};
