import { describe, expect, it } from 'vitest';
import { problemText } from '$lib/ui';
import { checkForm, shownValues, withValue } from './check-form';
import { newAccountSchema, profileSchema, signInSchema } from './schema';

function form(fields: Record<string, string>): FormData {
	const data = new FormData();
	for (const [field, value] of Object.entries(fields)) data.set(field, value);
	return data;
}
const good = {
	name: 'Åsa Öberg',
	handle: 'asa-1',
	password: 'tre ord räcker',
	email: '',
	next: ''
};

describe('a new account', () => {
	it('is taken as written, its handle in small letters', () => {
		expect(checkForm(newAccountSchema, form({ ...good, handle: ' Asa-1 ' }))).toEqual({
			ok: true,
			value: good
		});
	});

	it.each([
		['name', '  ', 'name_required'],
		['name', 'x'.repeat(81), 'name_too_long'],
		['handle', '', 'handle_required'],
		['handle', 'ab', 'handle_too_short'],
		['handle', 'a'.repeat(31), 'handle_too_long'],
		['handle', 'åsa', 'handle_invalid'],
		['handle', '-asa', 'handle_invalid'],
		['password', '', 'password_required'],
		['password', 'kort', 'password_too_short'],
		['password', 'å'.repeat(36), 'password_too_long'],
		['email', 'nobody', 'email_invalid'],
		['email', `${'a'.repeat(200)}@b.se`, 'email_too_long']
	])('with %s %j has the problem %s, at the field, with a text', (field, value, code) => {
		const checked = checkForm(newAccountSchema, form({ ...good, [field]: value }));
		expect(checked).toMatchObject({ ok: false, problems: [{ code, field }] });
		if (!checked.ok) expect(problemText(checked.problems[0]!)).not.toContain(code);
	});

	it('names every wrong field once, in the form’s order', () => {
		const checked = checkForm(newAccountSchema, form({ ...good, name: '', password: 'x' }));
		expect(!checked.ok && checked.problems.map(({ field }) => field)).toEqual(['name', 'password']);
	});

	it('with a role is refused by that field’s name', () => {
		const checked = checkForm(newAccountSchema, form({ ...good, role: 'moderator' }));
		expect(checked).toMatchObject({
			ok: false,
			problems: [{ code: 'field_unknown', values: { field: 'role' } }]
		});
	});
});

it('a missing field has its own problem', () => {
	const checked = checkForm(signInSchema, form({}));
	expect(!checked.ok && checked.problems.map(({ code }) => code)).toEqual([
		'identity_required',
		'password_required'
	]);
	expect(checkForm(profileSchema, form({ name: 'Å' }))).toMatchObject({
		problems: [{ field: 'locale' }]
	});
});

it('a password is never shown again', () => {
	const data = form(good);
	expect(shownValues(data)).not.toHaveProperty('password');
	expect(withValue({ code: 'password_invalid', field: 'password' }, data).values).toEqual({
		length: 15
	});
});
