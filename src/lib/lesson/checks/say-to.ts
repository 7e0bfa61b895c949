import type { Said } from '../kinds/kind';
import type { SaidValue } from '../schema/said';
import type { Step } from '../types';
import { goesBySketch } from './plan';

/** What a learner has said beside their code, told to every check of a step that goes by it. */
export const sayTo = ({ checks }: Pick<Step, 'checks'>, value: SaidValue): Said =>
	Object.fromEntries(
		checks.filter(({ condition }) => !goesBySketch(condition)).map(({ id }) => [id, value])
	);
