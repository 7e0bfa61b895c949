/** The AAC encoder's WebAssembly, as far as it is used: FFmpeg's encoder behind a few functions of C. */
export type AacModule = {
	HEAPU8: Uint8Array;
	_init_encoder: (channels: number, sampleRate: number, bitsPerSecond: number) => number;
	_get_encoder_frame_size: (encoder: number) => number;
	_get_encoder_extradata: (encoder: number) => number;
	_get_encoder_extradata_size: (encoder: number) => number;
	_get_encode_input_ptr: (encoder: number, bytes: number) => number;
	_send_frame: (encoder: number, pts: bigint) => number;
	_receive_packet: (encoder: number) => number;
	_flush_encoder_start: (encoder: number) => void;
	_get_encoded_data: (encoder: number) => number;
	_get_encoded_pts: (encoder: number) => bigint;
	_get_encoded_duration: (encoder: number) => number;
	_close_encoder: (encoder: number) => void;
};

type Imported = { exports?: { default?: () => Promise<AacModule> } };

/**
 * Fetches and starts the encoder from its own file, unmodified and replaceable as its licence asks. The file
 * gives what it has to a CommonJS `exports`, so it is lent one.
 */
export async function loadAac(address: string): Promise<AacModule> {
	const scope = globalThis as Imported;
	const exports: NonNullable<Imported['exports']> = {};
	scope.exports = exports;
	try {
		await import(/* @vite-ignore */ address);
	} finally {
		delete scope.exports;
	}
	if (!exports.default) throw new Error(`${address} holds no encoder.`);
	return exports.default();
}
