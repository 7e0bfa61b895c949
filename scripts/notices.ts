import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { collectPackages } from './notices/packages';
import { isAllowed } from './notices/licences';
import { writeNotices } from './notices/write';
import { ClearFailure, runMain } from './support/clear-failure';
import { inProject } from './support/paths';

const FILE = inProject('THIRD-PARTY-NOTICES.md');

await runMain(async () => {
	const packages = collectPackages();
	const refused = packages.filter((found) => !isAllowed(found));
	if (refused.length > 0)
		throw new ClearFailure(
			refused
				.map(
					({ name, version, licence }) =>
						`${name} ${version} is under ${licence || 'no stated licence'}`
				)
				.join('\n') + '\nOnly licences listed in scripts/notices/licences.ts may be shipped.'
		);
	const text = writeNotices(packages);
	if (!process.argv.includes('--check')) {
		writeFileSync(FILE, text);
		console.log(`THIRD-PARTY-NOTICES.md names ${packages.length} packages.`);
		return;
	}
	if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== text)
		throw new ClearFailure('THIRD-PARTY-NOTICES.md is out of date. Run: npm run notices');
	console.log(`The notices of ${packages.length} packages are up to date.`);
});
