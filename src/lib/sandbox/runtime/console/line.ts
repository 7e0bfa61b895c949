import type { ConsoleMessage } from '../../protocol';

/** One line of the console as the frame tells it, without the run it belongs to. */
export type ConsoleLine = Omit<ConsoleMessage, 'type' | 'run'>;

/** How grave a line is. */
export type Level = ConsoleLine['level'];
