import { execa } from 'execa';
import { inProject } from '../support/paths';
import { fillCache } from './cached';
import { pinnedVersion } from './pinned';

/** Builds `pocketbase/` with the installed Go into `path`. Resolves to null, or to why that was not possible. */
export async function buildWithGo(path: string): Promise<string | null> {
	const folder = inProject('pocketbase');
	const go = await execa('go', ['env', 'GOVERSION'], {
		cwd: folder,
		reject: false,
		timeout: 20_000
	});
	if (go.failed) return go.code === 'ENOENT' ? 'Go is not installed' : 'Go does not run';
	return fillCache(path, async (temporary) => {
		const linker = `-s -w -X github.com/pocketbase/pocketbase.Version=${pinnedVersion()}`;
		const build = await execa(
			'go',
			['build', '-trimpath', '-ldflags', linker, '-o', temporary, '.'],
			{
				cwd: folder,
				reject: false,
				stdin: 'ignore',
				// As the official binary is built: it then runs without the C library of this machine.
				env: { CGO_ENABLED: '0' }
			}
		);
		if (!build.failed) return null;
		const said = build.stderr.trim().split('\n').at(-1) || `it ended with ${build.exitCode}`;
		return `${go.stdout} could not build it: ${said}`;
	});
}
