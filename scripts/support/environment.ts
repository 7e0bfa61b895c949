import { resolve } from 'node:path';
import * as v from 'valibot';
import { ClearFailure } from './clear-failure';
import { root } from './paths';

const number = v.pipe(
	v.string(),
	v.regex(/^\d{1,5}$/, 'must be a number from 1 to 65535; leave it out for 3000'),
	v.transform(Number),
	v.minValue(1, 'must be a number from 1 to 65535; leave it out for 3000'),
	v.maxValue(65535, 'must be a number from 1 to 65535; leave it out for 3000')
);

const address = (example: string) =>
	v.pipe(
		v.string(),
		v.check(
			(text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol),
			`must be an address such as ${example}`
		),
		v.check(
			(text) => !URL.canParse(text) || new URL(text).href === `${new URL(text).origin}/`,
			`must be an address without path, such as ${example}`
		),
		v.transform((text) => new URL(text).origin)
	);

const path = v.pipe(
	v.string(),
	v.transform((text) => resolve(root, text))
);

const schema = v.object({
	PORT: v.optional(number, '3000'),
	HOST: v.optional(
		v.pipe(
			v.string(),
			v.regex(/^[A-Za-z0-9.:-]+$/, 'must be a host name or address such as 127.0.0.1 or 0.0.0.0')
		),
		'127.0.0.1'
	),
	ORIGIN: v.optional(address('https://skissa.example')),
	SKISSA_DATA: v.optional(path, 'pb_data'),
	POCKETBASE_BIN: v.optional(path),
	POCKETBASE_URL: v.optional(address('http://127.0.0.1:8090')),
	CHROMIUM_PATH: v.optional(path)
});

/** What the environment says, checked: ports as numbers, paths absolute, addresses as origins; ORIGIN always filled. */
export type Environment = v.InferOutput<typeof schema> & { ORIGIN: string };

/** Checks the variables Skissa reads (an empty one counts as unset); a wrong value is a ClearFailure naming it. */
export function readEnvironment(variables: NodeJS.ProcessEnv = process.env): Environment {
	const given = Object.fromEntries(
		Object.keys(schema.entries).flatMap((name) =>
			variables[name] ? [[name, variables[name]]] : []
		)
	);
	const result = v.safeParse(schema, given, { abortEarly: true });
	if (!result.success) {
		const [issue] = result.issues;
		const name = v.getDotPath(issue) ?? '';
		throw new ClearFailure(`${name}=${String(given[name])} does not work: it ${issue.message}.`);
	}
	return {
		...result.output,
		ORIGIN: result.output.ORIGIN ?? `http://localhost:${result.output.PORT}`
	};
}
