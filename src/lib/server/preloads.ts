/**
 * Lets a page's own scripts come after what its first picture needs: browsers open six connections, and dozens of
 * modules would take them all. They are fetched all the same, only later.
 */
export function putScriptsLast(headers: Headers): void {
	const link = headers.get('Link');
	if (link)
		headers.set(
			'Link',
			link.replaceAll('rel="modulepreload"', 'rel="modulepreload"; fetchpriority="low"')
		);
}
