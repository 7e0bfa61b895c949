import { readFileSync } from 'node:fs';
import config from '../../playwright.config';
import {
	answer,
	asked,
	attend,
	CAMERA,
	fingerprint,
	inUse,
	liveTracks,
	MICROPHONE,
	MIDI,
	problems,
	state,
	watchTracks
} from './device-page';
import { expect, lines, look, runIn, test } from './player';

const launch = config.use?.launchOptions ?? {};

/** A camera that shows a moving picture and a microphone that beeps, both of which the browser itself allows. */
test.use({
	launchOptions: {
		...launch,
		args: [
			...(launch.args ?? []),
			'--use-fake-device-for-media-stream',
			'--use-fake-ui-for-media-stream'
		]
	}
});

test.beforeEach(({ page }) => watchTracks(page));

test('where nobody can be asked nothing is opened, and the sketch is told at its line', async ({
	bench,
	run
}) => {
	await run(CAMERA);
	await expect.poll(() => problems(bench)).toEqual(['device_unattended 4']);
	expect(await liveTracks(bench)).toBe(0);
});

test('a camera is opened only after a yes, shows its pictures, and is off at once', async ({
	bench,
	run
}) => {
	await attend(bench);
	await run(CAMERA);
	await asked(bench, 'camera');
	expect(await liveTracks(bench)).toBe(0);
	await answer(bench, true);
	await inUse(bench, ['camera']);
	await expect.poll(async () => (await lines(bench)).at(-1)).toBe('640 × 480');
	expect(await problems(bench)).toEqual([]);
	const seen = new Set<number>();
	await expect
		.poll(async () => {
			seen.add(await fingerprint(bench));
			return seen.size;
		})
		.toBeGreaterThan(2);
	const { turned, live } = await bench.evaluate(() => {
		window.bench.player.devices.turnOff('camera');
		const { opened } = window as unknown as { opened: MediaStreamTrack[] };
		return {
			turned: window.bench.player.devices.inUse.length,
			live: opened.filter(({ readyState }) => readyState === 'live').length
		};
	});
	expect({ turned, live }).toEqual({ turned: 0, live: 0 });
	// The sketch cannot take it back.
	await runIn(bench, CAMERA);
	await expect.poll(() => problems(bench)).toEqual(['camera_refused 4']);
	expect(await liveTracks(bench)).toBe(0);
});

test('pictures come thirty times a second at most', async ({ bench, run }) => {
	await bench.evaluate(() => {
		const real = window.createImageBitmap.bind(window);
		Object.assign(window, { pictures: 0 });
		window.createImageBitmap = ((...parts: Parameters<typeof real>) => {
			(window as unknown as { pictures: number }).pictures++;
			return real(...parts);
		}) as typeof real;
	});
	const count = () => bench.evaluate(() => (window as unknown as { pictures: number }).pictures);
	await attend(bench);
	await run(CAMERA);
	await asked(bench, 'camera');
	await answer(bench, true);
	await expect.poll(count).toBeGreaterThan(3);
	const [before, began] = [await count(), Date.now()];
	await bench.waitForTimeout(2000);
	expect((await count()) - before).toBeLessThanOrEqual(((Date.now() - began) / 1000) * 30 + 2);
});

test('the microphone is heard by Tone, and nothing is kept once the sketch is gone', async ({
	bench,
	run
}) => {
	await attend(bench);
	await run(MICROPHONE);
	await asked(bench, 'microphone');
	await bench.mouse.click(5, 5);
	await answer(bench, true);
	await inUse(bench, ['microphone']);
	await expect.poll(() => lines(bench)).toContain('open');
	await expect.poll(() => lines(bench)).toContain('heard');
	expect(await problems(bench)).toEqual([]);
	await runIn(bench, 'function setup() { createCanvas(100, 100); }');
	await inUse(bench, []);
	expect(await liveTracks(bench)).toBe(0);
});

test('a sketch that closes the microphone turns it off', async ({ bench, run }) => {
	await attend(bench);
	await run(`${MICROPHONE}\nfunction mousePressed() { ear.close(); }`);
	await asked(bench, 'microphone');
	await bench.mouse.click(350, 350);
	await answer(bench, true);
	await expect.poll(() => lines(bench)).toContain('open');
	// Shown with its first picture, and only then to be clicked.
	await expect.poll(async () => (await look(bench)).frame?.count ?? 0).toBeGreaterThan(0);
	await bench.mouse.click(150, 150);
	await inUse(bench, []);
	expect(await liveTracks(bench)).toBe(0);
});

test('“not now” is told at the line, and is not asked again', async ({ bench, run }) => {
	await attend(bench);
	await run(`let times = 0;
async function draw() {
	if (frameCount > 3) return;
	try { await navigator.mediaDevices.getUserMedia({ video: true }); } catch (error) { print(error.name); }
}`);
	await asked(bench, 'camera');
	await answer(bench, false);
	await expect.poll(() => lines(bench)).toContain('NotAllowedError');
	await expect.poll(async () => (await problems(bench))[0]).toBe('camera_refused 4');
	expect(await state(bench)).toEqual({ asking: null, inUse: [], declined: ['camera'] });
	await bench.evaluate(() => {
		window.bench.player.devices.allow('camera');
		window.bench.player.restart();
	});
	await inUse(bench, ['camera']);
});

test('who asks again before the answer shares the question and the answer', async ({
	bench,
	run
}) => {
	await attend(bench);
	await run(`let asked = 0, given = 0;
function draw() {
	navigator.mediaDevices.getUserMedia({ video: true }).then(() => print('given ' + ++given));
	if (++asked < 3) return;
	print('asked');
	noLoop();
}`);
	await expect.poll(() => lines(bench)).toEqual(['asked']);
	await asked(bench, 'camera');
	expect(await problems(bench)).toEqual([]);
	await answer(bench, true);
	await expect.poll(() => lines(bench)).toEqual(['asked', 'given 1', 'given 2', 'given 3']);
	expect(await problems(bench)).toEqual([]);
	await inUse(bench, ['camera']);
	expect(await liveTracks(bench)).toBe(1);
});

test('stopping and leaving turn everything off; another sketch asks anew', async ({
	bench,
	run
}) => {
	await attend(bench);
	await run(CAMERA);
	await asked(bench, 'camera');
	await answer(bench, true);
	await inUse(bench, ['camera']);
	await bench.evaluate(() => window.bench.player.stop());
	expect(await liveTracks(bench)).toBe(0);
	await bench.evaluate(() => window.bench.player.resume());
	await inUse(bench, ['camera']);
	await bench.evaluate(() => window.bench.player.stop());
	await bench.evaluate(() => window.bench.player.restart());
	await inUse(bench, ['camera']);
	await bench.evaluate(() => window.bench.player.devices.forget());
	expect(await liveTracks(bench)).toBe(0);
	await runIn(bench, CAMERA);
	await asked(bench, 'camera');
	await answer(bench, true);
	await inUse(bench, ['camera']);
	await bench.evaluate(() => (window as unknown as { leave: () => void }).leave());
	expect(await liveTracks(bench)).toBe(0);
});

const texts = (locale: string) =>
	JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8')) as Record<string, string>;
const [english, swedish] = [texts('en'), texts('sv')];

/** Each device, the sketch that asks for it, and the line that does. */
const DEVICES = [
	['camera', CAMERA, 4],
	['microphone', MICROPHONE, 6],
	['midi', MIDI, 3]
] as const;

for (const [device, sketch, line] of DEVICES)
	for (const [name, why] of [
		['NotFoundError', 'absent'],
		['NotAllowedError', 'blocked'],
		['NotReadableError', 'busy'],
		['UnknownError', 'unsupported']
	])
		test(`what the browser answers (${device}: ${name}) is told plainly`, async ({
			bench,
			run
		}) => {
			await bench.evaluate((error) => {
				const refuse = () => Promise.reject(new DOMException('', error));
				navigator.mediaDevices.getUserMedia = refuse;
				Object.assign(navigator, { requestMIDIAccess: refuse });
			}, name);
			await attend(bench);
			await run(sketch);
			await asked(bench, device);
			await answer(bench, true);
			await expect.poll(() => problems(bench)).toEqual([`${device}_${why} ${line}`]);
			expect((await state(bench)).inUse).toEqual([]);
			const text = await bench.evaluate(() => {
				const [problem] = window.bench.player.problems;
				return problem && window.bench.sketchProblemText(problem);
			});
			const key = `sketch_${device}_${why}`;
			expect(text).toBe(english[key]);
			// Said in both languages, and not in the same words.
			expect(swedish[key]).toMatch(/^[A-ZÅÄÖ].+[.]$/);
			expect(swedish[key]).not.toBe(english[key]);
		});

test('createCapture(AUDIO) asks for the microphone alone', async ({ bench, run }) => {
	await attend(bench);
	await run(`function setup() {
	createCanvas(100, 100);
	createCapture(AUDIO, (stream) =>
		print(stream.getAudioTracks().length + ' ' + stream.getVideoTracks().length));
}`);
	await asked(bench, 'microphone');
	await bench.mouse.click(5, 5);
	await answer(bench, true);
	await inUse(bench, ['microphone']);
	await expect.poll(() => lines(bench)).toEqual(['1 0']);
	expect(await problems(bench)).toEqual([]);
	await asked(bench, null);
});

test('camera and microphone at once are asked about one after the other', async ({
	bench,
	run
}) => {
	const BOTH = `function setup() {
	createCanvas(100, 100);
	navigator.mediaDevices.getUserMedia({ video: true, audio: true }).then(
		(stream) => print(stream.getTracks().map(({ kind }) => kind).join(' ')),
		(error) => print(error.name));
}`;
	await attend(bench);
	await run(BOTH);
	await asked(bench, 'camera');
	await bench.mouse.click(5, 5);
	await answer(bench, true);
	await asked(bench, 'microphone');
	expect(await lines(bench)).toEqual([]);
	await answer(bench, true);
	await expect
		.poll(async () => (await state(bench)).inUse.sort())
		.toEqual(['camera', 'microphone']);
	await expect
		.poll(async () => (await lines(bench))[0]?.split(' ').sort())
		.toEqual(['audio', 'video']);
	expect(await problems(bench)).toEqual([]);

	// With one refused the sketch gets neither, and the other is off again.
	await bench.evaluate(() => window.bench.player.devices.forget());
	await runIn(bench, BOTH);
	await asked(bench, 'camera');
	await answer(bench, true);
	await asked(bench, 'microphone');
	await answer(bench, false);
	await expect.poll(() => lines(bench)).toContain('NotAllowedError');
	await inUse(bench, []);
	expect(await liveTracks(bench)).toBe(0);
});

test('Tone looks first and asks later: the line is named all the same', async ({ bench, run }) => {
	await run(MICROPHONE);
	await expect.poll(() => problems(bench)).toEqual(['device_unattended 6']);
});

test('a trace asks nobody: its camera is grey and its microphone silent', async ({ bench }) => {
	await attend(bench);
	const traced = await bench.evaluate(
		async (sketches) => {
			const settings = {
				seconds: 0.2,
				framesPerSecond: 30,
				seed: 1,
				size: [160, 120],
				pixelFrames: []
			};
			const given: unknown[] = [];
			for (const sketch of sketches) {
				const trace = await window.bench.traceSketch(sketch, settings as never);
				given.push(trace.ok ? [trace.value.errors, trace.value.console.at(-1)] : trace.problem);
			}
			return given;
		},
		[MICROPHONE, MIDI]
	);
	expect(traced).toEqual([
		[[], 'open'],
		[[], '0 inputs']
	]);
	expect(await state(bench)).toEqual({ asking: null, inUse: [], declined: [] });
	expect(await liveTracks(bench)).toBe(0);
});
