const RUN = 1;

/** Messages as a frame sends them over its port, here for a page that should hear them only from there; a page's first run is number 1. */
export const FORGERIES: Record<string, object> = {
	'a problem': {
		type: 'problem',
		run: RUN,
		problem: {
			code: 'loop_too_long',
			severity: 'error',
			detail: '',
			values: { line: 1 },
			line: 1,
			column: null
		}
	},
	'a line of the console': {
		type: 'console',
		run: RUN,
		level: 'log',
		kind: 'line',
		text: 'forged',
		times: 1,
		line: null,
		group: 0,
		nodes: [],
		table: null
	},
	'a swap that was refused': { type: 'swapped', run: RUN, outcome: 'refused' },
	'a frame': {
		type: 'frame',
		run: RUN,
		count: 1e6,
		seconds: 1,
		framesPerSecond: 1,
		width: 7,
		height: 7
	},
	'a readiness of another version': { type: 'ready', version: 99 },
	'a description': { type: 'described', run: RUN, text: 'forged' },
	sound: { type: 'sound', state: 'playing' }
};

/** A sketch that posts a message to the page's window at its tenth frame, twice, which is less than what a frame is ended for. */
export const forging = (message: object): string => `
function setup() { createCanvas(200, 200); console.log('began'); }
function draw() {
  background(255, 0, 0);
  if (frameCount !== 10) return;
  const message = ${JSON.stringify(message)};
  parent.postMessage(message, '*');
  top.postMessage(message, '*', [new MessageChannel().port1]);
}`;

/** A sketch that hands every other frame of the page a port of its own, over and over, and tells of the first frame it found and of all it hears back. */
export const HANDING_PORTS = `
const kept = [];
let most = 0;
function hand() {
  for (let at = 0; at < parent.length; at++) {
    if (parent[at] === window) continue;
    const { port1, port2 } = new MessageChannel();
    kept.push(port2);
    port2.onmessage = ({ data }) => console.log('out: ' + data?.type);
    port2.postMessage({ type: 'boot', version: 1 });
    port2.postMessage({ type: 'ping', at: 1 });
    try { parent[at].postMessage('skissa', '*', [port1]); } catch {}
  }
  if (parent.length > most) console.log('frames: ' + (most = parent.length));
}
setInterval(hand, 4);
function setup() { createCanvas(20, 20); }
function draw() {}`;
