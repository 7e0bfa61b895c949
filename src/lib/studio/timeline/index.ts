export { default as TimelineBar } from './TimelineBar.svelte';
export { default as TimelineButton } from './TimelineButton.svelte';
export { default as TimelinePicture } from './TimelinePicture.svelte';
export { default as TimelineWords } from './TimelineWords.svelte';
export { Timeline } from './timeline.svelte';
