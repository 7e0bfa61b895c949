import { attempt } from './attacks/attempt';
import { WORKERS } from './attacks/workers';
import { expect, lines, look, test } from './player';

/** A sketch with one worker of this text, whose messages it counts. */
const withWorker = (text: string, options = '{}') => `let count = 0, drawn = 0;
const text = ${JSON.stringify(text)};
const one = new Worker(URL.createObjectURL(new Blob([text])), ${options});
one.onmessage = ({ data }) => { count++; if (typeof data === 'string') console.log(data, count); };
function setup() { createCanvas(20, 20); }
function draw() { drawn++; }`;

test('no worker has what could hold up the browser', async ({ bench }) => {
	// Some at a time: each has a worker or two, and a sketch may have eight.
	const all = Object.entries(WORKERS);
	for (let at = 0; at < all.length; at += 3)
		expect(await attempt(bench, Object.fromEntries(all.slice(at, at + 3)))).toEqual([]);
});

test('a worker says what it has to say, by its name and all at once, whatever kind it is said to be', async ({
	bench,
	run
}) => {
	const text = "for (let at = 1; at < 3000; at++) postMessage(at); postMessage('all of ' + name)";
	await run(withWorker(text, "{ name: 'one' }"));
	await expect.poll(() => lines(bench)).toEqual(['all of one 3000']);
	await run(withWorker(text, "{ name: 'two', type: 'module' }"));
	await expect.poll(() => lines(bench)).toEqual(['all of two 3000']);
	expect((await look(bench)).problems).toEqual([]);
});

test('a worker that sends on and on is kept from it and its line named, and the sketch goes on', async ({
	bench,
	run
}) => {
	await run(`${withWorker('for (;;) postMessage(1)')}
const quiet = new Worker(URL.createObjectURL(new Blob(["setInterval(() => postMessage('quiet'), 50)"])));
let heard = 0;
quiet.onmessage = () => heard++;
addEventListener('error', () => { const before = [drawn, heard]; setInterval(() => { if (drawn > before[0] + 5 && heard > before[1] + 5) console.log('goes on'); }, 100); });`);
	await expect
		.poll(async () => (await look(bench)).problems)
		.toMatchObject([{ code: 'worker_flooding', line: 3 }]);
	await expect.poll(() => lines(bench)).toContain('goes on');
	expect((await look(bench)).state).toBe('running');
});

for (const [code, text] of [
	['worker_not_text', "function setup() { createCanvas(20, 20);\nnew Worker('worker.js'); }"],
	[
		'too_many_workers',
		"function setup() { createCanvas(20, 20);\nfor (let at = 0; at < 9; at++) new Worker(URL.createObjectURL(new Blob(['']))); }"
	]
] as const)
	test(`what a sketch may not do with workers is told at its line: ${code}`, async ({
		bench,
		run
	}) => {
		await run(text);
		await expect.poll(async () => (await look(bench)).problems).toMatchObject([{ code, line: 2 }]);
	});
