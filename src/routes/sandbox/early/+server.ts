import { earlyScript } from '$lib/sandbox/early';
import { unchanging } from '../unchanging';

/** The script that begins a page's first sketch. */
export const GET = unchanging(earlyScript, { 'Content-Type': 'text/javascript; charset=utf-8' });
