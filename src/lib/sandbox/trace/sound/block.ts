/** Samples a browser renders at a time: sound can stop only between two such blocks. */
export const BLOCK = 128;
