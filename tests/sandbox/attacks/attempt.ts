import { expect, type Page } from '@playwright/test';
import { lines } from '../player';
import { PRELUDE } from './prelude';

const MOST_AT_ONCE = 40;

/** Runs attacks on the world outside, many beside each other in one sketch; gives the names of those that got out. */
export async function attempt(page: Page, attacks: Record<string, string>): Promise<string[]> {
	const all = Object.entries(attacks);
	const out: string[] = [];
	for (let at = 0; at < all.length; at += MOST_AT_ONCE) {
		await runFresh(page, sketchOf(all.slice(at, at + MOST_AT_ONCE)));
		await expect.poll(async () => (await lines(page)).at(-1)).toBe('done');
		out.push(...(await lines(page)).filter((line) => line.startsWith('out: ')));
	}
	return out;
}

const sketchOf = (attacks: [string, string][]) => `${PRELUDE}
const names = ${JSON.stringify(attacks.map(([name]) => name))};
const attacks = [${attacks.map(([, text]) => `async () => { ${text} }`).join(',\n')}];
async function setup() {
  createCanvas(20, 20);
  await Promise.all(attacks.map(async (attack, at) => {
    try { if ((await Promise.race([attack(), wait(900)])) === 'out') console.log('out: ' + names[at]); } catch (error) {}
  }));
  await wait(200);
  console.log('done');
}`;

/** Gives the page's player code to run in a frame of its own. */
export const runFresh = (page: Page, code: string): Promise<void> =>
	page.evaluate((text) => window.bench.player.run(text, { fresh: true }), code);

const MOST_BESIDE = 5;

type Outcome = Awaited<ReturnType<typeof sideBySide>>[number];

/** Runs sketches, some at a time, each in a player and a frame of its own, until each has said something or the time is over; gives what each player says then. */
export async function inFramesOfTheirOwn(page: Page, codes: string[], milliseconds: number) {
	const outcomes: Outcome[] = [];
	for (let at = 0; at < codes.length; at += MOST_BESIDE)
		outcomes.push(...(await sideBySide(page, codes.slice(at, at + MOST_BESIDE), milliseconds)));
	return outcomes;
}

const sideBySide = (page: Page, codes: string[], milliseconds: number) =>
	page.evaluate(
		async ([texts, duration]) => {
			const Player = window.bench.player.constructor as new (options: {
				spare: boolean;
			}) => typeof window.bench.player;
			const stages = texts.map((text, at) => {
				const stage = document.body.appendChild(document.createElement('div'));
				// In view, or the browser would give the frame nothing to draw.
				stage.style = `position: fixed; left: ${at * 40}px; bottom: 0; width: 40px; height: 40px`;
				stage.className = 'beside';
				const player = new Player({ spare: false });
				player.mount(stage, 'Canvas');
				player.run(text);
				return { player, stage };
			});
			const isOver = () =>
				stages.every(
					({ player }) =>
						player.console.length > 0 || ['unresponsive', 'failed'].includes(player.state)
				);
			const until = performance.now() + duration;
			while (!isOver() && performance.now() < until)
				await new Promise((done) => setTimeout(done, 100));
			return stages.map(({ player, stage }) => {
				const { state, problems } = player;
				const said = player.console.map(({ text }) => text);
				player.destroy();
				stage.remove();
				return { state, problems, said };
			});
		},
		[codes, milliseconds] as const
	);

/** That the page around the sketch is itself: it draws, a button in it answers, and it is where it was. */
export async function expectUsable(page: Page, origin: string): Promise<void> {
	// However slowly on a busy machine, it goes on drawing: a page that hangs never comes to the end of this.
	await page.evaluate(async () => {
		for (let count = 0; count < 6; count++) await new Promise(requestAnimationFrame);
	});
	const button = page.getByRole('button', { name: /^Answered \d+ times$/ });
	const before = await button.textContent();
	await button.click();
	await expect(button).not.toHaveText(before ?? '');
	expect(page.url()).toBe(`${origin}/bench`);
	expect(page.context().pages()).toHaveLength(1);
	expect(await page.evaluate(() => 'untouched' in window)).toBe(true);
	const kept = await page.evaluate(() => [{ ...localStorage }, { ...sessionStorage }]);
	expect(kept).toEqual([{ visitors: 'theirs' }, { visitors: 'theirs' }]);
}

/** Puts into the page what `expectUsable` asks for. */
export const makeWitness = (page: Page): Promise<void> =>
	page.evaluate(() => {
		const button = document.body.appendChild(document.createElement('button'));
		let times = 0;
		const say = () => (button.textContent = `Answered ${times++} times`);
		button.addEventListener('click', say);
		say();
		const field = document.body.appendChild(document.createElement('input'));
		field.ariaLabel = 'Field';
		Object.assign(window, { untouched: true });
		for (const storage of [localStorage, sessionStorage]) storage.setItem('visitors', 'theirs');
	});
