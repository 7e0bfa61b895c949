import { defineKind } from '../kind';
import { seriesSchema } from './schema';
import { seeSeries, seriesNeeds, SERIES_SAYS } from './series';

/** That runs of a sketch that have one thing otherwise each give something else. */
export const varies = defineKind({
	schema: seriesSchema,
	says: SERIES_SAYS,
	needs: seriesNeeds,
	see: (options, evidence) => seeSeries(options, evidence, options.difference ?? { min: 0.005 })
});
