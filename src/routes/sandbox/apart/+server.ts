import { apartDocument, apartHeaders } from '$lib/sandbox/apart';
import { unchanging } from '../unchanging';

/** The document of a window with nothing but a canvas. */
export const GET = unchanging(apartDocument, apartHeaders);
