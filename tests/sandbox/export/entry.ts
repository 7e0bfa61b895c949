import { Encoder } from '../../../src/lib/export/encode/encoder';
import { encoderConfig } from '../../../src/lib/export/encode/video-codec';
import { DEFAULT_CHOICES } from '../../../src/lib/export/choices';
import { estimateOf } from '../../../src/lib/export/estimate-of';
import { exportSketch } from '../../../src/lib/export/export-sketch';
import { lookAt } from '../../../src/lib/export/look';
import { planFor, windowFor } from '../../../src/lib/export/plan';
import { supportFor } from '../../../src/lib/export/support';
import { wavBytes } from '../../../src/lib/export/wav';
import { renderSketch } from '../../../src/lib/sandbox/host';
import { encodeReady } from './encode-ready';
import { readFilm, readSound, soundOf } from './read';

const exports = {
	DEFAULT_CHOICES,
	Encoder,
	encoderConfig,
	encodeReady,
	estimateOf,
	exportSketch,
	lookAt,
	planFor,
	readFilm,
	renderSketch,
	readSound,
	soundOf,
	supportFor,
	windowFor,
	wavBytes
};

declare global {
	interface Window {
		exporting: typeof exports;
	}
}

window.exporting = exports;
