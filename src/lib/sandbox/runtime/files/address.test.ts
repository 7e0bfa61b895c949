import { describe, expect, it } from 'vitest';
import { readAddress } from './address';

const BASE = 'https://skissa.example/sandbox/frame';

describe('an address in a sketch', () => {
	it.each([
		['cat.png', 'cat.png'],
		['./cat.png', 'cat.png'],
		['assets/cat.png', 'cat.png'],
		['/assets/pets/cat.png', 'cat.png'],
		['../cat.png', 'cat.png'],
		['cat.png?v=2', 'cat.png'],
		['my cat.png', 'my cat.png'],
		['https://skissa.example/sandbox/my%20cat.png', 'my cat.png'],
		['k\u0061\u030atta.png', 'k\u00e5tta.png'],
		['C:\\Users\\Ada\\cat.png', 'cat.png'],
		['file:///home/ada/cat.png', 'cat.png'],
		['100%.csv', '100%.csv']
	])('%s is the file %s', (written, name) => {
		expect(readAddress(written, BASE)).toEqual({ kind: 'file', name });
	});

	it.each(['https://example.org/cat.png', '//example.org/cat.png', 'http://', 'ftp://a/b.png'])(
		'%s is elsewhere, and keeps its words',
		(written) => {
			expect(readAddress(written, BASE)).toEqual({ kind: 'elsewhere', name: written });
		}
	);

	it.each(['', '  ', 'data:text/plain,x', 'blob:null/1', 'about:blank'])(
		'%j is inline',
		(written) => {
			expect(readAddress(written, BASE)).toEqual({ kind: 'inline' });
		}
	);
});
