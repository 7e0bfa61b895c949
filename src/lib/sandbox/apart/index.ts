import { createHash } from 'node:crypto';
import script from './main.ts?bundle';

const hash = createHash('sha256').update(script).digest('base64');

/** The document of a window with nothing but a canvas, which the page that opened it fills. */
export const apartDocument = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Skissa</title>
<link rel="icon" href="data:,">
<style>
:root { color-scheme: light dark; }
:root[data-theme="light"] { color-scheme: light; }
:root[data-theme="dark"] { color-scheme: dark; }
html, body { margin: 0; height: 100%; overflow: hidden; background: light-dark(#f4f1ea, #121314); }
main { position: fixed; inset: 0; }
iframe { position: absolute; inset: 0; width: 100%; height: 100%; border: 0; color-scheme: light; background: transparent; }
</style>
</head>
<body><main></main><script>${script}</script></body>
</html>
`;

/** The headers that document is served with. */
export const apartHeaders: Record<string, string> = {
	'Content-Type': 'text/html; charset=utf-8',
	'Content-Security-Policy': [
		"default-src 'none'",
		`script-src 'sha256-${hash}'`,
		"style-src 'unsafe-inline'",
		'img-src data:',
		"frame-src 'self'",
		"base-uri 'none'",
		"form-action 'none'",
		"frame-ancestors 'none'"
	].join('; ')
};
