import { execa } from 'execa';
import { ClearFailure } from '../support/clear-failure';
import { step } from '../support/steps';
import { findChromium } from './find';

/**
 * Path of a Chromium to test with. Where there is none it tries Playwright's own download, then, as root on Debian,
 * the system's package; a ClearFailure when neither can be had.
 */
export async function ensureChromium(): Promise<string> {
	const found = look();
	if (found) return found;
	await step('Downloading Chromium', () =>
		execa('playwright', ['install', 'chromium'], {
			preferLocal: true,
			reject: false,
			timeout: 300_000,
			stdin: 'ignore'
		})
	);
	const downloaded = look();
	if (downloaded) return downloaded;
	if (process.getuid?.() === 0)
		await step('Installing Chromium', async () => {
			const options = {
				reject: false,
				timeout: 600_000,
				stdin: 'ignore',
				env: { DEBIAN_FRONTEND: 'noninteractive' }
			} as const;
			const updated = await execa('apt-get', ['update'], options);
			if (!updated.failed) await execa('apt-get', ['install', '-y', 'chromium'], options);
		});
	const installed = look();
	if (installed) return installed;
	throw new ClearFailure(
		'This needs Chromium, and none could be installed. Install it and set CHROMIUM_PATH to its file.'
	);
}

function look(): string | null {
	try {
		return findChromium();
	} catch (error) {
		throw new ClearFailure(error instanceof Error ? error.message : String(error));
	}
}
