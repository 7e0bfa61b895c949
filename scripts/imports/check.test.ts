import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { checkImports } from './check';

let folder = '';
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function violationsIn(files: Record<string, string>): Promise<string[]> {
	folder = mkdtempSync(join(tmpdir(), 'skissa-imports-'));
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	return (await checkImports(folder)).violations;
}

const base = { 'src/lib/base/index.ts': 'export type Result = 1; export const ok = 1;' };
const ui = { 'src/lib/ui/index.ts': 'export type Tone = 1; export const tone = 1;' };
const component = (line: string) =>
	`<script lang="ts">\n\t${line}\n\tlet { a } = $props();\n</script>\n<p>{a}</p>`;

test('lets through what is allowed, components and types included', async () => {
	const violations = await violationsIn({
		...base,
		...ui,
		'src/lib/account/Form.svelte': component("import { tone, type Tone } from '$lib/ui';"),
		'src/lib/account/index.ts':
			"export { default as Form } from './Form.svelte'; import 'valibot';",
		'src/routes/+page.svelte': component("import { Form } from '$lib/account';")
	});
	expect(violations).toEqual([]);
});

test.each([
	['a value', "import { tone } from '$lib/ui'; tone;"],
	['a type', "import type { Tone } from '$lib/ui'; export type Mine = Tone;"],
	['a relative path', "export { tone } from '../ui';"],
	['a dynamic import', "export const later = () => import('$lib/ui');"]
])('finds %s a part may not import', async (_, line) => {
	const [violation] = await violationsIn({ ...ui, 'src/lib/base/index.ts': line });
	expect(violation).toContain('src/lib/base/index.ts → src/lib/ui/index.ts: base may import only');
});

test.each([
	['a value', component("import { tone } from '$lib/ui';")],
	['a type', component("import type { Tone } from '$lib/ui';")],
	['an import in the markup', "{#await import('$lib/ui') then ui}{ui}{/await}"]
])('finds %s inside a component', async (_, text) => {
	const [violation] = await violationsIn({ ...ui, 'src/lib/base/Bad.svelte': text });
	expect(violation).toContain('src/lib/base/Bad.svelte → src/lib/ui/index.ts');
});

test('finds an import past the index of another part, and of the server from a page', async () => {
	const violations = await violationsIn({
		...ui,
		'src/lib/ui/button.ts': 'export const button = 1;',
		'src/lib/server/index.ts': 'export type Session = 1;',
		'src/lib/account/index.ts': "export { button } from '$lib/ui/button';",
		'src/routes/+page.svelte': component("import type { Session } from '$lib/server';"),
		'src/routes/+page.server.ts':
			"import type { Session } from '$lib/server'; export type A = Session;"
	});
	expect(violations).toEqual([
		'src/lib/account/index.ts → src/lib/ui/button.ts: Across parts import the part’s index.ts.',
		'src/routes/+page.svelte → src/lib/server/index.ts: Only *.server.ts, +server.ts and hooks may import server.'
	]);
});

test('finds a value where only types are allowed', async () => {
	const protocol = {
		'src/lib/sandbox/protocol/index.ts': 'export type Message = 1; export const parse = 1;'
	};
	const typed = "import type { Message } from '$lib/sandbox/protocol'; export type A = Message;";
	expect(await violationsIn({ ...protocol, 'src/lib/lesson/index.ts': typed })).toEqual([]);
	rmSync(folder, { recursive: true });
	const value = "export { parse } from '$lib/sandbox/protocol';";
	const [violation] = await violationsIn({ ...protocol, 'src/lib/lesson/index.ts': value });
	expect(violation).toContain('lesson may import only types from sandbox/protocol');
});

test('finds a circle and an unknown part', async () => {
	const violations = await violationsIn({
		'src/lib/base/a.ts': "import { b } from './b'; export const a = () => b;",
		'src/lib/base/b.ts': "import { a } from './a'; export const b = () => a;",
		'src/lib/magic/index.ts': "import 'valibot';"
	});
	expect(violations.some((line) => line.includes('Two files that need each other'))).toBe(true);
	expect(violations.some((line) => line.includes('A new part needs its line'))).toBe(true);
});
