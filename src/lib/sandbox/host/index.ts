export { default as Player } from './Player.svelte';
export { SketchPlayer, type SketchPlayerOptions, type SketchState } from './player.svelte';
export type { Devices, DeviceInUse } from './devices/devices.svelte';
export type { SketchFile } from './files/hand-files';
export { frameAddress, keepFrameProcess } from './frame';
export { parses } from './parses';
export { posterOf } from './poster';
export { firstError, type Loss } from './problem-list';
export { sketchProblemText } from './problem-text';
export {
	renderSketch,
	type Rendered,
	type RenderOptions,
	type RenderSettings
} from './render-sketch';
export { traceSketch } from './trace-sketch';
export type { ConsoleLine } from './console-lines';
export type {
	ConsoleNode,
	Happened,
	Inspection,
	Shape,
	SketchProblem,
	Trace,
	TraceSettings
} from '../protocol';
export {
	MAXIMUM_FILE_BYTES,
	MAXIMUM_FILE_NAME_LENGTH,
	MAXIMUM_FILES,
	MAXIMUM_FILES_BYTES,
	MAXIMUM_HAPPENED_SECONDS,
	type Device
} from '../protocol';
