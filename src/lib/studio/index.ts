export { Bench, type Panel, type Place } from './bench.svelte';
export { default as Workbench } from './Workbench.svelte';
