import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { ALL_FORMATS, BufferSource, Input } from 'mediabunny';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readArguments } from '../../scripts/render/arguments';
import { openRenderer, type Renderer } from '../../scripts/render/browser';
import { inProject, root } from '../../scripts/support/paths';
import { temporaryFolder } from '../support/database';

/** Each start brings up a server and a browser, which on a busy machine takes its time. */
const A_START = 300_000;

const SOUNDING = `let synth;
function setup() {
	createCanvas(120, 80);
	synth = new Tone.Synth().toDestination();
	new Tone.Loop((time) => synth.triggerAttackRelease('C4', 0.05, time), 0.1).start(0);
	Tone.getTransport().start();
}
function draw() {
	background(255);
	fill(random(255), 0, 0);
	circle(60, 40, 20 + frameCount);
}
`;
const FAILING = `function setup() {
	createCanvas(50, 50);
}
function draw() {
	background(0);
	nowhere();
}
`;
const UNPARSED = `function setup() {
	createCanvas(50, 50;
}
`;

/** What the contract promises of `trace --json`; there may be more. */
const reportSchema = v.object({
	frames: v.number(),
	seconds: v.number(),
	elapsedMilliseconds: v.number(),
	errors: v.array(
		v.object({
			code: v.string(),
			message: v.string(),
			line: v.nullable(v.number()),
			column: v.nullable(v.number())
		})
	),
	calls: v.record(v.string(), v.number()),
	pixels: v.nullable(
		v.object({ hash: v.string(), width: v.number(), height: v.number(), coverage: v.number() })
	),
	audio: v.nullable(
		v.object({ hash: v.string(), rms: v.number(), peak: v.number(), seconds: v.number() })
	),
	notes: v.array(
		v.object({
			at: v.number(),
			pitch: v.nullable(v.string()),
			duration: v.nullable(v.number()),
			velocity: v.number()
		})
	)
});

let folder: string;
beforeAll(() => {
	folder = temporaryFolder();
	writeFileSync(join(folder, 'sounding.js'), SOUNDING);
	writeFileSync(join(folder, 'failing.js'), FAILING);
	writeFileSync(join(folder, 'unparsed.js'), UNPARSED);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** An npm script as a person runs it who stands in the folder of the sketches. */
const npmRun = (name: 'trace' | 'render', ...words: string[]) =>
	execa('npm', ['--prefix', root, 'run', '--silent', name, '--', ...words], {
		cwd: folder,
		reject: false,
		stdin: 'ignore'
	});

/** Its report, which is all that is on standard output. */
async function traced(...words: string[]) {
	const { exitCode, stdout, stderr } = await npmRun('trace', ...words, '--json');
	expect(stderr).not.toContain('Error');
	expect(exitCode).toBe(0);
	return { report: v.parse(reportSchema, JSON.parse(stdout)), stderr };
}

describe('npm run trace', () => {
	test(
		'gives one object of the promised shape, and the same at every start',
		async () => {
			const words = ['sounding.js', '--seconds', '0.25', '--fps', '20'];
			const { report, stderr } = await traced(...words);
			expect(report).toMatchObject({ frames: 5, seconds: 0.25, errors: [] });
			expect(report.calls).toMatchObject({ createCanvas: 1, background: 5, circle: 5 });
			expect(report.pixels).toMatchObject({ width: 120, height: 80 });
			expect(report.pixels?.coverage).toBeGreaterThan(0.05);
			expect(report.pixels?.coverage).toBeLessThan(0.6);
			expect(report.audio?.seconds).toBeCloseTo(0.25, 2);
			expect(report.audio?.rms).toBeGreaterThan(0.01);
			expect(report.audio?.peak).toBeGreaterThan(report.audio?.rms ?? 1);
			expect(report.notes).toHaveLength(3);
			report.notes.forEach(({ at, pitch, duration }, note) => {
				expect(at).toBeCloseTo(note * 0.1, 6);
				expect({ pitch, duration }).toEqual({ pitch: 'C4', duration: 0.05 });
			});
			expect(stderr).toMatch(/^… sounding\.js: 5 of 5 frames$/m);

			const again = await traced(...words, '--seed', '7');
			expect(again.report.pixels?.hash).toBe(report.pixels?.hash);
			expect(again.report.audio?.hash).toBe(report.audio?.hash);
		},
		2 * A_START
	);

	test(
		'has an error of the sketch as data, with its place and what it says',
		async () => {
			const { report } = await traced('failing.js');
			expect(report.errors).toEqual([
				{
					code: 'not_defined',
					message: expect.stringContaining('nowhere is not defined') as string,
					line: 6,
					column: 2
				}
			]);
			expect(report.calls).toMatchObject({ background: 1 });
		},
		A_START
	);

	test(
		'has a text that does not parse as data too',
		async () => {
			const { report } = await traced('unparsed.js');
			expect(report).toMatchObject({ frames: 0, calls: {}, pixels: null, audio: null, notes: [] });
			expect(report.errors).toHaveLength(1);
			expect(report.errors[0]).toMatchObject({ line: 2, column: 21 });
			expect(report.errors[0]?.message).not.toBe('');
		},
		A_START
	);

	test.each([
		[['nowhere.js'], /^nowhere\.js is not there\. Name a file with a p5 sketch\.$/],
		[['sounding.js', '--fps', '0'], /^--fps 0 is not a number from 1 to 120\.$/],
		[['sounding.js', '--wrong'], /^Unknown option '--wrong'.* Usage: npm run trace .*$/],
		[[], /^Name one sketch, not 0\. Usage: npm run trace .*$/]
	])('%j cannot run: 2, and one line that says why', async (words, line) => {
		const { exitCode, stdout, stderr } = await npmRun('trace', ...words);
		expect(stderr).toMatch(line);
		expect(stdout).toBe('');
		expect(exitCode).toBe(2);
	});

	test.each([
		['trace', 2],
		['render', 1]
	])('%s without its dependencies ends with %d', async (name, code) => {
		const bare = join(folder, name);
		mkdirSync(join(bare, 'scripts'), { recursive: true });
		for (const file of ['scripts/run.mjs', `scripts/${name}.ts`, 'package-lock.json'])
			copyFileSync(inProject(file), join(bare, file));
		const npm = join(bare, 'npm.js');
		writeFileSync(npm, `console.error('no network'); process.exit(7);`);
		const { exitCode, stdout, stderr } = await execa(
			process.execPath,
			['scripts/run.mjs', name, 'sounding.js'],
			{ cwd: bare, reject: false, env: { npm_execpath: npm } }
		);
		expect(stderr).toContain('no network');
		expect(stderr).toContain('Dependencies could not be installed (npm ended with 7).');
		expect(stdout).toBe('');
		expect(exitCode).toBe(code);
	});
});

/** A film as its container describes it. */
async function film(bytes: Buffer) {
	const input = new Input({ source: new BufferSource(bytes), formats: ALL_FORMATS });
	const video = await input.getPrimaryVideoTrack();
	const size = [await video?.getDisplayWidth(), await video?.getDisplayHeight()];
	const hasSound = (await input.getPrimaryAudioTrack()) !== null;
	return { size, seconds: await video?.computeDuration(), hasSound };
}

const text = (bytes: Buffer, from: number, to: number) => bytes.subarray(from, to).toString();

describe('npm run render', () => {
	test(
		'makes a film with its sound, says how far it is, and what it made',
		async () => {
			const words = '--seconds 0.4 --fps 30 --size 64x48'.split(' ');
			const run = await npmRun('render', 'sounding.js', '--out', 'film.mp4', ...words);
			expect(run.stderr).toMatch(/^… film\.mp4: 12 of 12 frames$/m);
			expect(run.stdout).toMatch(/^film\.mp4, 64×48, 0\.4 s, 12 frames, with sound, [\d,]+ bytes/);
			expect(run.exitCode).toBe(0);
			const bytes = readFileSync(join(folder, 'film.mp4'));
			expect(text(bytes, 4, 8)).toBe('ftyp');
			const { size, seconds, hasSound } = await film(bytes);
			expect({ size, hasSound }).toEqual({ size: [64, 48], hasSound: true });
			expect(seconds).toBeCloseTo(0.4, 6);
		},
		A_START
	);

	test.each([
		[['nowhere.js', '--out', 'a.png'], /^nowhere\.js is not there\./],
		[['sounding.js', '--out', 'nowhere/a.png'], /there is no folder .*nowhere\. Make it first\.$/],
		[['sounding.js', '--out', 'a.mov'], /^--out a\.mov is none of png, webm, mp4, gif, wav\.$/]
	])('%j is refused in one line', async (words, line) => {
		const { exitCode, stdout, stderr } = await npmRun('render', ...words);
		expect(stderr).toMatch(line);
		expect(stderr.split('\n')).toHaveLength(1);
		expect(stdout).toBe('');
		expect(exitCode).toBe(1);
	});

	describe('in one browser', () => {
		let renderer: Renderer;
		beforeAll(async () => {
			renderer = await openRenderer();
		}, A_START);
		afterAll(() => renderer.close());

		async function rendered(file: string, seconds = '0.2', fps = '20'): Promise<Buffer> {
			const out = join(folder, file);
			const words = ['sounding.js', '--out', out, '--seconds', seconds, '--fps', fps];
			const wanted = readArguments([...words, '--size', '63x49']);
			const answer = await renderer.render(SOUNDING, wanted, () => {});
			expect(answer.problem).toBeNull();
			return readFileSync(out);
		}

		test('a PNG has its size', async () => {
			const bytes = await rendered('a.png');
			expect(bytes.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
			expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([63, 49]);
		});

		test('a GIF has its size, and repeats', async () => {
			const bytes = await rendered('a.gif');
			expect(text(bytes, 0, 6)).toBe('GIF89a');
			expect([bytes.readUInt16LE(6), bytes.readUInt16LE(8)]).toEqual([63, 49]);
			expect(bytes.includes('NETSCAPE2.0')).toBe(true);
		});

		test('a WebM has its size, with even sides, and its length', async () => {
			const bytes = await rendered('a.webm');
			expect(bytes.subarray(0, 4).toString('hex')).toBe('1a45dfa3');
			const { size, seconds, hasSound } = await film(bytes);
			expect({ size, hasSound }).toEqual({ size: [62, 48], hasSound: true });
			expect(seconds).toBeCloseTo(0.2, 2);
		});

		test('a WAV has its length to the sample', async () => {
			const bytes = await rendered('a.wav');
			expect([text(bytes, 0, 4), text(bytes, 8, 12)]).toEqual(['RIFF', 'WAVE']);
			expect(bytes).toHaveLength(44 + 0.2 * 48_000 * 4);
		});

		test('a film may be one frame long', async () => {
			const { seconds } = await film(await rendered('short.mp4', '0.01', '60'));
			expect(seconds).toBeCloseTo(1 / 60, 6);
		});
	});
});
