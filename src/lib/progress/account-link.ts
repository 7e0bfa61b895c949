import * as v from 'valibot';
import type { StepProgress } from './record';
import { answerSchema, type Answer, type PutBody } from './wire';

/** How a browser reaches the account's copy of the progress. Never throws: no connection is the problem `offline`. */
export type AccountLink = {
	fetchAll(owner: string): Promise<Answer>;
	/** `lasting` lets the request outlive the page; browsers allow that for small bodies only. */
	send(owner: string, records: StepProgress[], lasting: boolean): Promise<Answer>;
};

const toBody = (owner: string, records: StepProgress[]): PutBody => ({
	owner,
	sentAt: new Date().toISOString(),
	records: records.map(({ lesson, step, code, passed, passedAt, updatedAt, base }) => ({
		lesson,
		step,
		code,
		passed,
		passedAt,
		updatedAt,
		base
	}))
});

const LASTING_BYTES = 60_000;

/** The link over HTTP to `/api/progress` of this site. */
export function openAccountLink(address: string, fetcher: typeof fetch = fetch): AccountLink {
	const ask = async (url: string, init: RequestInit): Promise<Answer> => {
		try {
			const response = await fetcher(url, { ...init, credentials: 'same-origin' });
			const parsed = v.safeParse(answerSchema, await response.json());
			if (parsed.success) return parsed.output;
			const code = response.status >= 500 ? 'service_down' : 'refused';
			return { ok: false, problem: { code }, records: [] };
		} catch {
			return { ok: false, problem: { code: 'offline' }, records: [] };
		}
	};
	return {
		fetchAll: (owner) => ask(`${address}?owner=${encodeURIComponent(owner)}`, { method: 'GET' }),
		send: (owner, records, lasting) => {
			const body = JSON.stringify(toBody(owner, records));
			const small = new TextEncoder().encode(body).length < LASTING_BYTES;
			return ask(address, {
				method: 'PUT',
				headers: { 'Content-Type': 'application/json' },
				body,
				keepalive: lasting && small
			});
		}
	};
}
