import { fail, ok, type Result } from '$lib/base';
import type { Device, Refusal } from '../../protocol';
import { openCamera } from './camera';
import { openMicrophone } from './microphone';
import { openMidi } from './midi';
import type { Source, SourceRequest } from './source';

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
