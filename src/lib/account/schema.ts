import * as v from 'valibot';

// The message of every rule is the code of its problem: the texts are in messages/ as `problem_<code>`.
const bytes = (text: string): number => new TextEncoder().encode(text).length;

const name = v.pipe(
	v.string('name_required'),
	v.trim(),
	v.nonEmpty('name_required'),
	v.maxLength(80, 'name_too_long')
);
const handle = v.pipe(
	v.string('handle_required'),
	v.trim(),
	v.toLowerCase(),
	v.nonEmpty('handle_required'),
	v.regex(/^[a-z0-9][a-z0-9_-]*$/, 'handle_invalid'),
	v.minLength(3, 'handle_too_short'),
	v.maxLength(30, 'handle_too_long')
);
const email = v.pipe(
	v.optional(v.string('email_invalid'), ''),
	v.trim(),
	v.maxLength(200, 'email_too_long'),
	v.union([v.literal(''), v.pipe(v.string(), v.email('email_invalid'))], 'email_invalid')
);
const next = v.optional(v.string(), '');

/** The longest password bcrypt reads whole, in bytes. */
export const LONGEST_PASSWORD_BYTES = 71;

/** What someone writes to get an account. */
export const newAccountSchema = v.strictObject({
	name,
	handle,
	password: v.pipe(
		v.string('password_required'),
		v.nonEmpty('password_required'),
		v.minLength(10, 'password_too_short'),
		v.check((password) => bytes(password) <= LONGEST_PASSWORD_BYTES, 'password_too_long')
	),
	email,
	next
});

/** What someone writes to sign in: handle or email, and the password. */
export const signInSchema = v.strictObject({
	identity: v.pipe(
		v.string('identity_required'),
		v.trim(),
		v.nonEmpty('identity_required'),
		v.maxLength(200, 'identity_too_long')
	),
	password: v.pipe(v.string('password_required'), v.nonEmpty('password_required')),
	next
});

/** What a member may change about themselves. */
export const profileSchema = v.strictObject({
	name,
	bio: v.pipe(v.optional(v.string(), ''), v.trim(), v.maxLength(1000, 'bio_too_long')),
	locale: v.picklist(['en', 'sv'], 'locale_invalid')
});

/** What must be written before an account is deleted: its handle. */
export const removalSchema = v.strictObject({
	confirmation: v.optional(v.pipe(v.string(), v.trim(), v.toLowerCase()), '')
});
