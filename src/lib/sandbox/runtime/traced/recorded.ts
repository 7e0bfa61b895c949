import type { RecordedTrace, Trace } from '../../protocol';

const { assign, create, freeze, keys } = Object;
const { isView } = ArrayBuffer;

/**
 * What a trace recorded, as questions see it: frozen through and through. What may be asked for by any name has
 * nothing above it that a sketch could add to. The parts are the trace's own, which are frozen with it.
 */
export function freezeRecorded(
	{ frames, seconds, counts, calls, notes, errors, console, audio }: Trace,
	framesPerSecond: number,
	size: [width: number, height: number]
): RecordedTrace {
	return freezeAll(
		assign(create(null) as object, {
			frames,
			seconds,
			framesPerSecond,
			counts: assign(create(null) as object, counts),
			calls,
			notes,
			errors,
			console,
			size,
			audio: audio && {
				peak: audio.peak,
				rms: audio.rms,
				loudness: audio.loudness,
				silence: audio.silence
			}
		})
	);
}

function freezeAll<Value>(value: Value): Value {
	if (typeof value !== 'object' || value === null || isView(value)) return value;
	const names = keys(value);
	for (let at = 0; at < names.length; at++) freezeAll(value[names[at] as keyof Value]);
	return freeze(value) as Value;
}
