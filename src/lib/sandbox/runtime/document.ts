import { inlineScript } from '$lib/base';
// Unmodified, as its licence asks; `exports` hides its path.
import p5 from '../../../../node_modules/p5/lib/p5.min.js?raw';
import runtime from './main.ts?bundle';

/** What a frame's document may do: run text and show what it was handed, and reach no network at all. */
const POLICY = [
	"default-src 'none'",
	"script-src 'unsafe-inline' 'unsafe-eval' blob:",
	"style-src 'unsafe-inline'",
	'img-src data: blob:',
	'media-src data: blob:',
	'font-src data: blob:',
	'worker-src blob:',
	'connect-src data: blob:',
	"frame-src 'none'",
	"object-src 'none'",
	"base-uri 'none'",
	"form-action 'none'"
].join('; ');

const DENIED = [
	'accelerometer',
	'browsing-topics',
	'camera',
	'clipboard-read',
	'clipboard-write',
	'display-capture',
	'encrypted-media',
	'gamepad',
	'geolocation',
	'gyroscope',
	'hid',
	'idle-detection',
	'local-fonts',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'publickey-credentials-get',
	'screen-wake-lock',
	'serial',
	'storage-access',
	'usb',
	'window-management',
	'xr-spatial-tracking'
];

/** The headers a frame's document is served with; they hold whatever page embeds it. */
export const frameHeaders: Record<string, string> = {
	'Content-Type': 'text/html; charset=utf-8',
	'Content-Security-Policy': `${POLICY}; frame-ancestors 'self'; sandbox allow-scripts`,
	'Permissions-Policy': DENIED.map((feature) => `${feature}=()`).join(', '),
	// Where the browser knows this header it opens no connection at all, not even for a navigation it then refuses.
	'Connection-Allowlist': '()',
	'Referrer-Policy': 'no-referrer',
	'X-DNS-Prefetch-Control': 'off'
};

/**
 * The document every sketch runs in: nothing but the policy, a place for the canvas, the runtime, and p5, which comes
 * with it because a frame cannot fetch it, and begins to be read before the page around it is.
 */
export const frameDocument = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Canvas</title>
<style>
html, body { margin: 0; height: 100%; background: transparent; overflow: hidden; }
body { display: grid; place-content: safe center; }
main { position: relative; display: flex; flex-direction: column; align-items: center; }
main > canvas { display: block; }
canvas[data-fit] { width: var(--canvas-width) !important; height: var(--canvas-height) !important; }
html:has(main > :not(canvas)) { overflow: auto; scrollbar-width: thin; }
html:has(main > :not(canvas)) body { overflow: visible; }
</style>
</head>
<body><main></main>
<script>${runtime}</script>
<script>${inlineScript(p5)}
//# sourceURL=p5.js</script>
</body>
</html>
`;
