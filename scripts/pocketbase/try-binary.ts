import { execa } from 'execa';

/** Runs `<binary> --help`: null when it is a working PocketBase, else why not, as the end of a sentence. */
export async function whyUnusable(binary: string): Promise<string | null> {
	const result = await execa(binary, ['--help'], {
		reject: false,
		timeout: 20_000,
		stdin: 'ignore'
	});
	// The help carries the file's own name, so it is known by what Skissa needs of it.
	if (
		!result.failed &&
		/^\s+superuser\s/m.test(result.stdout) &&
		result.stdout.includes('--hooksDir')
	)
		return null;
	if (result.code === 'ENOENT') return 'there is no such file';
	if (result.code === 'EACCES') return 'it is not a file that may be executed';
	if (result.timedOut) return 'it did not answer';
	return 'it is damaged, made for another kind of machine, or not PocketBase';
}
