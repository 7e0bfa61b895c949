import { expect, test } from './player';

const settings = {
	seconds: 0.5,
	framesPerSecond: 30,
	seed: 3,
	size: [120, 90],
	pixelDensity: 2
} as const;

const COUNTING = `function setup() { createCanvas(100, 50); }
function draw() { background(frameCount * 10); }`;

test('every frame’s picture comes in order, and waits for the one before', async ({ bench }) => {
	const rendered = await bench.evaluate(
		async ([code, how]) => {
			const pictures: { frame: number; width: number; height: number; red: number }[] = [];
			let open = 0;
			let most = 0;
			const reader = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
			const result = await window.bench.renderSketch(
				code,
				{ ...how, size: [...how.size] },
				{
					onpicture: async (bitmap, frame) => {
						most = Math.max(most, ++open);
						await new Promise((resolve) => setTimeout(resolve, 5));
						reader?.drawImage(bitmap, 0, 0);
						const red = reader?.getImageData(0, 0, 1, 1).data[0] ?? -1;
						pictures.push({ frame, width: bitmap.width, height: bitmap.height, red });
						open--;
					}
				}
			);
			return { result, pictures, most };
		},
		[COUNTING, settings] as const
	);
	expect(rendered.result).toEqual({
		ok: true,
		value: { frames: 15, seconds: 0.5, errors: [], audio: null }
	});
	expect(rendered.most).toBe(1);
	expect(rendered.pictures).toEqual(
		Array.from({ length: 15 }, (_, index) => ({
			frame: index + 1,
			width: 200,
			height: 100,
			red: (index + 1) * 10
		}))
	);
});

test('pictures can begin later, and a failing draw ends them', async ({ bench }) => {
	const frames = await bench.evaluate(
		async ([code, how]) => {
			const seen: number[] = [];
			const result = await window.bench.renderSketch(
				`${code}\nfunction draw() { background(9); if (frameCount === 12) miss(); }`,
				{ ...how, size: [...how.size], firstFrame: 9 },
				{ onpicture: (_bitmap, frame) => void seen.push(frame) }
			);
			return { seen, errors: result.ok ? result.value.errors.map(({ code }) => code) : result };
		},
		['function setup() { createCanvas(20, 20); }', settings] as const
	);
	expect(frames).toEqual({ seen: [9, 10, 11, 12], errors: ['not_defined'] });
});

test('a render can be cancelled, and leaves no frame behind', async ({ bench }) => {
	const result = await bench.evaluate(
		([code, how]) => {
			const stop = new AbortController();
			return window.bench.renderSketch(
				code,
				{ ...how, size: [...how.size], seconds: 100 },
				{
					signal: stop.signal,
					onpicture: (_bitmap, frame) => {
						if (frame === 5) stop.abort();
					}
				}
			);
		},
		[COUNTING, settings] as const
	);
	expect(result).toEqual({ ok: false, problem: { code: 'trace_cancelled' } });
	await expect(bench.locator('iframe')).toHaveCount(0);
});
