export { default as CodeDiff } from './CodeDiff.svelte';
export { default as Editor } from './Editor.svelte';
export type { Marker } from './marker';
