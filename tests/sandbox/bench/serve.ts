import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';

const TYPES: Record<string, string> = { js: 'text/javascript; charset=utf-8' };

/** As the app's own pages do, this one embeds and asks for nothing but its own origin. */
const PAGE_POLICY = "default-src 'self'; style-src 'unsafe-inline'; img-src 'self' data: blob:";

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>
<link rel="icon" href="data:,">
<style>
body { margin: 0; background: #eee }
#stage { position: relative; width: 300px; height: 300px }
#stage iframe { position: absolute; inset: 0; width: 100%; height: 100%; border: 0 }
</style>
<body><div id="stage"></div><script type="module" src="/bench.js"></script>`;

type Endpoint = { GET: (event: { request: Request }) => Response | Promise<Response> };

/** Serves a bench that `build.ts` made, with the app's own answer for the frame, on a free loopback port. */
export async function serveBench(folder: string) {
	const { GET } = (await import(
		pathToFileURL(join(folder, 'server', 'frame.js')).href
	)) as Endpoint;
	/** Every request in order, as `METHOD path`. */
	const requests: string[] = [];

	async function answer(path: string): Promise<Response> {
		if (path === '/bench')
			return new Response(PAGE, {
				headers: { 'Content-Type': 'text/html', 'Content-Security-Policy': PAGE_POLICY }
			});
		if (path === '/sandbox/frame')
			return GET({ request: new Request('http://bench/sandbox/frame') });
		try {
			const body = await readFile(join(folder, 'page', normalize(path)));
			const type = TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
			return new Response(new Uint8Array(body), { headers: { 'Content-Type': type } });
		} catch {
			return new Response('Not found', { status: 404 });
		}
	}

	const server = createServer(async (request, response) => {
		requests.push(`${request.method} ${request.url}`);
		const answered = await answer(new URL(request.url ?? '/', 'http://bench').pathname);
		response.writeHead(answered.status, Object.fromEntries(answered.headers));
		response.end(Buffer.from(await answered.arrayBuffer()));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		origin: `http://127.0.0.1:${port}`,
		requests,
		close: () =>
			new Promise<void>((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}
