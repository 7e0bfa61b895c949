import { frameDocument, frameHeaders } from '$lib/sandbox/runtime';
import { unchanging } from '../unchanging';

/** The document sketches run in. */
export const GET = unchanging(frameDocument, frameHeaders);
