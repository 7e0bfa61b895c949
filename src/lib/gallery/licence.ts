import { m } from '$lib/paraglide/messages';

/** The licences a work may be published under, most open first; `none` keeps all rights with its maker. */
export const LICENCES = [
	'CC0-1.0',
	'CC-BY-4.0',
	'CC-BY-SA-4.0',
	'CC-BY-NC-4.0',
	'CC-BY-ND-4.0',
	'none'
] as const;

export type Licence = (typeof LICENCES)[number];

const texts: Record<Licence, { path: string | null; name: () => string; meaning: () => string }> = {
	'CC0-1.0': {
		path: 'publicdomain/zero/1.0/',
		name: () => 'CC0 1.0',
		meaning: () => m.gallery_licence_cc0()
	},
	'CC-BY-4.0': {
		path: 'licenses/by/4.0/',
		name: () => 'CC BY 4.0',
		meaning: () => m.gallery_licence_by()
	},
	'CC-BY-SA-4.0': {
		path: 'licenses/by-sa/4.0/',
		name: () => 'CC BY-SA 4.0',
		meaning: () => m.gallery_licence_by_sa()
	},
	'CC-BY-NC-4.0': {
		path: 'licenses/by-nc/4.0/',
		name: () => 'CC BY-NC 4.0',
		meaning: () => m.gallery_licence_by_nc()
	},
	'CC-BY-ND-4.0': {
		path: 'licenses/by-nd/4.0/',
		name: () => 'CC BY-ND 4.0',
		meaning: () => m.gallery_licence_by_nd()
	},
	none: {
		path: null,
		name: () => m.gallery_licence_none_name(),
		meaning: () => m.gallery_licence_none()
	}
};

/** A licence's short name, what it lets others do in one plain sentence, and the address of its text (null for `none`). */
export function describeLicence(licence: Licence): {
	name: string;
	meaning: string;
	address: string | null;
} {
	const { path, name, meaning } = texts[licence];
	return {
		name: name(),
		meaning: meaning(),
		address: path && `https://creativecommons.org/${path}`
	};
}
