import { writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { openHarness } from './sandbox/open-page';
import { progressLine } from './sandbox/progress';
import { here, readSketch } from './sandbox/sketch-file';
import { ClearFailure } from './support/clear-failure';
import { step } from './support/steps';
import { readArguments, type TraceArguments } from './trace/arguments';
import type { TraceInPage } from './trace/harness';
import { linesOf, type TraceReport } from './trace/report';

declare const window: { trace: TraceInPage };

async function runs(wanted: TraceArguments, code: string): Promise<TraceReport[]> {
	const { seconds, framesPerSecond, seed, size } = wanted;
	const total = Math.round(seconds * framesPerSecond);
	const progress = progressLine(basename(wanted.file));
	const opening = () =>
		openHarness({ file: 'scripts/trace/harness.ts', ready: 'trace' }, (page) =>
			page.exposeFunction('traced', (frames: number) => progress.tell(frames, total))
		);
	const { page, close } = await step('Opening a browser', opening);
	try {
		const reports: TraceReport[] = [];
		for (let run = 0; run < wanted.runs; run++) {
			const settings = { seconds, framesPerSecond, seed, size, pixelFrames: [] };
			const answer = await page.evaluate(([text, how]) => window.trace(text, how), [
				code,
				settings
			] as const);
			// The page tells how far it is a few times a second; of a short trace, nothing.
			if ('report' in answer) progress.tell(answer.report.frames, total);
			progress.end();
			if ('problem' in answer)
				throw new ClearFailure(`${wanted.file} could not be traced: ${answer.problem}.`);
			reports.push(answer.report);
		}
		return reports;
	} finally {
		await close();
	}
}

/** How many different hashes the runs gave, as a line. */
function sameness(reports: TraceReport[]): string {
	const different = (hashes: (string | undefined)[]) => new Set(hashes).size;
	const pictures = different(reports.map(({ pixels }) => pixels?.hash));
	const sounds = different(reports.map(({ audio }) => audio?.hash));
	return `${reports.length} runs gave ${pictures} picture ${pictures === 1 ? 'hash' : 'hashes'} and ${sounds} sound ${sounds === 1 ? 'hash' : 'hashes'}`;
}

/* A sketch with errors is a good trace, they are data; only what keeps the trace itself from running ends it with 2. */
try {
	const wanted = readArguments(process.argv.slice(2));
	const reports = await runs(wanted, readSketch(wanted.file));
	const report = reports[0];
	if (report) {
		const text = JSON.stringify(report, null, '\t');
		if (wanted.json === '-') console.log(text);
		else for (const line of linesOf(report)) console.log(line);
		if (wanted.json !== null && wanted.json !== '-')
			writeFileSync(resolve(here, wanted.json), `${text}\n`);
		if (reports.length > 1) console.error(sameness(reports));
	}
} catch (error) {
	console.error(error instanceof ClearFailure ? error.message : error);
	process.exitCode = 2;
}
