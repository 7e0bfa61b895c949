import * as v from 'valibot';
import {
	fromDeviceSchema,
	type CameraWish,
	type Device,
	type FromDevice,
	type Refusal,
	type ToDevice
} from '../../protocol';
import { realInterval } from '../intrinsics';
import { placeIn } from '../place';
import { PlainError, reportUncaught } from '../plain-error';
import { tell } from '../port';

const HERE_MILLISECONDS = 1000;

/** What the browser's own error is called when a device is not to be had. */
const NAMES: Record<Refusal, string> = {
	refused: 'NotAllowedError',
	blocked: 'NotAllowedError',
	unattended: 'NotAllowedError',
	absent: 'NotFoundError',
	busy: 'NotReadableError',
	unsupported: 'NotSupportedError'
};

/** A device that is on. `hear` is given what comes from it; `close` turns it off. */
export type OpenDevice = {
	on: Extract<FromDevice, { type: 'on' }>;
	hear: (listener: (message: FromDevice) => void) => void;
	say: (message: ToDevice) => void;
	close: () => void;
};

/** Where the sketch last began to look for a device. */
let lookedFor: string | undefined;

/** A sketch looks what devices there are: libraries do so first, and ask later, when its line is forgotten. */
export function noteLooking(): void {
	lookedFor = new Error().stack;
}

/**
 * Asks the host, and so the person, for a device. When it is not to be had the problem is told at the
 * line of the sketch that asked, and thrown. Samples of a microphone come over `samples`.
 */
export async function askFor(
	device: Device,
	camera: CameraWish | null,
	samples: MessagePort | null
): Promise<OpenDevice> {
	const own = new Error().stack;
	const stack = placeIn(own) ? own : (lookedFor ?? own);
	const { port1: port, port2 } = new MessageChannel();
	let listener: (message: FromDevice) => void = () => {};
	const say = (message: ToDevice) => port.postMessage(message);
	const answered = new Promise<FromDevice>((resolve) => {
		port.onmessage = ({ data }) => {
			const message = v.safeParse(fromDeviceSchema, data);
			if (!message.success) return;
			resolve(message.output);
			listener(message.output);
		};
	});
	tell(
		{ type: 'device', device, camera, port: port2, samples },
		samples ? [port2, samples] : [port2]
	);
	const answer = await answered;
	if (answer.type !== 'on') {
		port.close();
		throw refused(device, answer.type === 'refused' ? answer.why : 'refused', stack);
	}
	const beat = realInterval(() => say({ type: 'here' }), HERE_MILLISECONDS);
	const stopBeating = window.clearInterval.bind(window, beat);
	return {
		on: answer,
		hear: (own) => (listener = own),
		say,
		close: () => {
			stopBeating();
			say({ type: 'close' });
			port.close();
		}
	};
}

function refused(device: Device, why: Refusal, stack: string | undefined): PlainError {
	const code = why === 'unattended' ? 'device_unattended' : `${device}_${why}`;
	const error = new PlainError(NAMES[why], code, {}, `The ${device} cannot be used: ${why}.`);
	// Where the sketch asked, not where the answer came.
	if (stack) error.stack = stack;
	reportUncaught(error);
	return error;
}
