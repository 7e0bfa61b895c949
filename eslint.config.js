import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * What PocketBase puts into the global scope of hooks and migrations, as far as it is used here.
 * @type {Record<string, 'readonly'>}
 */
const pocketBase = {
	__hooks: 'readonly',
	$app: 'readonly',
	migrate: 'readonly',
	onRecordCreate: 'readonly',
	onRecordCreateRequest: 'readonly',
	onRecordEnrich: 'readonly',
	onRecordUpdate: 'readonly',
	onRecordUpdateRequest: 'readonly',
	Collection: 'readonly',
	DateTime: 'readonly',
	RelationField: 'readonly',
	SelectField: 'readonly',
	TextField: 'readonly'
};

export default ts.config(
	{
		ignores: [
			'.svelte-kit/',
			'.skissa/',
			'build/',
			'**/*.sketch.js',
			'node_modules/',
			'pb_data/',
			'lessons/**/*.js',
			'playwright-report/',
			'src/lib/paraglide/',
			'static/',
			'test-results/',
			'tests/sandbox/references/'
		]
	},
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			// TypeScript says it better, and knows types.
			'no-undef': 'off',
			'max-lines': ['error', 400],
			eqeqeq: ['error', 'always', { null: 'ignore' }],
			'no-console': 'error',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' }
			],
			'@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts', '**/*.svelte.js'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	},
	{
		files: ['src/**/*.svelte'],
		rules: {
			// `bind:this` assigns, which the rule does not see.
			'no-unassigned-vars': 'off',
			// Links are localizeHref(resolve(…)), which the plugin's own rule does not know; a bare path is still an error.
			'svelte/no-navigation-without-resolve': 'off',
			'no-restricted-syntax': [
				'error',
				{
					selector: 'SvelteAttribute[key.name="href"] > SvelteLiteral[value=/^\\u002F(?!\\u002F)/]',
					message: 'Write {localizeHref(resolve(…))}, so that the link keeps the language.'
				}
			]
		}
	},
	{
		files: ['scripts/**', 'tests/**'],
		rules: {
			'no-console': 'off',
			// Playwright reads from this pattern which fixtures a function needs.
			'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }]
		}
	},
	{
		files: ['pb_hooks/**/*.js', 'pb_migrations/**/*.js'],
		languageOptions: { sourceType: 'commonjs', globals: pocketBase },
		rules: {
			'no-undef': 'error',
			'@typescript-eslint/no-require-imports': 'off',
			'@typescript-eslint/triple-slash-reference': 'off'
		}
	},
	{ files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs' } }
);
