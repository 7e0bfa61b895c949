import type { CameraWish, FromDevice, MidiInputInfo } from '../../protocol';

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
