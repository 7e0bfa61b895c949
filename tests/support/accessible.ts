import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * Fails with rule, element and remedy when axe finds anything against WCAG 2.2 A or AA on the page as it is now.
 * The sketch's frame is left out: what a sketch draws is its author's.
 */
export async function expectAccessible(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page })
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
		.exclude('iframe')
		.analyze();
	const found = violations.flatMap(({ id, help, nodes }) =>
		nodes.map((node) => `${id}: ${help}: ${node.html} ${node.failureSummary ?? ''}`)
	);
	expect(found, `${page.url()} is not accessible`).toEqual([]);
}
