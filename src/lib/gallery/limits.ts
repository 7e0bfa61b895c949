/** Longest texts of a publication, in characters (UTF-16 code units, as `maxlength` counts them). */
export const LONGEST = { title: 120, altText: 1000, description: 2000, code: 200_000 } as const;

/** Largest poster file, in bytes. */
export const POSTER_BYTES = 2 * 1024 * 1024;

/** Longest side of a poster, in pixels. */
export const POSTER_SIDE = 4096;

/** Largest request that can hold a publication, in bytes: the poster, every text in four-byte characters, and the form around them. */
export const REQUEST_BYTES = POSTER_BYTES + 1024 * 1024;
