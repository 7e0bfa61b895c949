import { expect, look, openBench, runIn, test } from './player';

/** Each plays as loud as it can; `out` is what a sketch believes to be the way to the speakers. */
const LOUD: Record<string, string> = {
	'a gain of a thousand': '',
	'another class for the output': 'window.AudioDestinationNode = class {};',
	'an output that denies its class':
		'for (const one of [AudioDestinationNode, AudioContext, BaseAudioContext]) Object.defineProperty(one, Symbol.hasInstance, { value: () => false });',
	'other nodes for the limiter':
		"for (const name of ['createWaveShaper', 'createDynamicsCompressor']) BaseAudioContext.prototype[name] = BaseAudioContext.prototype.createGain; for (const name of ['WaveShaperNode', 'DynamicsCompressorNode']) window[name] = GainNode;",
	'a ceiling without its curve':
		"Object.defineProperty(WaveShaperNode.prototype, 'curve', { set() {} }); Object.defineProperty(AudioParam.prototype, 'value', { set() {} });",
	'the browser’s own connect, overheard':
		"let native; const { call } = Function.prototype; Function.prototype.call = function (...parts) { if (this.name === 'connect') native = this; return Reflect.apply(this, parts[0], parts.slice(1)); }; setTimeout(() => native && Reflect.apply(native, gain, [context.destination]), 200);"
};

test('nothing a sketch does is louder than −1 dBFS', async ({ browser, server }) => {
	const page = await browser.newPage();
	// Before the frame's own scripts: an ear at the very end, after whatever the runtime puts before it.
	await page.addInitScript(() => {
		const { connect } = AudioNode.prototype as unknown as {
			connect: (this: AudioNode, target: unknown, ...rest: unknown[]) => unknown;
		};
		const heard = Object.assign(window, { loudest: 0 });
		const apply = Reflect.apply;
		const isEnd = (node: unknown) => Object.prototype.toString.call(node).includes('Destination');
		const Ear = AnalyserNode;
		const read = AnalyserNode.prototype.getFloatTimeDomainData;
		const every = window.setInterval.bind(window);
		AudioNode.prototype.connect = function (this: AudioNode, target: unknown, ...rest: unknown[]) {
			if (isEnd(target)) {
				const ear = new Ear(this.context, { fftSize: 8192 });
				apply(connect, this, [ear]);
				const samples = new Float32Array(8192);
				every(() => {
					apply(read, ear, [samples]);
					for (const sample of samples) heard.loudest = Math.max(heard.loudest, Math.abs(sample));
				}, 50);
			}
			return apply(connect, this, [target, ...rest]);
		} as typeof AudioNode.prototype.connect;
	});
	await openBench(page, server.origin);
	const measured: Record<string, number> = {};
	for (const [name, text] of Object.entries(LOUD)) {
		await page.evaluate(() => window.bench.player.destroy());
		await openBench(page, server.origin);
		await runIn(
			page,
			`${text}
const context = new AudioContext();
const tone = new OscillatorNode(context, { type: 'square', frequency: 200 });
const gain = new GainNode(context, { gain: 1000 });
tone.connect(gain); gain.connect(context.destination); tone.start();
function setup() { createCanvas(100, 100); }`
		);
		await expect.poll(async () => (await look(page)).sound).not.toBe('none');
		await page.getByTitle('Canvas').click({ position: { x: 50, y: 50 } });
		await page.waitForTimeout(1200);
		const peaks = await Promise.all(
			page
				.frames()
				.map((frame) => frame.evaluate(() => (window as unknown as { loudest: number }).loudest))
		);
		measured[name] = Math.max(...peaks);
	}
	await page.close();
	const ceiling = 10 ** (-1 / 20) + 0.001;
	expect(Object.entries(measured).filter(([, peak]) => peak > ceiling)).toEqual([]);
	// The ear hears: a test of silence would prove nothing.
	expect(measured['a gain of a thousand']).toBeGreaterThan(0.5);
});
