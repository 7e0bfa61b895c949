import { m } from '$lib/paraglide/messages';
import type { Device } from '$lib/sandbox/host';

/** What is said of a device in the reader's language. */
export type DeviceWords = Record<'ask' | 'on' | 'off' | 'allow' | 'turnOff', string>;

/** The words for a device; `names` are the instruments connected by MIDI, empty for none. */
export function deviceWords(device: Device, names = ''): DeviceWords {
	switch (device) {
		case 'microphone':
			return {
				ask: m.studio_device_ask_microphone(),
				on: m.studio_device_on_microphone(),
				off: m.studio_device_off_microphone(),
				allow: m.studio_device_allow_microphone(),
				turnOff: m.studio_device_turn_off_microphone()
			};
		case 'camera':
			return {
				ask: m.studio_device_ask_camera(),
				on: m.studio_device_on_camera(),
				off: m.studio_device_off_camera(),
				allow: m.studio_device_allow_camera(),
				turnOff: m.studio_device_turn_off_camera()
			};
		case 'midi':
			return {
				ask: m.studio_device_ask_midi(),
				on: names ? m.studio_device_on_midi({ names }) : m.studio_device_on_midi_none(),
				off: m.studio_device_off_midi(),
				allow: m.studio_device_allow_midi(),
				turnOff: m.studio_device_turn_off_midi()
			};
	}
}
