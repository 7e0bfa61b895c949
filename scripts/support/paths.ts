import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, absolute. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Where the scripts keep what they fetched or built; safe to delete. */
export const cacheFolder = join(root, '.skissa');

/** Path of something in the project. */
export const inProject = (...parts: string[]): string => join(root, ...parts);
