import ts from 'typescript';

const SCRIPT = /<script\b[^>]*>([\s\S]*?)<\/script>/g;

/**
 * What a component imports, as a component that does nothing else. The Svelte compiler drops type imports, and
 * types count in the import rules; a plain `import 'x'` it keeps.
 */
export function outlineComponent(source: string): string {
	const scripts = [...source.matchAll(SCRIPT)].map(([, script]) => script ?? '');
	const markup = source.replace(SCRIPT, '');
	const inMarkup = [...markup.matchAll(/\bimport\(\s*(['"])(.+?)\1\s*\)/g)].map(
		([, , name]) => name
	);
	const inScripts = scripts.flatMap((script) =>
		ts.preProcessFile(script).importedFiles.map(({ fileName }) => fileName)
	);
	const imports = [...inScripts, ...inMarkup].map((name) => `import ${JSON.stringify(name)};`);
	return `<script>\n${imports.join('\n')}\n</script>\n`;
}
