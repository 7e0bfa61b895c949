/** Asks an address once; true when it answers 2xx within the time. */
export const answers = (url: string, milliseconds = 1000): Promise<boolean> =>
	fetch(url, { signal: AbortSignal.timeout(milliseconds) }).then(
		async (response) => {
			await response.body?.cancel();
			return response.ok;
		},
		() => false
	);

/** Asks again and again until the address answers (true), the time is over or `given up` says so (false). */
export async function waitForAnswer(
	url: string,
	milliseconds: number,
	givenUp: () => boolean = () => false
): Promise<boolean> {
	const end = Date.now() + milliseconds;
	while (Date.now() < end && !givenUp()) {
		if (await answers(url)) return true;
		await new Promise((settle) => setTimeout(settle, 50));
	}
	return false;
}
