/**
 * Who may import whom below src/lib, besides itself, the compiled texts and packages. The same picture is in
 * docs/architecture.md. `types` may be imported as types only.
 */
const PARTS = {
	base: { any: [] },
	ui: { any: ['base'] },
	server: { any: ['base'] },
	lesson: { any: ['base'], types: ['sandbox/protocol'] },
	'sandbox/protocol': { any: ['base'] },
	'sandbox/transform': { any: ['sandbox/protocol', 'base'] },
	'sandbox/trace': { any: ['sandbox/protocol', 'base'] },
	'sandbox/runtime': { any: ['sandbox/protocol', 'sandbox/trace', 'base'] },
	'sandbox/apart': { any: ['sandbox/protocol'] },
	'sandbox/early': { any: ['sandbox/protocol'] },
	'sandbox/host': { any: ['sandbox/protocol', 'sandbox/transform', 'ui', 'base'] },
	editor: { any: ['ui', 'base'] },
	progress: { any: ['ui', 'base'], types: ['lesson'] },
	learn: { any: ['progress', 'ui', 'base'], types: ['lesson'] },
	export: { any: ['sandbox/host', 'ui', 'base'] },
	studio: { any: ['editor', 'sandbox/host', 'lesson', 'progress', 'export', 'ui', 'base'] },
	gallery: { any: ['sandbox/host', 'ui', 'base'] },
	account: { any: ['ui', 'base'] }
};
const TEXTS = '^src/lib/paraglide/';
const PART = '(?:sandbox/)?[^/]+';
const inside = (part) => `^src/lib/${part}/`;

const partRules = Object.entries(PARTS).flatMap(([part, { any, types = [] }]) => [
	{
		name: `${part.replace('/', '-')}-imports`,
		comment: `${part} may import only ${[...any, ...types].join(', ') || 'packages'}.`,
		severity: 'error',
		// A test may run what it tests against the real thing.
		from: { path: inside(part), pathNot: '\\.test\\.ts$' },
		to: { path: '^src/', pathNot: [part, ...any, ...types].map(inside).concat(TEXTS) }
	},
	...types.map((typed) => ({
		name: `${part.replace('/', '-')}-types-of-${typed.replace('/', '-')}`,
		comment: `${part} may import only types from ${typed}.`,
		severity: 'error',
		from: { path: inside(part), pathNot: '\\.test\\.ts$' },
		to: { path: inside(typed), dependencyTypesNot: ['type-only'] }
	}))
]);

module.exports = {
	forbidden: [
		...partRules,
		{
			name: 'part-unknown',
			comment: 'A new part needs its line in .dependency-cruiser.cjs and docs/architecture.md.',
			severity: 'error',
			from: { path: '^src/lib/', pathNot: Object.keys(PARTS).map(inside).concat(TEXTS) },
			to: {}
		},
		{
			name: 'across-parts-by-index',
			comment: 'Across parts import the part’s index.ts.',
			severity: 'error',
			from: { path: `^src/lib/(${PART})/` },
			to: {
				path: `^src/lib/${PART}/`,
				pathNot: ['^src/lib/$1/', `^src/lib/${PART}/index\\.ts$`, TEXTS]
			}
		},
		{
			name: 'routes-by-index',
			comment: 'Routes and hooks import a part’s index.ts.',
			severity: 'error',
			from: { path: '^src/(?!lib/)' },
			to: { path: '^src/lib/', pathNot: [`^src/lib/${PART}/index\\.ts$`, TEXTS] }
		},
		{
			name: 'server-only',
			comment: 'Only *.server.ts, +server.ts and hooks may import server.',
			severity: 'error',
			from: {
				path: '^src/(?!lib/)',
				pathNot: ['\\.server\\.ts$', '/\\+server\\.ts$', '^src/app\\.d\\.ts$']
			},
			to: { path: inside('server') }
		},
		{
			name: 'source-stands-alone',
			comment: 'The app never imports scripts or tests.',
			severity: 'error',
			from: { path: '^src/', pathNot: '\\.test\\.ts$' },
			to: { path: '^(scripts|tests)/' }
		},
		{
			name: 'no-circular',
			comment: 'Two files that need each other are one, or need a third.',
			severity: 'error',
			// A component that shows a tree is its own child.
			from: { path: '^(.+)$' },
			to: { circular: true, pathNot: '^$1$' }
		}
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		// What the compiler writes is not ours to judge.
		exclude: { path: [TEXTS, '/\\$types'] },
		tsPreCompilationDeps: true,
		enhancedResolveOptions: {
			extensions: ['.ts', '.mjs', '.js', '.cjs', '.svelte', '.json'],
			exportsFields: ['exports'],
			conditionNames: ['svelte', 'browser', 'import', 'types', 'default']
		}
	}
};
