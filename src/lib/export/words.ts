import { m } from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';

const number = (value: number, digits: number) =>
	value.toLocaleString(getLocale(), { maximumFractionDigits: digits });

/** A file's size for reading, such as `3,4 MB`; 1 MB is a million bytes, as disks and shops count. */
export function sizeWords(bytes: number): string {
	if (bytes < 1000) return `${number(bytes, 0)} B`;
	if (bytes < 1e6) return `${number(bytes / 1000, bytes < 10_000 ? 1 : 0)} kB`;
	if (bytes < 1e9) return `${number(bytes / 1e6, bytes < 1e7 ? 1 : 0)} MB`;
	return `${number(bytes / 1e9, 1)} GB`;
}

/** A duration for reading, such as `4,5 s` or `2 min 10 s`. */
export function durationWords(seconds: number): string {
	if (seconds < 60)
		return m.export_duration_seconds({ seconds: number(seconds, seconds < 10 ? 1 : 0) });
	const whole = Math.round(seconds);
	return m.export_duration_minutes({ minutes: Math.floor(whole / 60), seconds: whole % 60 });
}

/** How long is left, never more exact than a guess can be, such as `8 s`. */
export const leftWords = (seconds: number): string =>
	durationWords(Math.max(1, Math.round(seconds)));
