import * as v from 'valibot';
import { fail, ok, type Result } from '$lib/base';

type Schema<Value> = v.GenericSchema<unknown, Value>;

const shown = (received: string): string =>
	received.length > 40 ? `${received.slice(0, 40)}…` : received;

/**
 * Reads a JSON request by a schema. Problems: `request_too_large`, `not_json`, `field_unknown` (one the schema does
 * not have), `code_too_long`, or `field_invalid` with the field's path and what it held.
 */
export async function readJsonBody<Value>(
	request: Request,
	schema: Schema<Value>
): Promise<Result<Value>> {
	let body: unknown;
	try {
		body = await request.json();
	} catch (error) {
		// The server's own limit throws while the body is read.
		const tooLarge = (error as { status?: number } | null)?.status === 413;
		return tooLarge ? fail('request_too_large', { values: { maximum: 8 } }) : fail('not_json');
	}
	const parsed = v.safeParse(schema, body);
	if (parsed.success) return ok(parsed.output);
	const [issue] = parsed.issues;
	const field = v.getDotPath(issue) ?? '';
	const values = { field, received: shown(issue.received) };
	if (issue.type === 'strict_object' && issue.expected === 'never')
		return fail('field_unknown', { field, values });
	if (issue.type === 'max_length' && field.endsWith('code'))
		return fail('code_too_long', { field, values: { maximum: Number(issue.requirement) } });
	return fail('field_invalid', { field, values });
}
