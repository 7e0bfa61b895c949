import { parse } from 'acorn';
import type { LessonFault } from './fault';
import type { Block } from './render';

/** Sketch text as acorn sees it: the first syntax error with its line (from 1), or null. */
export function syntaxError(code: string): { line: number; message: string } | null {
	try {
		parse(code, {
			ecmaVersion: 'latest',
			sourceType: 'script',
			allowAwaitOutsideFunction: true,
			allowReturnOutsideFunction: true
		});
		return null;
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		const { loc } = error as SyntaxError & { loc?: { line: number } };
		return { line: loc?.line ?? 1, message: error.message.replace(/ \(\d+:\d+\)$/, '') };
	}
}

type Node = {
	type: string;
	value?: string;
	lang?: string | null;
	url?: string;
	position?: { start: { line: number } };
	children?: Node[];
};

type Words = Pick<LessonFault, 'message' | 'remedy'> & { offset?: number };

function faultOf(node: Node): Words | null {
	if (node.type === 'html')
		return {
			message: 'raw HTML is not allowed in prose',
			remedy: 'write it as Markdown, or put `<` between backticks'
		};
	if (node.type === 'image')
		return {
			message: 'pictures are not allowed in prose',
			remedy: 'show it on the canvas: draw it in the step’s start.js'
		};
	if (node.type === 'link' && !/^(https?:\/\/|mailto:|\/|#)/.test(node.url ?? ''))
		return {
			message: `the link \`${node.url}\` leads nowhere safe`,
			remedy: 'use an address that starts with https://, mailto:, / or #'
		};
	if (node.type !== 'code') return null;
	if (node.lang && !['js', 'text'].includes(node.lang))
		return {
			message: `code marked \`${node.lang}\` cannot be shown`,
			remedy: 'mark the block ```js for code that runs, ```text for anything else'
		};
	const error = node.lang === 'js' ? syntaxError(node.value ?? '') : null;
	if (!error) return null;
	return {
		message: `this code does not parse: ${error.message}`,
		remedy: 'mend it, or mark the block ```text when it is not meant to run',
		offset: error.line
	};
}

/** Everything in these blocks that may not stand in prose. */
export function blockFaults(blocks: Block[], file: string): LessonFault[] {
	const faults: LessonFault[] = [];
	const visit = (node: Node) => {
		const fault = faultOf(node);
		if (fault) {
			const { offset = 0, ...words } = fault;
			faults.push({ file, line: (node.position?.start.line ?? 1) + offset, ...words });
		}
		node.children?.forEach(visit);
	};
	(blocks as Node[]).forEach(visit);
	return faults;
}

/** The plain words of a block. */
export function plainText(node: Block | Node): string {
	const { value, children } = node as Node;
	return value ?? children?.map(plainText).join('') ?? '';
}
