import config from '../../playwright.config';
import { expect, test } from './player';

const launch = config.use?.launchOptions ?? {};

// A browser without a window lets every page sound; this one asks for a press first, as those of people do.
test.use({
	launchOptions: {
		...launch,
		args: [...(launch.args ?? []), '--autoplay-policy=document-user-activation-required']
	}
});

const SOUNDING = `const synth = new Tone.Synth().toDestination();
new Tone.Loop((time) => synth.triggerAttackRelease('A4', '16n', time), '8n').start(0);
Tone.getTransport().start();
const meter = new Tone.Meter();
synth.connect(meter);
let told = false;
function setup() { createCanvas(300, 300); }
function draw() {
	if (!told && meter.getValue() > -60) console.log(told = 'sounding');
}`;

test('without Tone.start the sound waits, and begins with the visitor’s first click on the canvas', async ({
	page,
	server,
	watch
}) => {
	watch.allowConsole(/AudioContext was not allowed to start/);
	// What Playwright itself evaluates counts as a press of the visitor's; what goes this way does not.
	const session = await page.context().newCDPSession(page);
	const ask = async (expression: string): Promise<unknown> =>
		(await session.send('Runtime.evaluate', { expression, returnByValue: true })).result.value;
	const told = () => ask('window.bench.player.console.map(({ text }) => text).join()');
	const sound = () => ask('window.bench.player.sound');
	await page.goto(`${server.origin}/bench`);
	await expect.poll(() => ask('window.bench !== undefined')).toBe(true);
	await ask(`window.bench.player.run(${JSON.stringify(SOUNDING)}, { fresh: true })`);
	await expect.poll(() => ask('window.bench.player.frame?.count ?? 0')).toBeGreaterThan(2);
	await expect.poll(sound).toBe('waiting');
	// Tone says so itself, in the sketch's console.
	expect(await told()).toMatch(/^The AudioContext is "suspended"[^,]*$/);
	await page.mouse.click(150, 150);
	await expect.poll(sound).toBe('playing');
	await expect.poll(told).toMatch(/,sounding$/);
	expect(await ask('window.bench.player.problems.length')).toBe(0);
});
