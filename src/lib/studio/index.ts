export { Bench, type Panel, type Place } from './bench.svelte';
export { default as LessonBench } from './LessonBench.svelte';
export type { LessonRun } from './lesson-run.svelte';
export { default as SavedWords } from './SavedWords.svelte';
export { default as Workbench } from './Workbench.svelte';
export type { FreeSketch } from './free-sketch.svelte';
export { default as StudioBench } from './StudioBench.svelte';
