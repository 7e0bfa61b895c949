import { createSocket, type Socket } from 'node:dgram';
import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';

/** Somebody on the network who must hear nothing. */
export type Stranger = {
	/** Host and port, for TCP and UDP alike. */
	address: string;
	/** What was heard: the beginnings of connections, of what was sent over them, and of datagrams. */
	heard: string[];
};

/** As many strangers as there are names, each on a port of its own; `leave` ends them all. */
export async function strangers(names: string[]) {
	const open: (Server | Socket)[] = [];
	const all: Record<string, Stranger> = {};
	for (const name of names) {
		const heard: string[] = [];
		const server = createServer((socket) => {
			heard.push('a connection');
			socket.on('data', (data) => heard.push(String(data).slice(0, 80)));
			socket.on('error', () => {});
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const { port } = server.address() as AddressInfo;
		const datagrams = createSocket('udp4');
		datagrams.on('message', () => heard.push('a datagram'));
		datagrams.on('error', () => {});
		datagrams.bind(port, '127.0.0.1');
		open.push(server, datagrams);
		all[name] = { address: `127.0.0.1:${port}`, heard };
	}
	return { all, leave: () => open.forEach((one) => one.close()) };
}
