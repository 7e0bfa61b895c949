// Entry of every npm script that must work right after `git clone`: `node scripts/run.mjs <name> [arguments]`
// makes sure that the dependencies are there, then runs scripts/<name>.ts in this same process, so that signals
// and exit codes are the script's own. Only Node itself may be imported here.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [name, ...rest] = process.argv.slice(2);

// A trace promises 2 for whatever keeps it from running: 0 and 1 would be read as said of the sketch.
const FAILED = name === 'trace' ? 2 : 1;

/** @param {unknown} reason */
function stop(reason) {
	console.error(reason);
	process.exit(FAILED);
}

/** @param {string} path */
const modified = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19))
	stop(
		`Skissa needs Node.js 20.19 or newer; this is ${process.versions.node}. Install a newer one.`
	);
if (!name || !/^[a-z-]+$/.test(name) || !existsSync(join(root, 'scripts', `${name}.ts`)))
	stop(
		`There is no script "${name ?? ''}". Run one of those in package.json, for example: npm start`
	);

process.chdir(root);
const lockfile = join(root, 'package-lock.json');
const stamp = join(root, 'node_modules', '.skissa-lockfile');
const installed = join(root, 'node_modules', '.package-lock.json');
const hash = createHash('sha256').update(readFileSync(lockfile)).digest('hex');
const stamped = existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;

// npm writes its own record last, so a newer one means that somebody installed by hand since the lockfile changed.
if (!stamped && modified(installed) <= modified(lockfile)) {
	const started = Date.now();
	console.error('… Installing dependencies (a minute or two the first time)');
	// npm's own file, because npm is a .cmd on Windows and those need a shell.
	const npm = process.env.npm_execpath;
	// Not `npm ci`, which refuses a lockfile without packages for other platforms that a dependency (@lix-js/sdk) names
	// and nobody has published; `--no-save` installs the same locked versions and leaves the lockfile alone.
	const installing = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
	try {
		if (npm?.endsWith('.js'))
			execFileSync(process.execPath, [npm, ...installing], { stdio: 'pipe' });
		else execFileSync('npm', installing, { stdio: 'pipe', shell: process.platform === 'win32' });
	} catch (error) {
		const { stderr, signal, status, code } =
			/** @type {{ stderr?: Buffer, signal?: string, status?: number, code?: string }} */ (error);
		if (signal) process.exit(FAILED);
		process.stderr.write(stderr?.toString() ?? '');
		stop(
			`Dependencies could not be installed (npm ended with ${status ?? code}). Check the network and the messages above, then start again.`
		);
	}
	console.error(`✓ Dependencies installed (${Math.round((Date.now() - started) / 1000)} s)`);
}
if (!stamped) writeFileSync(stamp, hash);

// TypeScript settings of the scripts extend what Kit generates, and the texts are compiled from messages/.
if (!existsSync(join(root, '.svelte-kit', 'tsconfig.json')))
	try {
		execFileSync(process.execPath, ['node_modules/@sveltejs/kit/svelte-kit.js', 'sync'], {
			stdio: ['ignore', 'ignore', 'inherit']
		});
	} catch {
		stop(
			'What SvelteKit generates could not be made: see above. Delete node_modules and start again.'
		);
	}

const script = join(root, 'scripts', `${name}.ts`);
process.argv = [process.execPath, script, ...rest];
const { register } = await import('tsx/esm/api');
register();
await import(pathToFileURL(script).href).catch(stop);
