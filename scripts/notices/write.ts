import { pinnedVersion } from '../pocketbase/pinned';
import type { ShippedPackage } from './packages';

/** The text of THIRD-PARTY-NOTICES.md: a table of packages, then each licence text once. */
export function writeNotices(packages: ShippedPackage[]): string {
	const p5 = packages.find(({ name }) => name === 'p5');
	const aac = packages.find(({ name }) => name === '@mediabunny/aac-encoder');
	const rows = packages.map(
		({ name, version, licence, homepage }) => `| ${name} | ${version} | ${licence} | ${homepage} |`
	);
	const byText = new Map<string, string[]>();
	for (const { name, texts } of packages)
		for (const text of texts) byText.set(text, [...(byText.get(text) ?? []), name]);
	const sections = [...byText].map(
		([text, names]) => `### ${[...new Set(names)].join(', ')}\n\n${fence(text)}`
	);
	return (
		[
			'# Third-party notices',
			'Skissa is under the MIT licence (see LICENSE). It is made with the work of others, named here with their licences. This file is written by `npm run notices` from the lockfile.',
			...(p5
				? [
						'## p5.js',
						`p5.js ${p5.version} is under the GNU Lesser General Public License 2.1. It is served unmodified, as a file of its own that can be exchanged for another version. Its source is at https://github.com/processing/p5.js/tree/v${p5.version}; the licence text is below.`
					]
				: []),
			...(aac
				? [
						'## FFmpeg',
						`@mediabunny/aac-encoder ${aac.version} (MPL-2.0) holds the AAC encoder of FFmpeg, compiled to WebAssembly, which is under the GNU Lesser General Public License 2.1 or later. It is served unmodified, as a file of its own that can be exchanged for another build, and used only where a browser has no AAC encoder. Its source is at https://ffmpeg.org and, with how it was built, at https://github.com/Vanilagy/mediabunny/tree/main/packages/aac-encoder; the licence text is that of p5.js below.`
					]
				: []),
			'## PocketBase',
			`Accounts and the gallery are kept by PocketBase ${pinnedVersion()} (MIT, Copyright (c) 2022 - present Gani Georgiev), a program of its own. Where it is built from \`pocketbase/\`, the Go modules in \`pocketbase/go.sum\` become part of it; their licences are in each module’s folder, which \`go mod download -json\` names.`,
			'## Packages',
			['| package | version | licence | home |', '| --- | --- | --- | --- |', ...rows].join('\n'),
			'## Licence texts',
			...sections,
			''
		]
			.join('\n\n')
			.trimEnd() + '\n'
	);
}

/** Some texts hold a fence themselves, so this one is longer. */
const fence = (text: string): string => `~~~~text\n${text}\n~~~~`;
