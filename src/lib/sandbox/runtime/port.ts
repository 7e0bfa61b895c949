import * as v from 'valibot';
import { hostMessageSchema, type FrameMessage, type HostMessage } from '../protocol';

let send: ((message: FrameMessage, transfer: Transferable[]) => void) | null = null;

/** Tells the host. Before the port is there nothing is listening, and the message is dropped. */
export function tell(message: FrameMessage, transfer: Transferable[] = []): void {
	send?.(message, transfer);
}

/**
 * Takes the port from the first message that the embedding page, and nobody else, sends with exactly
 * one port. The port stays in this closure, out of every sketch's reach.
 */
export function takePort(receive: (message: HostMessage) => void): void {
	const host = window.parent;
	const schema = hostMessageSchema;
	// Bound here, because a sketch may put a getter of its own in its place, and the event knows the port.
	const { get } = Object.getOwnPropertyDescriptor(MessageEvent.prototype, 'data') ?? {};
	const dataOf = Function.prototype.call.bind(get as () => unknown) as (event: Event) => unknown;
	const listener = (event: MessageEvent) => {
		const [port, ...others] = event.ports;
		if (event.source !== host || !port || others.length > 0) return;
		event.stopImmediatePropagation();
		window.removeEventListener('message', listener, true);
		send = port.postMessage.bind(port) as typeof send;
		port.onmessage = (incoming) => {
			const message = v.safeParse(schema, dataOf(incoming));
			if (message.success) receive(message.output);
		};
	};
	window.addEventListener('message', listener, true);
}
