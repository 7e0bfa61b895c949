import { PROTOCOL_VERSION, type FrameMode, type Library } from '../protocol';
import { installDevices } from './devices';
import { installFiles, takeFiles } from './files';
import { refuseEscapes } from './harden/escapes';
import { runLibrary } from './intrinsics';
import { LiveSketch } from './live';
import { holdMedia } from './media';
import { lendStorage } from './own-storage';
import { takePort, tell } from './port';
import { TracedSketch } from './traced';
import { hearWhatIsThrown } from './unmuted';

const TRACE: FrameMode = 'trace';

hearWhatIsThrown();
refuseEscapes();
holdMedia();
lendStorage();
installFiles();
Error.stackTraceLimit = 30;
// What the frame is for is decided now: the document's next script is p5.
const isTrace = window.location.hash === `#${TRACE}`;
installDevices(!isTrace);
const sketch = isTrace ? new TracedSketch() : new LiveSketch();

function addLibrary({ name, text }: Library): void {
	runLibrary(name, text);
	if (sketch instanceof LiveSketch) sketch.libraryAdded(name);
}

let isKnown = false;
takePort((message) => {
	if (message.type === 'boot') {
		isKnown = message.version === PROTOCOL_VERSION;
		tell({ type: 'ready', version: PROTOCOL_VERSION });
	} else if (!isKnown) return;
	else if (message.type === 'library') addLibrary(message.library);
	else if (message.type === 'files') takeFiles(message.files);
	else if (message.type === 'ping') tell({ type: 'pong', at: message.at });
	else sketch.hear(message);
});
