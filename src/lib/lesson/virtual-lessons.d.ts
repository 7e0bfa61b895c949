declare module 'virtual:lessons' {
	/** The courses in order, read from `lessons/` when the app is built. */
	export const courses: import('./types').Course[];
	/** Every lesson that reads without a fault, in the order of its course and folder. */
	export const lessons: import('./types').Lesson[];
	/** Where each lesson's files are on this site, by the lesson's id, in the order of its `files`. */
	export const fileAddresses: Record<string, string[]>;
}
