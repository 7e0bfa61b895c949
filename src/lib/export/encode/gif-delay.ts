/**
 * How long frame `index` is shown, in hundredths of a second, the only unit a GIF knows: rounded so that the
 * frames together never drift from their times.
 */
export const gifDelay = (index: number, framesPerSecond: number): number =>
	Math.round(((index + 1) * 100) / framesPerSecond) - Math.round((index * 100) / framesPerSecond);
