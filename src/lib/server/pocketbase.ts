import PocketBase from 'pocketbase';
import { pocketBaseUrl } from './environment';

const ANSWER_WITHIN_MILLISECONDS = 8000;

/**
 * A client for one request, carrying only the visitor's own token, so that PocketBase's rules decide.
 * `address` is passed on for PocketBase's rate limits. Without PocketBase every call fails with status 0.
 */
export function createClient(token: string | null, address: string): PocketBase {
	const client = new PocketBase(pocketBaseUrl() ?? 'http://127.0.0.1:1');
	client.autoCancellation(false);
	if (token) client.authStore.save(token, null);
	client.beforeSend = (url, options) => {
		options.headers = { ...options.headers, 'X-Forwarded-For': address };
		options.signal ??= AbortSignal.timeout(ANSWER_WITHIN_MILLISECONDS);
		return { url, options };
	};
	return client;
}
