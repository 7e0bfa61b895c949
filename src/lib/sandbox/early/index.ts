/** The text of the script that begins a page's first sketch before the page is alive. */
export { default as earlyScript } from './main.ts?bundle';
