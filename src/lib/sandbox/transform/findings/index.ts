import type { Program } from 'acorn';
import type { SketchProblem } from '../../protocol';
import { findAssignedToP5 } from './assigned-to-p5';
import { findBeforeSetup } from './before-setup';
import { findHandlers } from './handlers';
import { findLoaders } from './loaders';
import { findOldBezier } from './old-bezier';
import { findOldComparisons } from './old-comparisons';
import { findOldTone } from './old-tone';
import { findP5Sound } from './p5-sound';
import { findShadowed } from './shadowed';
import { findSilentTone } from './silent-tone';
import { findSlips } from './slips';
import { Survey } from './survey';
import { findToneValues } from './tone-values';
import { findUnusedCalls } from './unused-calls';

const MOST_FINDINGS = 20;

const SEARCHES: ((survey: Survey) => SketchProblem[])[] = [
	findHandlers,
	findBeforeSetup,
	findAssignedToP5,
	findOldComparisons,
	findOldBezier,
	findLoaders,
	findUnusedCalls,
	findSlips,
	findShadowed,
	findOldTone,
	findP5Sound,
	findSilentTone,
	findToneValues
];

/**
 * What a sketch that can be read hardly means as it stands: warnings in the order of the text, each kind about a name
 * once, at most 20. It needs a tree with locations, and finds only what would otherwise fail without a word.
 */
export function findFindings(tree: Program, code: string): SketchProblem[] {
	const survey = new Survey(tree, code);
	const found = SEARCHES.flatMap((search) => search(survey)).sort(
		(one, other) => (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0)
	);
	const known = new Set<string>();
	return found
		.filter(({ code: name, values }) => {
			const key = `${name} ${values.name ?? ''}`;
			return !known.has(key) && known.add(key);
		})
		.slice(0, MOST_FINDINGS);
}
