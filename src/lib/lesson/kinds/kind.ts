import type * as v from 'valibot';
import type { Answer, Ask, InputStep, Trace } from '$lib/sandbox/protocol';
import type { Seen } from './seen';

/** How a step's sketches are run; `size` is width and height in CSS pixels, `script` what a visitor does meanwhile. */
export type Run = {
	seconds: number;
	framesPerSecond: number;
	seed: number;
	size: [number, number];
	/** Milliseconds since 1970 (UTC) at which the sketch's clock starts; null for the trace's own. */
	startsAt: number | null;
	/** Whether the visitor has asked for less motion. */
	reducedMotion: boolean;
	script: InputStep[];
};

/** What another run has in place of the step's own. */
export type Variation = Partial<Run>;

/** What a check needs besides the step's own run. */
export type Needs = {
	/** Frames of the step's own run, and of every other, whose pictures it looks at; the last is always there. */
	pixelFrames?: number[];
	variations?: Variation[];
	/** Whether it goes by how bright each frame of the step's own run is: `light` of the trace. */
	light?: boolean;
	/** What the step's own run is asked when it is over; ids need only differ within the check. */
	asks?: Ask[];
};

/** What a learner has said beside their code, by check: a prediction, an order, a text. */
export type Said = Record<string, unknown>;

/** What a check goes by. */
export type Evidence = {
	/** Id of the check, under which the learner may have said something. */
	check: string;
	run: Run;
	/** The step's own run. */
	trace: Trace;
	/** A run the check asked for; throws on one it did not. */
	varied: (variation: Variation) => Trace;
	/** The answer to one of the check's asks; throws on one it did not ask. */
	answer: (id: string) => Answer;
	/** The learner's text. */
	code: string;
	said: Said;
};

/**
 * One kind of check: what an author may write, what their texts may mention, what it needs and what it sees. Written as
 * methods, so that a kind with options of its own may stand where any kind does.
 */
export type Kind<Schema extends v.GenericSchema = v.GenericSchema> = {
	schema: Schema;
	/** Names its texts may mention in braces: those of the values it sees. */
	says: readonly string[];
	/** Names its texts may mention besides, where an author gives values names of their own. */
	alsoSays?(options: v.InferOutput<Schema>): readonly string[];
	/** Whether it says nothing, passed or not, until every check that does not wait has passed. */
	waits?: true;
	/** Whether it goes by what the learner has said alone, so that no sketch can pass or fail it. */
	unseen?(options: v.InferOutput<Schema>): boolean;
	needs?(options: v.InferOutput<Schema>, run: Run): Needs;
	see(options: v.InferOutput<Schema>, evidence: Evidence): Seen;
};

/** A kind whose options are of an unknown type; they must be its own all the same. */
export type AnyKind = Kind;

/** Keeps the types of a kind's options together. */
export const defineKind = <Schema extends v.GenericSchema>(kind: Kind<Schema>): Kind<Schema> =>
	kind;
