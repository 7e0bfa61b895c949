import { m } from '$lib/paraglide/messages';

/** A time in the reader's language, such as “7 h 35 min”; from two hours on to the nearest five minutes. */
export function durationWords(minutes: number): string {
	const round = minutes < 120 ? minutes : Math.round(minutes / 5) * 5;
	const hours = Math.floor(round / 60);
	const rest = round % 60;
	if (hours === 0) return m.learn_minutes({ minutes: rest });
	return rest === 0 ? m.learn_hours({ hours }) : m.learn_hours_minutes({ hours, minutes: rest });
}
