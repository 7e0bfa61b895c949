export { default as Article } from './Article.svelte';
export { default as Blank } from './Blank.svelte';
export { default as Button } from './Button.svelte';
export { default as Dialog } from './Dialog.svelte';
export { default as Field, type FieldControl } from './Field.svelte';
export { default as Notice } from './Notice.svelte';
export { default as Page } from './Page.svelte';
export { link } from './link';
export { problemText } from './problem-text';
