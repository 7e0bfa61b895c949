export { default as ProgressKeeper } from './ProgressKeeper.svelte';
export { dropFile, keepFile, readFiles, sweepFiles, type KeptFile } from './file-shelf';
export { keeper, type Saved } from './progress.svelte';
export { GUEST, MAXIMUM_CODE_LENGTH, type Draft, type StepProgress } from './record';
export { reconcile, type Held, type Reconciled, type Sent } from './reconcile';
export { MAXIMUM_RECORDS, putSchema, type HeldStep, type PutBody } from './wire';
