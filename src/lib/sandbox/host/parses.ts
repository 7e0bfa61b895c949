import { transform } from '../transform';

/** Whether a text can be run: what only fails when it runs is not asked. */
export const parses = (code: string): boolean => transform(code).ok;
