import { reportUncaught } from '../plain-error';
import { findFile } from './sketch-files';

const ADDRESS = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)]*?))\s*\)/g;

/** Lets a FontFace whose source is `url(name)` have the sketch's file; throws the error that names a missing one. */
export function serveFonts(): void {
	window.FontFace = new Proxy(FontFace, {
		construct(target, parts, maker) {
			const [family, source, ...rest] = parts as ConstructorParameters<typeof FontFace>;
			const own = typeof source === 'string' ? source.replace(ADDRESS, substitute) : source;
			return Reflect.construct(target, [family, own, ...rest], maker);
		}
	});
}

function substitute(whole: string, ...quoted: (string | undefined)[]): string {
	const found = findFile(quoted.slice(0, 3).find((part) => part !== undefined) ?? '');
	if (found.kind === 'inline') return whole;
	if (found.kind === 'found') return `url("${found.file.url()}")`;
	reportUncaught(found.error);
	throw found.error;
}
