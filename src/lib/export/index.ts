export { exportSketch, type Exported, type ExportOptions } from './export-sketch';
export { exportProblemText } from './problem-text';
export { lookAt, type FirstFrame } from './look';
export { planFor, windowFor, type Look, type Plan } from './plan';
export { DEFAULT_CHOICES, type Choices, type Format } from './choices';
export type { Size } from './sizes';
export { default as ExportDialog } from './ExportDialog.svelte';
export { Exporting, type Stage, type Subject } from './exporting.svelte';
