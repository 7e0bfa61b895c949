/** Colours of the editor in one theme, as `#rrggbb`; ground, ink and line are those of src/app.css. */
export type Palette = {
	ground: string;
	ink: string;
	soft: string;
	line: string;
	currentLine: string;
	selection: string;
	float: string;
	focus: string;
	accent: string;
	problem: string;
	notYet: string;
	keyword: string;
	text: string;
	number: string;
	type: string;
};

/** Warm paper. */
export const light: Palette = {
	ground: '#ffffff',
	ink: '#1d1b20',
	soft: '#5c5862',
	line: '#e4dfd5',
	currentLine: '#faf7f1',
	selection: '#f6d9cd',
	float: '#ffffff',
	focus: '#1f5fd8',
	accent: '#c53a18',
	problem: '#b3261e',
	notYet: '#8a5a00',
	keyword: '#a52e10',
	text: '#1a6b44',
	number: '#7d4f00',
	type: '#1f4fa8'
};

/** Ink at night. */
export const dark: Palette = {
	ground: '#1e1c21',
	ink: '#f3efe8',
	soft: '#a9a3ad',
	line: '#322f37',
	currentLine: '#26232a',
	selection: '#4a2e25',
	float: '#26232a',
	focus: '#8ab4ff',
	accent: '#ff7a52',
	problem: '#ff9d94',
	notYet: '#f0c063',
	keyword: '#ff9474',
	text: '#8fd3a8',
	number: '#f0c77c',
	type: '#a4c6ff'
};
