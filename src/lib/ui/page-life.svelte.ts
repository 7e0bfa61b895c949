let isAlive = $state(false);

/**
 * Whether the page's scripts have come alive. Before that nothing hears a click, so what only they answer is disabled;
 * on the server it never is.
 */
export const pageLife = {
	get isAlive(): boolean {
		return isAlive;
	},
	/** Called by what has mounted in a browser. */
	begin(): void {
		isAlive = true;
	}
};
