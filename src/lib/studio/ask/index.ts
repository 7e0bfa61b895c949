export { default as ArrangePanel } from './ArrangePanel.svelte';
export { default as AskPanel } from './AskPanel.svelte';
