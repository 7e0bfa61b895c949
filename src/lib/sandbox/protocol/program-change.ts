import * as v from 'valibot';
import { placeSchema, programSchema, unitSchema, type Program, type Unit } from './program';

/** A unit of the program before that is as it was, but perhaps elsewhere in the text. */
const keptSchema = v.object({
	/** Its place in the list of units. */
	kept: v.pipe(v.number(), v.integer(), v.minValue(0)),
	line: placeSchema,
	column: placeSchema
});

/** A program told by what differs from the one before: an edit of a long text is as quickly handed over as a short one's. */
export const programChangeSchema = v.object({
	...programSchema.entries,
	units: v.array(v.union([keptSchema, unitSchema]))
});

export type ProgramChange = v.InferOutput<typeof programChangeSchema>;

/** What makes one program the next. */
export function changeBetween(before: Program, next: Program): ProgramChange {
	const places = new Map(before.units.map(({ key }, at) => [key, at]));
	const units = next.units.map((unit) => {
		const kept = places.get(unit.key) ?? -1;
		const former = before.units[kept];
		if (!former || !isSame(former, unit)) return unit;
		return { kept, line: unit.line, column: unit.column };
	});
	return { ...next, units };
}

/** The program a change makes of the one before; null where it keeps what is not there. */
export function applyChange(before: Program, change: ProgramChange): Program | null {
	const units: Unit[] = [];
	for (const one of change.units) {
		if (!('kept' in one)) {
			units.push(one);
			continue;
		}
		const former = before.units[one.kept];
		if (!former) return null;
		units.push({ ...former, line: one.line, column: one.column });
	}
	return { ...change, units };
}

function isSame(former: Unit, { line: _line, column: _column, ...rest }: Unit): boolean {
	return Object.entries(rest).every(([field, value]) =>
		isEqual(former[field as keyof Unit], value)
	);
}

const isEqual = (one: unknown, other: unknown): boolean =>
	Array.isArray(one) && Array.isArray(other)
		? one.length === other.length && one.every((part, at) => isEqual(part, other[at]))
		: one === other;
