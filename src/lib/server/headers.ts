/** Headers every answer carries; pages add their Content-Security-Policy through Kit. */
export function setSecurityHeaders(headers: Headers): void {
	headers.set('X-Content-Type-Options', 'nosniff');
	if (!headers.has('Referrer-Policy'))
		headers.set('Referrer-Policy', 'strict-origin-when-cross-origin');
	headers.set('Cross-Origin-Opener-Policy', 'same-origin');
	if (!headers.has('Permissions-Policy'))
		headers.set(
			'Permissions-Policy',
			// A page of any kind can come to hold a studio without being loaded anew; its frames stay denied.
			'camera=(self), microphone=(self), midi=(self), geolocation=(), payment=(), usb=(), serial=(), hid=(), display-capture=(), browsing-topics=()'
		);
	if (!headers.has('X-Frame-Options') && !headers.has('Content-Security-Policy'))
		headers.set('X-Frame-Options', 'DENY');
}
