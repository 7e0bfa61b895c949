export { findLiterals } from './find';
export type {
	ChoiceLiteral,
	Colour,
	ColourLiteral,
	Label,
	Literal,
	NumberLiteral,
	ToggleLiteral
} from './literal';
export { emptyReading, readLiterals, type Reading } from './reading';
export { numberAt, stepNumber, type RoughNumber } from './rough';
export type { Word } from './words';
