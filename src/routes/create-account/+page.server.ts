import { fail, redirect } from '@sveltejs/kit';
import type { Problem } from '$lib/base';
import { checkForm, newAccountSchema, sameSitePath, shownValues, withValue } from '$lib/account';
import { getLocale } from '$lib/paraglide/runtime';
import { keepToken, statusOf, toProblems } from '$lib/server';
import { link } from '$lib/ui';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	const next = sameSitePath(url.searchParams.get('next'), url.origin);
	if (locals.session.state === 'member') redirect(303, next ?? link('/account'));
	return { next: next ?? '' };
};

export const actions: Actions = {
	default: async ({ request, locals, cookies, url }) => {
		const form = await request.formData();
		const refuse = (problems: Problem[]) =>
			fail(statusOf(problems[0]!), { problems, values: shownValues(form) });
		const checked = checkForm(newAccountSchema, form);
		if (!checked.ok) return refuse(checked.problems);
		const { name, handle, password, email, next } = checked.value;
		const users = locals.pocketbase.collection('users');
		const body = { name, handle, password, passwordConfirm: password, email, locale: getLocale() };
		try {
			await users.create(body);
		} catch (error) {
			return refuse(toProblems(error).map((problem) => withValue(problem, form)));
		}
		try {
			const { token } = await users.authWithPassword(handle, password);
			keepToken(cookies, token, url);
		} catch (error) {
			// The account exists: sending the form again could only say that the handle is taken.
			locals.log.warn({ problem: toProblems(error)[0].code }, 'not signed in after creation');
			redirect(303, link('/sign-in?made'));
		}
		redirect(303, sameSitePath(next, url.origin) ?? link('/learn'));
	}
};
