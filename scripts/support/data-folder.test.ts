import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { requireWritable } from './data-folder';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'skissa-data-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('makes the folder with its parents and leaves nothing in it', () => {
	const data = join(folder, 'a', 'b');
	requireWritable(data);
	requireWritable(data);
	expect(readdirSync(data)).toEqual([]);
});

test('says what stands in the way', () => {
	const file = join(folder, 'file');
	writeFileSync(file, '');
	expect(() => requireWritable(join(file, 'data'))).toThrow('a part of the path is a file');
	expect(() => requireWritable(file)).toThrow(`The data folder ${file} cannot be used`);
});

test.runIf(existsSync('/proc/self'))('ends where the system lets nothing be made', () => {
	expect(() => requireWritable('/proc/skissa')).toThrow('nothing can be made there');
});
