import { defineKind } from '../kind';
import { seriesSchema } from './schema';
import { seeSeries, seriesNeeds, SERIES_SAYS } from './series';

/** That runs of a sketch give the same though they have one thing otherwise. */
export const repeats = defineKind({
	schema: seriesSchema,
	says: SERIES_SAYS,
	needs: seriesNeeds,
	see: (options, evidence) => seeSeries(options, evidence, options.difference ?? { max: 0.001 })
});
