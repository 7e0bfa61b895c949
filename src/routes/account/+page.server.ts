import { fail, redirect } from '@sveltejs/kit';
import type { Problem } from '$lib/base';
import {
	checkForm,
	profileSchema,
	removalSchema,
	shownValues,
	withValue,
	type Profile
} from '$lib/account';
import { getLocale, localizeHref } from '$lib/paraglide/runtime';
import { dropToken, statusOf, toProblems, type Session } from '$lib/server';
import { link } from '$lib/ui';
import type { Actions, PageServerLoad } from './$types';

const toSignIn = (): never =>
	redirect(303, link(`/sign-in?next=${encodeURIComponent(link('/account'))}`));

export const load: PageServerLoad = async ({ locals, url }) => {
	const { session, pocketbase } = locals;
	if (session.state === 'guest') return toSignIn();
	if (session.state === 'unreachable') return { profile: null, isSaved: false };
	try {
		const record = await pocketbase.collection('users').getOne(session.user.id);
		const { id, handle, name, bio, email } = record;
		const locale = record.locale || getLocale();
		const profile: Profile = { id, handle, name, bio, locale, email: email ?? '' };
		return { profile, isSaved: url.searchParams.has('saved') };
	} catch (error) {
		toProblems(error);
		return { profile: null, isSaved: false };
	}
};

type FormName = 'profile' | 'remove';

const refuse = (name: FormName, problems: Problem[], form: FormData) =>
	fail(statusOf(problems[0]!), { name, problems, values: shownValues(form) });

/** The signed-in member, or the problem that stands in the way. */
function memberOf(session: Session): { id: string; handle: string } | Problem {
	if (session.state === 'member') return session.user;
	return { code: session.state === 'guest' ? 'sign_in_needed' : 'service_down' };
}

export const actions: Actions = {
	profile: async ({ request, locals }) => {
		const form = await request.formData();
		const member = memberOf(locals.session);
		if ('code' in member) return refuse('profile', [member], form);
		const checked = checkForm(profileSchema, form);
		if (!checked.ok) return refuse('profile', checked.problems, form);
		try {
			await locals.pocketbase.collection('users').update(member.id, checked.value);
		} catch (error) {
			const problems = toProblems(error).map((problem) => withValue(problem, form));
			return refuse('profile', problems, form);
		}
		redirect(303, localizeHref('/account?saved', { locale: checked.value.locale }));
	},
	remove: async ({ request, locals, cookies }) => {
		const form = await request.formData();
		const member = memberOf(locals.session);
		if ('code' in member) return refuse('remove', [member], form);
		const checked = checkForm(removalSchema, form);
		if (!checked.ok) return refuse('remove', checked.problems, form);
		if (checked.value.confirmation !== member.handle) {
			const values = { handle: member.handle };
			const problem = { code: 'confirmation_wrong', field: 'confirmation', values };
			return refuse('remove', [problem], form);
		}
		try {
			await locals.pocketbase.collection('users').delete(member.id);
		} catch (error) {
			return refuse('remove', toProblems(error), form);
		}
		dropToken(cookies);
		redirect(303, link('/sign-in?removed'));
	}
};
