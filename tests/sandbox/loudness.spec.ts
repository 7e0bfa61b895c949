import { CEILING, growAnEar, type Heard } from './ear';
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
	await page.addInitScript(growAnEar);
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
			page.frames().map((frame) => frame.evaluate(() => (window as unknown as Heard).loudest))
		);
		measured[name] = Math.max(...peaks);
	}
	await page.close();
	expect(Object.entries(measured).filter(([, peak]) => peak > CEILING)).toEqual([]);
	// The ear hears: a test of silence would prove nothing.
	expect(measured['a gain of a thousand']).toBeGreaterThan(0.5);
});
