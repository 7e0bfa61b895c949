import { fail, redirect } from '@sveltejs/kit';
import { ClientResponseError } from 'pocketbase';
import type { Problem } from '$lib/base';
import { checkForm, sameSitePath, shownValues, signInSchema } from '$lib/account';
import { localizeHref } from '$lib/paraglide/runtime';
import { keepToken, statusOf, toProblem } from '$lib/server';
import { link } from '$lib/ui';
import type { Actions, PageServerLoad } from './$types';

/** Does not say which of the two was wrong: that would tell strangers which handles exist. */
function explain(error: unknown): Problem {
	const isWrong = error instanceof ClientResponseError && error.status === 400;
	return isWrong ? { code: 'wrong_sign_in' } : toProblem(error);
}

export const load: PageServerLoad = ({ locals, url }) => {
	const next = sameSitePath(url.searchParams.get('next'), url.origin);
	if (locals.session.state === 'member') redirect(303, next ?? link('/account'));
	const notices = ['removed', 'made'] as const;
	return {
		next: next ?? '',
		notice: notices.find((notice) => url.searchParams.has(notice)) ?? null
	};
};

export const actions: Actions = {
	default: async ({ request, locals, cookies, url }) => {
		const form = await request.formData();
		const refuse = (problems: Problem[]) =>
			fail(statusOf(problems[0]!), { problems, values: shownValues(form) });
		const checked = checkForm(signInSchema, form);
		if (!checked.ok) return refuse(checked.problems);
		const { identity, password, next } = checked.value;
		let locale: string;
		try {
			const { token, record } = await locals.pocketbase
				.collection('users')
				.authWithPassword(identity.includes('@') ? identity : identity.toLowerCase(), password);
			keepToken(cookies, token, url);
			locale = record.locale;
		} catch (error) {
			return refuse([explain(error)]);
		}
		const home = locale === 'sv' || locale === 'en' ? localizeHref('/learn', { locale }) : null;
		redirect(303, sameSitePath(next, url.origin) ?? home ?? link('/learn'));
	}
};
