import type { ShippedPackage } from './packages';

const ALLOWED = new Set([
	'0BSD',
	'Apache-2.0',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'BlueOak-1.0.0',
	'CC0-1.0',
	'ISC',
	'MIT',
	'MPL-2.0',
	'OFL-1.1',
	'Python-2.0',
	'Unlicense'
]);

/**
 * p5 is served as its own unmodified file, which the LGPL asks for; nothing else under it is bundled. The other two
 * are parts of that file, under short permissive licences.
 */
const EXCEPTIONS: Record<string, string> = {
	p5: 'LGPL-2.1',
	libtess: 'SGI-B-2.0',
	pako: '(MIT AND Zlib)'
};

/** Whether a package may be shipped: a licence of the list, one of several offered, or a named exception. */
export function isAllowed({ name, licence }: Pick<ShippedPackage, 'name' | 'licence'>): boolean {
	if (EXCEPTIONS[name] === licence) return true;
	return licence
		.replace(/[()]/g, '')
		.split(' OR ')
		.some((choice) => choice.split(' AND ').every((part) => ALLOWED.has(part.trim())));
}
