/**
 * Text added to a sketch at an offset. What `opens` goes with what follows it, what closes with what
 * precedes it; inserts that close at one place come innermost first.
 */
export type Insert = { at: number; text: string; opens: boolean };
