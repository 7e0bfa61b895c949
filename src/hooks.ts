import type { Reroute } from '@sveltejs/kit';
import { deLocalizeUrl } from '$lib/paraglide/runtime';

/** Maps a localized address (`/sv/learn`) to its route (`/learn`). */
export const reroute: Reroute = ({ url }) => deLocalizeUrl(url).pathname;
