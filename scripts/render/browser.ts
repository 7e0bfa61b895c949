import { openHarness } from '../sandbox/open-page';
import type { RenderArguments } from './arguments';
import type { RenderAnswer } from './harness';

declare const window: {
	render: (code: string, wanted: RenderArguments) => Promise<RenderAnswer>;
};

/** A headless browser that renders sketches into files, in the same frame and with the same encoders as the app. */
export type Renderer = {
	/** Writes `wanted.out`, or answers with the problem that kept it from being written. */
	render: (
		code: string,
		wanted: RenderArguments,
		onprogress: (frames: number, of: number) => void
	) => Promise<RenderAnswer>;
	close: () => Promise<void>;
};

/** Starts the app in development on a free port and a headless browser beside it. */
export async function openRenderer(): Promise<Renderer> {
	let told: (frames: number, of: number) => void = () => {};
	const { page, close } = await openHarness(
		{ file: 'scripts/render/harness.ts', ready: 'render' },
		(opened) => opened.exposeFunction('rendered', (frames: number, of: number) => told(frames, of))
	);
	return {
		close,
		async render(code, wanted, onprogress) {
			told = onprogress;
			const downloaded = page.waitForEvent('download', { timeout: 0 });
			// Without a file nobody waits for it, and closing the page rejects it.
			downloaded.catch(() => {});
			const answer = await page.evaluate(([text, how]) => window.render(text, how), [
				code,
				wanted
			] as const);
			if (answer.problem === null) await (await downloaded).saveAs(wanted.out);
			return answer;
		}
	};
}
