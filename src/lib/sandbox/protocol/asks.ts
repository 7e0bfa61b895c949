import * as v from 'valibot';
import { isJson, type Json } from './json';

/** The most questions one trace can be asked. */
export const MAXIMUM_ASKS = 50;
/** The longest question, in UTF-16 code units. */
export const MAXIMUM_ASK_LENGTH = 4000;
/** The longest words of what went wrong. */
export const MAXIMUM_ASK_DETAIL = 500;

/** Records cannot have these as keys. */
const RESERVED = ['__proto__', 'prototype', 'constructor'];

const id = v.pipe(
	v.string(),
	v.minLength(1),
	v.maxLength(100),
	v.check((text) => !RESERVED.includes(text))
);

/**
 * A question to a trace: one JavaScript expression, evaluated after its last frame. In it the sketch's top-level
 * names stand for what they stand for in the sketch, and `trace` for what was recorded (see `RecordedTrace`).
 */
export const askSchema = v.strictObject({
	/** By which the answer is found; no two of a trace are the same. */
	id,
	code: v.pipe(v.string(), v.maxLength(MAXIMUM_ASK_LENGTH)),
	/** Whether p5's functions are counted while it is evaluated. */
	calls: v.optional(v.boolean(), false)
});

/** The questions of one trace, in the order in which they are answered. */
export const asksSchema = v.pipe(
	v.array(askSchema),
	v.maxLength(MAXIMUM_ASKS),
	v.check((asks) => new Set(asks.map(({ id }) => id)).size === asks.length)
);

/** A question made ready for the frame: see `transformAsk`. */
export const readyAskSchema = v.object({
	id,
	/** A function of `trace`, with guards in place and the sketch's names as the frame knows them. */
	code: v.string(),
	calls: v.boolean(),
	/** The names it mentions and does not bind itself, as they are written. */
	names: v.array(v.string())
});

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const callCount = v.record(v.pipe(v.string(), v.maxLength(100)), count);

/**
 * Why a question has no answer. `unreadable`: it is not one expression; `missing`: the sketch lacks a name it
 * mentions, which `detail` is; `threw`: it failed, or there was no sketch to ask; `too_long`: it, or what it called,
 * went on for too long or too deep; `not_a_value`: what came out cannot be told as data, or is too large.
 */
export const answerErrorSchema = v.object({
	kind: v.picklist(['threw', 'too_long', 'not_a_value', 'missing', 'unreadable']),
	/** In English, for the author of the question. */
	detail: v.pipe(v.string(), v.maxLength(MAXIMUM_ASK_DETAIL)),
	/** Of an `unreadable` one its own line; otherwise the sketch's where it happened, null when in none. From 1. */
	line: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1)))
});

/** What came of a question. `counts`: how often each p5 function was called, where it asked for that. */
export const answerSchema = v.union([
	v.strictObject({ value: v.custom<Json>(isJson), counts: callCount }),
	v.strictObject({ error: answerErrorSchema })
]);

/** The answers of one trace by the ids of its questions. */
export const answersSchema = v.record(id, answerSchema);

/** A question as it is put; `calls` may be left out. */
export type Ask = v.InferInput<typeof askSchema>;
export type ReadyAsk = v.InferOutput<typeof readyAskSchema>;
export type AnswerError = v.InferOutput<typeof answerErrorSchema>;
export type Answer = v.InferOutput<typeof answerSchema>;
