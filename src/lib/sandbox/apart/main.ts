// What a window with nothing but the canvas runs: the page it was opened from does the rest.
import type { ApartWindow, ApartOpener } from '../protocol';

const here: ApartWindow = window;
// A frame heeds only the window it stands in, so its port is handed over from here.
here.skissaHand = (target, port) => target.postMessage('skissa', '*', [port]);
const { opener } = window as { opener: ApartOpener | null };
opener?.skissaApart?.(here);
