import { fail, ok, type Result } from '$lib/base';
import type { CameraWish, Device, FromDevice, MidiInputInfo, Refusal } from '../../protocol';
import { openCamera } from './camera';
import { openMicrophone } from './microphone';
import { openMidi } from './midi';

/** What a device is opened with: `say` passes on what comes from it, `ended` tells that it was taken away. */
export type SourceRequest = {
	camera: CameraWish | null;
	samples: MessagePort | null;
	say: (message: FromDevice, transfer?: Transferable[]) => void;
	inputs: (inputs: MidiInputInfo[]) => void;
	ended: () => void;
};

/** A device that is on. `took`: the frame is ready for the next picture. */
export type Source = {
	sampleRate: number | null;
	inputs: MidiInputInfo[];
	took: () => void;
	close: () => void;
};

const OPEN: Record<Device, (request: SourceRequest) => Promise<Source>> = {
	camera: openCamera,
	microphone: openMicrophone,
	midi: openMidi
};

const REASONS: Record<string, Refusal> = {
	NotAllowedError: 'blocked',
	SecurityError: 'blocked',
	NotFoundError: 'absent',
	OverconstrainedError: 'absent',
	NotReadableError: 'busy',
	AbortError: 'busy'
};

/** Opens a device for a sketch, which the browser may ask the person about; fails with a `Refusal` as its code. */
export async function openSource(device: Device, request: SourceRequest): Promise<Result<Source>> {
	try {
		return ok(await OPEN[device](request));
	} catch (error) {
		return fail((error instanceof Error && REASONS[error.name]) || 'unsupported');
	}
}
