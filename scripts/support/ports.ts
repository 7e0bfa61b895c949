import { createServer } from 'node:net';
import { ClearFailure, systemCode } from './clear-failure';

/** Listens for a moment on a port (0 for any free one) and resolves to the port's number; rejects as `listen` does. */
const tryPort = (port: number, host: string): Promise<number> =>
	new Promise((settle, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen({ port, host, exclusive: true }, () => {
			const bound = server.address();
			server.close(() => settle(typeof bound === 'object' && bound ? bound.port : port));
		});
	});

/** A free port on loopback: the preferred one, or any other. */
export const freePort = (preferred = 0): Promise<number> =>
	tryPort(preferred, '127.0.0.1').catch(() => tryPort(0, '127.0.0.1'));

/** Makes sure that the app can listen there; otherwise a ClearFailure that says what to change. */
export async function requirePort(port: number, host: string): Promise<void> {
	try {
		await tryPort(port, host);
	} catch (error) {
		const code = systemCode(error);
		const reasons: Record<string, string> = {
			EADDRINUSE: `Port ${port} is taken. Stop the program that uses it, or choose another: PORT=${port === 65535 ? 3000 : port + 1} npm start`,
			EACCES: `Port ${port} may not be used by this account. Choose one above 1023, for example: PORT=3000 npm start`,
			EADDRNOTAVAIL: `HOST=${host} is not an address of this machine. Use 127.0.0.1, or 0.0.0.0 for all of its addresses.`,
			ENOTFOUND: `HOST=${host} is not known. Use 127.0.0.1, or 0.0.0.0 for all addresses of this machine.`
		};
		throw new ClearFailure(
			reasons[code] ??
				`Nothing can listen on ${host}:${port} (${code || String(error)}). Choose another PORT or HOST.`
		);
	}
}
