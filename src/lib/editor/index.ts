export { default as CodeDiff } from './CodeDiff.svelte';
export { default as Editor } from './Editor.svelte';
export type { Marker } from './marker';
export { emptyReading, readLiterals } from './literals';
export type {
	ChoiceLiteral,
	ColourLiteral,
	Label,
	Literal,
	NumberLiteral,
	Reading,
	ToggleLiteral,
	Word
} from './literals';
export type { Stretch } from './surface';
