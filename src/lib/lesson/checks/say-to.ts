import type { Said } from '../kinds/kind';
import type { SaidValue } from '../schema/said';
import type { Step } from '../types';
import { goesBySketch } from './plan';

/**
 * What a learner has said beside their code, told to every check of a step that goes by it: what they write to publish
 * (`work`) to those of kind `meta`, everything else to those of kind `answer`.
 */
export const sayTo = ({ checks }: Pick<Step, 'checks'>, value: SaidValue): Said => {
	const kind = 'work' in value ? 'meta' : 'answer';
	return Object.fromEntries(
		checks
			.filter(({ condition }) => condition.kind === kind && !goesBySketch(condition))
			.map(({ id }) => [id, value])
	);
};
