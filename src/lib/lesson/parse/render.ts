import rehypeShikiFromHighlighter from '@shikijs/rehype/core';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { createHighlighterCoreSync } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import javascript from 'shiki/langs/javascript.mjs';
import { unified } from 'unified';
import { darkTheme, lightTheme } from './themes';

const highlighter = createHighlighterCoreSync({
	themes: [lightTheme, darkTheme],
	langs: [javascript],
	engine: createJavaScriptRegexEngine()
});

const reader = unified().use(remarkParse);

/** Markdown as a tree, positions kept. */
export type Markdown = ReturnType<typeof reader.parse>;
/** One block of a Markdown tree. */
export type Block = Markdown['children'][number];

type Tree = {
	type: string;
	tagName?: string;
	properties?: Record<string, unknown>;
	children?: Tree[];
};

function markExternalLinks(tree: Tree): void {
	const address = tree.tagName === 'a' ? tree.properties?.href : undefined;
	if (typeof address === 'string' && /^https?:/.test(address))
		tree.properties = { ...tree.properties, rel: ['noopener'] };
	tree.children?.forEach(markExternalLinks);
}

const writer = unified()
	.use(remarkRehype)
	.use(() => (tree) => markExternalLinks(tree as Tree))
	.use(rehypeShikiFromHighlighter, highlighter, {
		themes: { light: lightTheme.name as string, dark: darkTheme.name as string },
		// Neither theme is the default: each token carries --shiki-light and --shiki-dark for the page to choose.
		defaultColor: false,
		defaultLanguage: 'text',
		// By default a slow machine would leave code half coloured, so that two builds could differ.
		tokenizeTimeLimit: 0
	})
	.use(rehypeStringify);

/** Reads Markdown. */
export const readMarkdown = (text: string): Markdown => reader.parse(text);

/** Blocks as HTML; raw HTML in them is dropped, `js` code carries both themes as CSS variables. */
export function renderBlocks(blocks: Block[]): string {
	const tree = writer.runSync({ type: 'root', children: blocks });
	return writer.stringify(tree).trim();
}
