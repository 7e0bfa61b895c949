import { redirect } from '@sveltejs/kit';
import { dropToken } from '$lib/server';
import { link } from '$lib/ui';
import type { RequestHandler } from './$types';

/** Ends the session in this browser. */
export const POST: RequestHandler = ({ cookies }) => {
	dropToken(cookies);
	redirect(303, link('/'));
};

/** An address someone typed or kept: leaving is done from the account page. */
export const GET: RequestHandler = () => redirect(303, link('/account'));
