import { encodeCode } from '../../src/lib/base/code-link';
import { expect, test } from '../support';

const SKETCH = `function setup() {
  createCanvas(200, 200);
}
function draw() {
  background(0, 90, 200);
  console.log('drawn');
}
`;

test('the canvas moves to a window of its own, follows the code there, and comes back', async ({
	page,
	context
}) => {
	await page.goto(`/studio#code=${await encodeCode(SKETCH)}`);
	const canvas = page.locator('iframe[title="Canvas"]');
	await expect(canvas).toBeVisible();
	const opening = context.waitForEvent('page');
	await page.getByRole('button', { name: 'Own window' }).click();
	const apart = await opening;
	await expect(apart.locator('iframe[title="Canvas"]')).toBeVisible();
	await expect(apart).toHaveTitle('Canvas · Skissa');
	await expect(canvas).toHaveCount(0);
	await expect(page.getByText('in a window of its own')).toBeVisible();

	// What it says still comes to the page, and an edit there reaches it.
	const editor = page.getByRole('textbox', { name: 'Code editor' });
	await editor.focus();
	await page.keyboard.press('ControlOrMeta+Home');
	await page.keyboard.type("console.log('from the edit');\n");
	await expect(page.getByText('from the edit', { exact: true }).first()).toBeVisible();

	await apart.close();
	await expect(canvas).toBeVisible();
	await expect(page.getByText('in a window of its own')).toHaveCount(0);
});
