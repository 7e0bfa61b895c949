import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isFresh, markFresh, sourcesHash } from './freshness';
import { inProject } from '../support/paths';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'skissa-build-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a build is fresh for the sources it was made of, and only when it is whole', () => {
	expect(isFresh(folder, 'a')).toBe(false);
	markFresh(folder, 'a');
	expect(isFresh(folder, 'a')).toBe(false);
	writeFileSync(join(folder, 'index.js'), '');
	expect(isFresh(folder, 'a')).toBe(true);
	expect(isFresh(folder, 'b')).toBe(false);
});

test('what a build or a tool writes by itself does not make the sources newer', () => {
	const written = inProject('project.inlang', 'skissa-test-file');
	const before = sourcesHash();
	try {
		writeFileSync(written, String(Math.random()));
		expect(sourcesHash()).toBe(before);
	} finally {
		rmSync(written);
	}
});
