import { PROTOCOL_VERSION, type HostMessage, type Library } from '../protocol';
import { installDevices } from './devices';
import { installFiles, takeFiles } from './files';
import { refuseEscapes } from './harden/escapes';
import { runLibrary } from './intrinsics';
import { LiveSketch } from './live';
import { holdMedia } from './media';
import { takePort, tell } from './port';
import { TracedSketch } from './traced';

/** What the frame has become: decided once, by the first message. */
let sketch: LiveSketch | TracedSketch | null = null;

function boot({ version, mode, libraries }: Extract<HostMessage, { type: 'boot' }>): void {
	if (sketch) return;
	if (version === PROTOCOL_VERSION) {
		installDevices(mode === 'live');
		sketch = mode === 'live' ? new LiveSketch() : new TracedSketch();
		for (const library of libraries) addLibrary(library);
	}
	tell({ type: 'ready', version: PROTOCOL_VERSION });
}

function addLibrary({ name, text }: Library): void {
	runLibrary(name, text);
	if (sketch instanceof LiveSketch) sketch.libraryAdded(name);
}

refuseEscapes();
holdMedia();
installFiles();
Error.stackTraceLimit = 30;
takePort((message) => {
	if (message.type === 'boot') boot(message);
	else if (message.type === 'library') addLibrary(message.library);
	else if (message.type === 'files') takeFiles(message.files);
	else if (message.type === 'ping') tell({ type: 'pong', at: message.at });
	else sketch?.hear(message);
});
