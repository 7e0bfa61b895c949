import { expect, test } from '../support';
import { TABLET } from './lesson-page';

/** The address of the lesson that brings a font. */
const LESSON = '/learn/visuals-and-sound/type-in-motion';
const FONT = 'familjen-grotesk-bold.woff';

test.use(TABLET);

test('a lesson’s file that cannot be fetched is told of once, and fetched again', async ({
	page,
	allow
}) => {
	allow.allowConsole(/ERR_FAILED/);
	const file = /familjen-grotesk-bold[^/]*\.woff/;
	await page.route(file, (route) => route.abort());
	await page.goto(`${LESSON}?step=alive`);
	const said = page.getByRole('status').filter({ hasText: 'could not be fetched' });
	await expect(said).toContainText(`${FONT} belongs to the lesson`);
	await expect(said).toHaveCount(1);
	await expect(page.getByText('under Files')).toHaveCount(0);
	await page.unroute(file);
	await page.getByRole('button', { name: `Fetch again: ${FONT}` }).click();
	await expect(said).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Fetch again' })).toHaveCount(0);
});

test('whom a lesson’s files are from is on paper, too', async ({ page }) => {
	await page.goto(`/sv${LESSON}/print`);
	const files = page.getByRole('region', { name: 'Filer i lektionen' });
	await expect(files.getByRole('listitem').first()).toHaveText(
		`${FONT}: The Familjen Grotesk Project Authors, SIL OFL 1.1`
	);
});
