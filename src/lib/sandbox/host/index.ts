export { default as Player } from './Player.svelte';
export { SketchPlayer, type SketchPlayerOptions, type SketchState } from './player.svelte';
export { posterOf } from './poster';
export { firstError } from './problem-list';
export { sketchProblemText } from './problem-text';
export { traceSketch } from './trace-sketch';
export type { ConsoleLine } from './console-lines';
export type { SketchProblem, Trace, TraceSettings } from '../protocol';
