declare module '*?bundle' {
	/** The entry and all it imports as one classic script. */
	const text: string;
	export default text;
}
