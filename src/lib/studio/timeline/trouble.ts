import type { SketchProblem } from '$lib/sandbox/host';

/**
 * Why one cannot go back. `still`: there is but one picture; `none`: p5 draws nothing; `devices`: what a microphone or
 * a camera gave is not kept; `failed`: the simulation itself could not be made.
 */
export type Refusal = 'still' | 'none' | 'devices' | 'failed';

/** The code as it stands now comes to an end `ago` seconds before the last moment, or in `setup` (null). */
export type Ending = { problem: SketchProblem; ago: number | null };
