import { expect, it } from 'vitest';
import { typingFiles } from './typing-files';

const find = (path: string) => typingFiles.find(({ filePath }) => filePath === `file://${path}`);

it('has the words of p5 as globals', () => {
	expect(find('/node_modules/p5/types/global.d.ts')?.content).toMatch(
		/^\s*function circle\(x: number, y: number, d: number\): void;/m
	);
	expect(find('/node_modules/p5/types/p5.d.ts')?.content).toContain('declare class p5');
});

it('has each of them once', () => {
	const globals = find('/node_modules/p5/types/global.d.ts')?.content ?? '';
	expect(globals).not.toContain('interface Window');
	expect(globals.match(/^function circle\(/gm)).toHaveLength(1);
	expect(globals).toMatch(/^\s*const mouseX: /m);
});

it('has Tone with its synths, and every file they import', () => {
	expect(find('/node_modules/tone/build/esm/instrument/Synth.d.ts')?.content).toContain(
		'class Synth'
	);
	expect(find('/tone-global.d.ts')?.content).toContain('const Tone');
	const missing = typingFiles.flatMap(({ filePath, content }) =>
		[...content.matchAll(/from ["'](\.[^"']+)["']/g)]
			.map(([, path]) => new URL(String(path).replace(/\.js$/, '.d.ts'), filePath).href)
			.filter((href) => !typingFiles.some((file) => file.filePath === href))
	);
	expect(missing).toEqual([]);
});
