import type { Page } from '@playwright/test';
import type { Choices } from '../../src/lib/export/choices';
import { expect, test } from './export/bench';

const JOB = {
	size: [320, 240] as [number, number],
	framesPerSecond: 30,
	fit: 'whole' as const,
	background: '#000000'
};
/** At 48 000 samples a second this is a quarter of one: in the middle of frame 7 of 30. */
const CLICK = 12_000;
/** Green counts the frames; a border of 20 is dark red, with one pixel of white at its inner corner. */
const COUNTING = `// Räknaren
let n = 0;
function setup() {
	createCanvas(400, 400);
	noStroke();
}
function draw() {
	background(120, 0, 0);
	fill(0, 40 + n * 8, 200);
	rect(20, 20, 360, 360);
	n++;
}
`;
const CLICKING = `${COUNTING}
const audio = new AudioContext();
const click = audio.createBuffer(1, 1, audio.sampleRate);
click.getChannelData(0)[0] = 0.5;
const source = audio.createBufferSource();
source.buffer = click;
source.connect(audio.destination);
source.start(0.25);
`;

const near = (colour: number[] | undefined, wanted: number[], by = 6) => {
	expect(colour).toHaveLength(3);
	colour?.forEach((part, at) => expect(Math.abs(part - (wanted[at] ?? 0))).toBeLessThanOrEqual(by));
};

/** Exports a sketch as the dialog does, and reads the file back. */
const exported = (
	page: Page,
	code: string,
	choices: Partial<Choices>,
	points: [number, number][]
) =>
	page.evaluate(
		async ([text, chosen, where]) => {
			const { DEFAULT_CHOICES, exportSketch, lookAt, planFor, windowFor, readFilm, readSound } =
				window.exporting;
			const all = { ...DEFAULT_CHOICES, ...chosen };
			const seen = await lookAt(text, windowFor(all, [400, 400]), all.seed);
			if (!seen.ok) return { problem: seen.problem };
			const plan = planFor(all, seen.value, [400, 400]);
			const made = await exportSketch(text, plan);
			if (!made.ok) return { problem: made.problem };
			const { blob, ...facts } = made.value;
			const film = blob.type.startsWith('video/') ? await readFilm(blob, where) : null;
			const sound = facts.hasSound ? await readSound(blob, 48_000) : null;
			return { plan, facts, film, sound, type: blob.type };
		},
		[code, choices, points] as const
	);

for (const [format, codec, exact] of [
	['mp4', /^avc1\.64/, 1e-9],
	['webm', /^vp09/, 0.0005]
] as const)
	test(`${format}: every frame in its time and colour, and the click at its sample`, async ({
		bench
	}) => {
		const read = await bench.evaluate(
			async ([job, click]) => {
				const { encodeReady, readFilm, readSound } = window.exporting;
				const blob = await encodeReady(job, 20, click);
				const film = await readFilm(blob, [[0.5, 0.5]]);
				return { type: blob.type, film, sound: await readSound(blob, 48_000) };
			},
			[{ ...JOB, format }, CLICK] as const
		);
		expect(read.type).toBe(`video/${format}`);
		expect(read.film.codec).toMatch(codec);
		expect(read.film.size).toEqual([320, 240]);
		expect(read.film.timestamps).toHaveLength(20);
		expect(read.film.frames).toHaveLength(20);
		// WebM counts time in milliseconds, MP4 in frames.
		read.film.timestamps.forEach((time, frame) =>
			expect(Math.abs(time - frame / 30)).toBeLessThanOrEqual(exact)
		);
		read.film.frames.forEach(({ colours }, frame) => near(colours[0], [20 + frame * 10, 100, 200]));
		expect(Math.abs(read.sound.click - CLICK)).toBeLessThanOrEqual(1);
		// Opus comes in packets of 20 ms, and WebM keeps the last one whole.
		const spare = format === 'mp4' ? 0 : 960;
		expect(read.sound.length).toBeGreaterThanOrEqual(32_000);
		expect(read.sound.length).toBeLessThanOrEqual(32_000 + spare);
	});

test('gif: every frame with its colours, for as long as its times say, for ever', async ({
	bench
}) => {
	const read = await bench.evaluate(
		async (job) => {
			const blob = await window.exporting.encodeReady(job, 12, null);
			const decoder = new ImageDecoder({ data: await blob.arrayBuffer(), type: 'image/gif' });
			await decoder.tracks.ready;
			const { frameCount = 0, repetitionCount } = decoder.tracks.selectedTrack ?? {};
			const canvas = new OffscreenCanvas(320, 240);
			const context = canvas.getContext('2d', {
				willReadFrequently: true
			}) as OffscreenCanvasRenderingContext2D;
			const frames: { colour: number[]; square: number[]; milliseconds: number }[] = [];
			for (let frameIndex = 0; frameIndex < frameCount; frameIndex++) {
				const { image } = await decoder.decode({ frameIndex });
				context.drawImage(image, 0, 0);
				const at = (x: number, y: number) => [...context.getImageData(x, y, 1, 1).data].slice(0, 3);
				frames.push({
					colour: at(160, 120),
					square: at(frameIndex * 4 + 4, 4),
					milliseconds: (image.duration ?? 0) / 1000
				});
			}
			return { frames, repetitionCount, bytes: blob.size };
		},
		{ ...JOB, framesPerSecond: 25, format: 'gif' as const }
	);
	expect(read.frames).toHaveLength(12);
	expect(read.repetitionCount).toBe(Infinity);
	read.frames.forEach(({ colour, square, milliseconds }, frame) => {
		near(colour, [20 + frame * 10, 100, 200], 8);
		near(square, [255, 255, 255], 8);
		expect(milliseconds).toBe(40);
	});
});

test('png: the picture as it was, to the pixel', async ({ bench }) => {
	const read = await bench.evaluate(
		async (job) => {
			const blob = await window.exporting.encodeReady(job, 3, null);
			const picture = await createImageBitmap(blob);
			const context = new OffscreenCanvas(320, 240).getContext('2d');
			context?.drawImage(picture, 0, 0);
			const { data } = context?.getImageData(160, 120, 1, 1) ?? {};
			return { type: blob.type, size: [picture.width, picture.height], colour: [...(data ?? [])] };
		},
		{ ...JOB, format: 'png' as const }
	);
	expect(read).toEqual({ type: 'image/png', size: [320, 240], colour: [40, 100, 200, 255] });
});

test('a sketch of 400 × 400 is drawn anew for 1080 × 1350, its background going on around it', async ({
	bench
}) => {
	const choices = { kind: 'video', shape: 'portrait', seconds: 0.5, videoRate: 60 } as const;
	const points: [number, number][] = [
		[0.5, 0.5],
		[0.5, 0.02],
		// Just inside and outside the corner of the field: 20 × 2.7 = 54 pixels in, and 135 + 54 down.
		[56 / 1080, 192 / 1350],
		[51 / 1080, 186 / 1350]
	];
	const read = await exported(bench, COUNTING, choices, points);
	expect(read.problem).toBeUndefined();
	expect(read.film?.size).toEqual([1080, 1350]);
	expect(read.plan?.density).toBeCloseTo(2.7, 6);
	expect(read.film?.frames).toHaveLength(30);
	expect(read.facts).toMatchObject({ frames: 30, seconds: 0.5, hasSound: false });
	read.film?.frames.forEach(({ colours }, frame) => {
		near(colours[0], [0, Math.min(255, 40 + frame * 8), 200]);
		near(colours[1], [120, 0, 0]);
		near(colours[2], [0, Math.min(255, 40 + frame * 8), 200], 24);
		near(colours[3], [120, 0, 0], 24);
	});
});

test('filling crops, and a sketch made for its window fills by itself', async ({ bench }) => {
	const choices = { kind: 'video', shape: 'wide', seconds: 0.5, videoRate: 30 } as const;
	const filled = await exported(bench, COUNTING, { ...choices, fit: 'fill' }, [[0.5, 0.01]]);
	expect(filled.film?.size).toEqual([1920, 1080]);
	near(filled.film?.frames[0]?.colours[0], [0, 40, 200]);
	const bordered = await exported(bench, COUNTING, choices, [
		[0.1, 0.5],
		[0.5, 0.5],
		[0.9, 0.99]
	]);
	near(bordered.film?.frames[9]?.colours[0], [120, 0, 0]);
	near(bordered.film?.frames[9]?.colours[1], [0, 112, 200]);
	near(bordered.film?.frames[9]?.colours[2], [120, 0, 0]);
	const own = COUNTING.replace('400, 400', 'windowWidth, windowHeight');
	const whole = await exported(bench, own, choices, [[0.9, 0.5]]);
	expect(whole.plan?.density).toBe(1);
	near(whole.film?.frames[0]?.colours[0], [120, 0, 0]);
});

test('what is see-through shows the border’s colour', async ({ bench }) => {
	const code = COUNTING.replace('background(120, 0, 0)', 'clear()');
	const choices = { kind: 'loop', shape: 'wide', seconds: 0.5, videoRate: 30 } as const;
	const border = { border: 'picked', picked: '#20a040' } as const;
	const points: [number, number][] = [
		[0.5, 0.5],
		[0.5, 0.02],
		[0.1, 0.5]
	];
	const read = await exported(bench, code, { ...choices, ...border }, points);
	expect(read.film?.frames).toHaveLength(15);
	for (const frame of [0, 7, 14]) {
		const colours = read.film?.frames[frame]?.colours ?? [];
		near(colours[0], [0, 40 + frame * 8, 200]);
		near(colours[1], [32, 160, 64]);
		near(colours[2], [32, 160, 64]);
	}
});

test('a click the sketch makes is at its sample in every kind of file', async ({ bench }) => {
	const wav = await exported(bench, CLICKING, { kind: 'sound', seconds: 1, bits: 24 }, []);
	expect(wav.type).toBe('audio/wav');
	expect(wav.sound?.length).toBe(48_000);
	expect(Math.abs((wav.sound?.click ?? 0) - CLICK)).toBeLessThanOrEqual(1);
	for (const videoFormat of ['mp4', 'webm'] as const) {
		const film = await exported(
			bench,
			CLICKING,
			{ kind: 'video', shape: 'own', videoFormat, seconds: 1, videoRate: 30 },
			[]
		);
		expect(film.film?.timestamps).toHaveLength(30);
		expect(Math.abs((film.sound?.click ?? 0) - CLICK)).toBeLessThanOrEqual(1);
	}
});

test('problems are named: an error with its line, no picture, no sound', async ({ bench }) => {
	const broken = COUNTING.replace('n++', 'if (n++ > 3) nowhere()');
	const failed = await exported(bench, broken, { kind: 'loop', shape: 'own', seconds: 1 }, []);
	expect(failed.problem).toMatchObject({ code: 'export_sketch_failed_at', values: { line: 11 } });
	const silent = await exported(bench, COUNTING, { kind: 'sound', seconds: 0.5 }, []);
	expect(silent.problem?.code).toBe('export_no_sound');
	const blank = await exported(bench, 'const a = 1;', { kind: 'still' }, []);
	expect(blank.problem?.code).toBe('export_nothing_drawn');
});

test('cancelling stops at once and leaves nothing behind', async ({ bench }) => {
	const answer = await bench.evaluate(async (code) => {
		const { DEFAULT_CHOICES, exportSketch, planFor } = window.exporting;
		const soon = new AbortController();
		const look = { canvas: [400, 400] as const, edge: '#000000', hasSound: false };
		const plan = planFor({ ...DEFAULT_CHOICES, seconds: 60 }, look, [400, 400]);
		const cancel = new AbortController();
		let seen = 0;
		const made = exportSketch(code, plan, {
			signal: cancel.signal,
			onprogress: (frames) => {
				seen = frames;
				if (frames > 5) cancel.abort();
			}
		});
		const result = await made;
		// While the encoder is still being fetched.
		const early = exportSketch(code, plan, { signal: soon.signal });
		soon.abort();
		const earlier = await early;
		await new Promise((resolve) => setTimeout(resolve, 300));
		return {
			code: result.ok ? 'made' : result.problem.code,
			earlier: earlier.ok ? 'made' : earlier.problem.code,
			seen,
			// The bench's own frames are hidden parts of it; a render's lies outside the window.
			frames: [...document.querySelectorAll('iframe')].filter(
				({ style }) => style.left === '-10000px'
			).length
		};
	}, COUNTING);
	expect(answer.code).toBe('export_cancelled');
	expect(answer.earlier).toBe('export_cancelled');
	expect(answer.frames).toBe(0);
	expect(answer.seen).toBeLessThan(3600);
});

test('what a browser can’t write is said before the work begins', async ({ bench }) => {
	const read = await bench.evaluate(async () => {
		const { supportFor } = window.exporting;
		return [await supportFor([1080, 1350], 60, true), await supportFor([8192, 8192], 60, false)];
	});
	expect(read[0]).toEqual({ png: null, gif: null, wav: null, mp4: null, webm: null });
	expect(read[1]?.mp4).toEqual({
		code: 'export_size_unsupported',
		values: { codec: 'H.264', width: 8192, height: 8192 }
	});
});

test('where a codec is missing, what to take instead is said', async ({ bench }) => {
	const read = await bench.evaluate(async () => {
		const asked = VideoEncoder.isConfigSupported.bind(VideoEncoder);
		const without = async (missing: RegExp) => {
			VideoEncoder.isConfigSupported = async (config) =>
				missing.test(config.codec) ? { config, supported: false } : asked(config);
			const { mp4, webm } = await window.exporting.supportFor([400, 400], 30, false);
			return { mp4, webm };
		};
		return [await without(/^avc1/), await without(/^vp09/), await without(/./)];
	});
	const code = 'export_no_video_codec';
	const mp4 = { codec: 'H.264', format: 'MP4' };
	const webm = { codec: 'VP9', format: 'WebM' };
	expect(read).toEqual([
		{ mp4: { code, values: { ...mp4, instead: 'WebM' } }, webm: null },
		{ mp4: null, webm: { code, values: { ...webm, instead: 'MP4' } } },
		{ mp4: { code, values: mp4 }, webm: { code, values: webm } }
	]);
});
