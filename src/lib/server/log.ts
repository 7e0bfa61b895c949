import pino from 'pino';

/** One JSON line per event on standard output, in ISO time; never request bodies, tokens or addresses. */
export const log = pino({
	base: null,
	timestamp: pino.stdTimeFunctions.isoTime,
	level: process.env.NODE_ENV === 'test' ? 'silent' : 'info',
	formatters: { level: (label) => ({ level: label }) }
});
