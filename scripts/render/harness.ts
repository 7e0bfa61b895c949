// Runs in the page that `browser.ts` opens: exports as the studio does and hands the file over as a download.
import { DEFAULT_CHOICES } from '../../src/lib/export/choices';
import { exportSketch } from '../../src/lib/export/export-sketch';
import { lookAt } from '../../src/lib/export/look';
import { planFor, type Plan } from '../../src/lib/export/plan';
import { exportProblemText } from '../../src/lib/export/problem-text';
import { supportFor } from '../../src/lib/export/support';
import type { Problem } from '../../src/lib/base';
import type { RenderArguments } from './arguments';

declare const window: { rendered: (frames: number, of: number) => void };

/** What the page says of a render: the file comes as a download, or `problem` says why there is none. */
export type RenderAnswer = {
	problem: string | null;
	size: readonly [number, number];
	frames: number;
	seconds: number;
	hasSound: boolean;
};

/** A GIF is a loop: it has no sound, and its sides may be odd. */
const KINDS = { png: 'still', gif: 'loop', mp4: 'video', webm: 'video', wav: 'sound' } as const;
const WINDOW = [400, 400] as const;
const NOTHING = { size: [0, 0] as const, frames: 0, seconds: 0, hasSound: false };
const refuse = (problem: Problem): RenderAnswer => ({
	problem: exportProblemText(problem),
	...NOTHING
});

async function render(code: string, wanted: RenderArguments): Promise<RenderAnswer> {
	const seen = await lookAt(code, wanted.size ?? WINDOW, wanted.seed);
	if (!seen.ok) return refuse(seen.problem);
	const plan = toPlan(wanted, seen.value);
	const support = await supportFor(plan.output, plan.framesPerSecond, seen.value.hasSound);
	const unable = support[plan.format];
	if (unable) return refuse(unable);
	const made = await exportSketch(code, plan, {
		onprogress: (frames) => window.rendered(frames, plan.frames)
	});
	if (!made.ok) return refuse(made.problem);
	const { blob, frames, seconds, hasSound } = made.value;
	const link = document.createElement('a');
	link.href = URL.createObjectURL(blob);
	link.download = 'rendered';
	link.click();
	return { problem: null, size: plan.output, frames, seconds, hasSound };
}

function toPlan(wanted: RenderArguments, look: Parameters<typeof planFor>[1]): Plan {
	const { format, framesPerSecond, seconds, at, size, seed, fit, border, bits } = wanted;
	const kind = KINDS[format];
	const [width, height] = size ?? look.canvas;
	const plan = planFor(
		{
			...DEFAULT_CHOICES,
			kind,
			shape: size ? 'free' : 'own',
			...{ width, height, fit, seed, bits },
			border: border === null ? 'own' : 'picked',
			picked: border ?? DEFAULT_CHOICES.picked,
			loopFormat: 'gif',
			videoFormat: format === 'webm' ? 'webm' : 'mp4'
		},
		look,
		size ?? WINDOW
	);
	const frames =
		kind === 'still'
			? Math.round(at * framesPerSecond) + 1
			: Math.max(1, Math.round(seconds * framesPerSecond));
	return { ...plan, format, framesPerSecond, frames, seconds: frames / framesPerSecond };
}

Object.assign(window, { render });
