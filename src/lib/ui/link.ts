import { resolve } from '$app/paths';
import type { Pathname } from '$app/types';
import { localizeHref } from '$lib/paraglide/runtime';

/** The address of a page in the reader's language: `link('/learn')` is `/learn` or `/sv/learn`. Keeps query and fragment. */
export const link = (path: Pathname | `${Pathname}?${string}` | `${Pathname}#${string}`): string =>
	localizeHref(resolve(path as Pathname));
