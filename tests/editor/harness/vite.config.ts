import { join } from 'node:path';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { texts } from '../../../scripts/vite/texts.ts';

export default defineConfig({
	plugins: [texts(join(import.meta.dirname, '../../..')), sveltekit()],
	preview: { port: 4400, strictPort: true }
});
