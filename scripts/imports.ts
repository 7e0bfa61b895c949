import { checkImports } from './imports/check';
import { ClearFailure, runMain } from './support/clear-failure';
import { root } from './support/paths';

await runMain(async () => {
	const { violations, files } = await checkImports(root);
	if (violations.length > 0)
		throw new ClearFailure(
			`${violations.join('\n')}\n${violations.length} imports are not allowed.`
		);
	console.log(`The imports of ${files} files keep the rules.`);
});
