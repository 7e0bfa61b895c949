import { spawn, type ChildProcess } from 'node:child_process';

const KEPT_LINES = 20;
const STOP_WITHIN_MILLISECONDS = 8000;

/** A server started by a script. */
export type Child = {
	/** Settles when it has ended, with its exit code or the signal's name. */
	ended: Promise<number | string>;
	/** Whether it still runs. */
	running: () => boolean;
	/** The last lines it wrote, for telling why it ended. */
	lastLines: () => string[];
	/** Asks it to end, then ends it; resolves when it is gone. Safe to call again. */
	stop: () => Promise<void>;
};

/**
 * Starts a program whose output is passed line by line to `onLine`. It is in a process group of its own, so that
 * Ctrl-C reaches only the script, which then ends its children in order.
 */
export function startChild(
	command: string,
	parameters: string[],
	options: {
		environment?: NodeJS.ProcessEnv;
		folder?: string;
		onLine?: (line: string, from: 'stdout' | 'stderr') => void;
	}
): Child {
	const child = spawn(command, parameters, {
		cwd: options.folder,
		env: { ...process.env, ...options.environment },
		stdio: ['ignore', 'pipe', 'pipe'],
		detached: process.platform !== 'win32',
		windowsHide: true
	});
	const kept: string[] = [];
	const keep = (from: 'stdout' | 'stderr') => (line: string) => {
		kept.push(line);
		if (kept.length > KEPT_LINES) kept.shift();
		options.onLine?.(line, from);
	};
	readLines(child, keep);
	const ended = new Promise<number | string>((settle) => {
		child.once('error', (error) => {
			kept.push(error.message);
			settle(1);
		});
		child.once('close', (code, signal) => settle(code ?? signal ?? 1));
	});
	let gone = false;
	void ended.then(() => (gone = true));
	// Whatever ends the script, even an error in it, must leave no server behind.
	const last = (): void => void (gone || child.kill('SIGKILL'));
	process.once('exit', last);
	void ended.then(() => process.off('exit', last));
	return {
		ended,
		running: () => !gone,
		lastLines: () => [...kept],
		async stop() {
			if (gone) return;
			child.kill('SIGTERM');
			const timer = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MILLISECONDS);
			await ended;
			clearTimeout(timer);
		}
	};
}

function readLines(
	child: ChildProcess,
	keep: (from: 'stdout' | 'stderr') => (line: string) => void
) {
	for (const from of ['stdout', 'stderr'] as const) {
		let rest = '';
		const take = keep(from);
		child[from]?.setEncoding('utf8').on('data', (text: string) => {
			const lines = (rest + text).split('\n');
			rest = lines.pop() ?? '';
			lines.forEach(take);
		});
		child[from]?.on('end', () => rest && take(rest));
	}
}
