import type { ThemeRegistration } from 'shiki/core';

type Inks = {
	ink: string;
	comment: string;
	keyword: string;
	call: string;
	string: string;
	number: string;
};

const theme = (name: string, type: 'light' | 'dark', inks: Inks): ThemeRegistration => ({
	name,
	type,
	fg: inks.ink,
	bg: 'transparent',
	settings: [
		{ settings: { foreground: inks.ink } },
		{ scope: ['comment'], settings: { foreground: inks.comment } },
		{ scope: ['keyword', 'storage'], settings: { foreground: inks.keyword } },
		{ scope: ['entity.name.function', 'support.function'], settings: { foreground: inks.call } },
		{ scope: ['string'], settings: { foreground: inks.string } },
		{ scope: ['constant.numeric', 'constant.language'], settings: { foreground: inks.number } },
		{ scope: ['keyword.operator'], settings: { foreground: inks.ink } }
	]
});

/** Code in prose on paper: every ink at least 4.5:1 on `#faf7f1` and on white. */
export const lightTheme = theme('skissa-light', 'light', {
	ink: '#1d1b20',
	comment: '#5c5862',
	keyword: '#6a3fa0',
	call: '#a82f12',
	string: '#1e6b45',
	number: '#1a56b8'
});

/** Code in prose at night: every ink at least 4.5:1 on `#1e1c21`. */
export const darkTheme = theme('skissa-dark', 'dark', {
	ink: '#f3efe8',
	comment: '#a9a3ad',
	keyword: '#c9a7f0',
	call: '#ff9472',
	string: '#8fd6ae',
	number: '#9cc3ff'
});
