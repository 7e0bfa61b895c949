import { json } from '@sveltejs/kit';
import { pocketBaseUrl } from '$lib/server';
import { version } from '../../../package.json';
import type { RequestHandler } from './$types';

const ANSWER_WITHIN_MILLISECONDS = 2000;

async function pocketBaseAnswers(): Promise<boolean> {
	const url = pocketBaseUrl();
	if (!url) return false;
	try {
		const signal = AbortSignal.timeout(ANSWER_WITHIN_MILLISECONDS);
		const response = await fetch(`${url}/api/health`, { signal });
		await response.body?.cancel();
		return response.ok;
	} catch {
		return false;
	}
}

/** How the host's monitoring asks: always 200 while the app answers, because it works without PocketBase too. */
export const GET: RequestHandler = async () =>
	json(
		{ app: 'ok', pocketbase: (await pocketBaseAnswers()) ? 'ok' : 'down', version },
		{ headers: { 'Cache-Control': 'no-store' } }
	);
