import { describe, expect, it } from 'vitest';
import { isForeign, refuseForeign } from './origin';

const url = new URL('https://skissa.example/api/progress');
const request = (method: string, headers: Record<string, string>) =>
	new Request(url, { method, headers });

describe('a changing request', () => {
	it.each([
		['PUT', { origin: 'https://skissa.example' }, false],
		['PUT', { origin: 'https://evil.example' }, true],
		['POST', { origin: 'https://skissa.example.evil.example' }, true],
		['POST', { origin: 'http://skissa.example' }, true],
		['DELETE', { origin: 'null' }, true],
		['POST', { 'sec-fetch-site': 'cross-site' }, true],
		['POST', { 'sec-fetch-site': 'same-site' }, true],
		['POST', { 'sec-fetch-site': 'same-origin' }, false],
		['POST', {}, false],
		['GET', { origin: 'https://evil.example' }, false]
	] as const)('%s with %j', (method, headers, foreign) => {
		expect(isForeign(request(method, headers), url)).toBe(foreign);
	});
});

describe('its refusal', () => {
	it('is a problem for who reads JSON', async () => {
		const answer = refuseForeign(request('PUT', {}), url, 'No.');
		expect(answer.status).toBe(403);
		expect(await answer.json()).toMatchObject({ ok: false, problem: { code: 'wrong_origin' } });
	});

	it('is a form action’s error for a form', async () => {
		const answer = refuseForeign(request('POST', { 'x-sveltekit-action': 'true' }), url, 'No.');
		expect(await answer.json()).toMatchObject({ type: 'error', error: { code: 'wrong_origin' } });
	});

	it('is a plain sentence for a person', async () => {
		const page = new URL('https://skissa.example/sign-in');
		const answer = refuseForeign(new Request(page, { method: 'POST' }), page, 'No.');
		expect(await answer.text()).toBe('No.');
	});
});
