import type { Locale, Text } from '../schema/text';
import type { SeenValues } from '../kinds/seen';

function format(value: SeenValues[string], locale: Locale): string {
	if (typeof value === 'string') return value;
	if (typeof value === 'number') return new Intl.NumberFormat(locale).format(value);
	if ('en' in value) return value[locale];
	if ('share' in value) {
		// Under one per cent a whole number would read as nothing at all.
		const digits = value.share > 0 && value.share < 0.01 ? 1 : 0;
		return new Intl.NumberFormat(locale, {
			style: 'percent',
			maximumFractionDigits: digits
		}).format(value.share);
	}
	return value.length ? new Intl.ListFormat(locale).format(value) : '–';
}

/** A text in the reader's language with what was seen in place of `{name}`: numbers, percentages and lists as that language writes them. */
export function fillSay(say: Text, values: SeenValues, locale: Locale): string {
	return say[locale].replace(/\{(\w+)\}/g, (placeholder, name: string) => {
		const value = values[name];
		return value === undefined ? placeholder : format(value, locale);
	});
}
