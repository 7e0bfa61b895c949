import * as v from 'valibot';

const text = v.pipe(v.string(), v.maxLength(200));
const portSchema = v.custom<MessagePort>(
	(value) => typeof MessagePort !== 'undefined' && value instanceof MessagePort
);
const hertz = v.pipe(v.number(), v.minValue(3000), v.maxValue(768_000));

/** What a sketch may ask for. The host asks the person, and the person decides. */
export const deviceSchema = v.picklist(['camera', 'microphone', 'midi']);

/** Why a device is not to be had: by the person, by the browser's settings, or because there is none to use. */
export const refusalSchema = v.picklist([
	'refused',
	'blocked',
	'absent',
	'busy',
	'unsupported',
	'unattended'
]);

/** Pictures a second a camera gives at most. */
export const MAXIMUM_PICTURES_PER_SECOND = 30;

/** The longest side of a camera's picture, in pixels. */
export const MAXIMUM_PICTURE_SIDE = 1280;

/** MIDI messages a second that are passed on; what comes faster is left out. */
export const MAXIMUM_MIDI_PER_SECOND = 1000;

/** Samples in one block from the microphone. */
export const BLOCK_SAMPLES = 512;

/** What a camera should be like, as far as it can. Sizes in pixels. */
export const cameraWishSchema = v.object({
	width: v.nullable(v.pipe(v.number(), v.minValue(16), v.maxValue(MAXIMUM_PICTURE_SIDE))),
	height: v.nullable(v.pipe(v.number(), v.minValue(16), v.maxValue(MAXIMUM_PICTURE_SIDE))),
	facing: v.nullable(v.picklist(['user', 'environment']))
});

/** From the frame: the sketch asks for a device; all about it goes over a port of its own. */
export const deviceMessageSchema = v.object({
	type: v.literal('device'),
	device: deviceSchema,
	camera: v.nullable(cameraWishSchema),
	port: portSchema,
	/** Where blocks of a microphone's samples (Float32Array) go. */
	samples: v.nullable(portSchema)
});

const midiInputSchema = v.object({ id: text, name: text, manufacturer: text });

/** What the host says on a device's port. */
export const fromDeviceSchema = v.variant('type', [
	v.object({ type: v.literal('refused'), why: refusalSchema }),
	/** The device is on: for a microphone samples a second, for MIDI its inputs. */
	v.object({
		type: v.literal('on'),
		sampleRate: v.nullable(hertz),
		inputs: v.pipe(v.array(midiInputSchema), v.maxLength(32))
	}),
	/** A camera's picture; the next comes once this is answered by `took`. */
	v.object({
		type: v.literal('picture'),
		bitmap: v.custom<ImageBitmap>(
			(value) => typeof ImageBitmap !== 'undefined' && value instanceof ImageBitmap
		)
	}),
	/** Which MIDI inputs there are has changed. */
	v.object({
		type: v.literal('inputs'),
		inputs: v.pipe(v.array(midiInputSchema), v.maxLength(32))
	}),
	v.object({
		type: v.literal('midi'),
		input: text,
		data: v.pipe(v.instance(Uint8Array), v.minLength(1), v.maxLength(3))
	}),
	/** It was turned off, and sends nothing more. */
	v.object({ type: v.literal('off') })
]);

/** What the frame says on a device's port. `here` every second, so that a frame that is gone keeps nothing on. */
export const toDeviceSchema = v.variant('type', [
	v.object({ type: v.literal('took') }),
	v.object({ type: v.literal('here') }),
	v.object({ type: v.literal('close') })
]);

export type Device = v.InferOutput<typeof deviceSchema>;
export type Refusal = v.InferOutput<typeof refusalSchema>;
export type CameraWish = v.InferOutput<typeof cameraWishSchema>;
export type DeviceMessage = v.InferOutput<typeof deviceMessageSchema>;
export type FromDevice = v.InferOutput<typeof fromDeviceSchema>;
export type ToDevice = v.InferOutput<typeof toDeviceSchema>;
export type MidiInputInfo = v.InferOutput<typeof midiInputSchema>;
