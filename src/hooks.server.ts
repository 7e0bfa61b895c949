import { randomUUID } from 'node:crypto';
import type { Handle, HandleServerError } from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { m } from '$lib/paraglide/messages';
import { extractLocaleFromRequest } from '$lib/paraglide/runtime';
import { earlyScript } from '$lib/sandbox/early';
import { frameAddress } from '$lib/sandbox/host';
import {
	addressOf,
	beginEarly,
	createClient,
	isForeign,
	isNobodys,
	log,
	openSession,
	readTheme,
	readToken,
	refuseForeign,
	setPageCaching,
	setSecurityHeaders
} from '$lib/server';
import { paraglideMiddleware } from '$lib/paraglide/server';

const EARLY = { script: earlyScript, frame: frameAddress('live') };

const observe: Handle = async ({ event, resolve }) => {
	const started = performance.now();
	event.locals.requestId = randomUUID();
	event.locals.log = log.child({ request: event.locals.requestId });
	const response = await resolve(event);
	setSecurityHeaders(response.headers);
	setPageCaching(response.headers, event.locals.session);
	response.headers.set('X-Request-Id', event.locals.requestId);
	event.locals.log.info({
		method: event.request.method,
		route: event.route.id,
		status: response.status,
		milliseconds: Math.round(performance.now() - started)
	});
	return response;
};

const refuseOtherOrigins: Handle = ({ event, resolve }) => {
	if (!isForeign(event.request, event.url)) return resolve(event);
	const locale = extractLocaleFromRequest(event.request);
	const text = `${m.problem_wrong_origin({}, { locale })} ${event.url.origin}`;
	return refuseForeign(event.request, event.url, text);
};

const identify: Handle = async ({ event, resolve }) => {
	const token = isNobodys(event.route.id) ? null : readToken(event.cookies);
	event.locals.pocketbase = createClient(token, addressOf(event));
	event.locals.theme = readTheme(event.cookies);
	event.locals.session = await openSession(event.locals.pocketbase, event.cookies, event.url);
	return resolve(event);
};

const localize: Handle = ({ event, resolve }) =>
	paraglideMiddleware(event.request, async ({ request, locale }) => {
		event.request = request;
		const { theme } = event.locals;
		return resolve(event, {
			preload({ type, path }) {
				const { early } = event.locals;
				if (!early || type !== 'js') return type === 'js' || type === 'css';
				early.modules.push(path);
				return false;
			},
			transformPageChunk({ html }) {
				const { early = { modules: [] } } = event.locals;
				return beginEarly(html, EARLY, early)
					.replace('%skissa.lang%', locale)
					.replace('%skissa.theme%', theme === 'auto' ? '' : `data-theme="${theme}"`);
			}
		});
	});

export const handle: Handle = sequence(observe, refuseOtherOrigins, identify, localize);

export const handleError: HandleServerError = ({ error, event, status, message }) => {
	const { requestId } = event.locals;
	if (status >= 500) event.locals.log?.error({ route: event.route.id, err: error });
	return { message, requestId };
};
