import { randomBytes } from 'node:crypto';
import { Agent, request } from 'node:http';
import { json } from 'node:stream/consumers';
import { crc32, deflateSync } from 'node:zlib';
import type { BrowserContext } from '@playwright/test';
import type PocketBase from 'pocketbase';
import { newRecordId } from '../../src/lib/base/ids';
import type { TestApp } from '../support';

/** Somebody with an account: `client` asks PocketBase as them, `cookie` asks the app as them. */
export type Member = {
	id: string;
	handle: string;
	name: string;
	client: PocketBase;
	cookie: string;
};

/** Makes an account with the given name, from an address of its own: sign-ins are counted per address. */
export async function makeMember(app: TestApp, name: string): Promise<Member> {
	const client = app.pocketBase.guest();
	const users = client.collection('users');
	const handle = `m${newRecordId()}`;
	const password = 'long-enough-password';
	const address = `2001:db8::${randomBytes(4)
		.toString('hex')
		.replace(/.{4}(?=.)/, '$&:')}`;
	const headers = { 'X-Forwarded-For': address };
	const account = { handle, name, password, passwordConfirm: password, locale: 'en' };
	await users.create(account, { headers });
	const { record, token } = await users.authWithPassword(handle, password, { headers });
	return { id: record.id, handle, name, client, cookie: `skissa_session=${token}` };
}

function chunk(type: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const framed = Buffer.alloc(body.length + 8);
	framed.writeUInt32BE(data.length, 0);
	body.copy(framed, 4);
	framed.writeUInt32BE(crc32(body), body.length + 4);
	return framed;
}

/** A PNG of one colour. */
export function makePicture(width = 40, height = 30, colour = [197, 58, 24]): Blob {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([8, 2, 0, 0, 0], 8);
	const row = Buffer.concat([Buffer.from([0]), Buffer.from(Array(width).fill(colour).flat())]);
	const rows = deflateSync(Buffer.concat(Array<Buffer>(height).fill(row)));
	const parts = [
		Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
		chunk('IHDR', header),
		chunk('IDAT', rows),
		chunk('IEND', Buffer.alloc(0))
	];
	return new Blob([Buffer.concat(parts)], { type: 'image/png' });
}

/** A sketch that paints its canvas red. */
export const RED_SKETCH = `function setup() {
  createCanvas(400, 300);
}

function draw() {
  background(255, 0, 0);
}
`;

/** A publication without fault, as a form's fields. */
export const goodFields = (): Record<string, string> => ({
	id: newRecordId(),
	title: `Vågor ${newRecordId()}`,
	altText: 'Red paper.',
	description: '',
	licence: 'CC-BY-4.0',
	visibility: 'public',
	code: RED_SKETCH
});

/** What the app answered: status and body. */
export type Answer = {
	status: number;
	body: {
		ok: boolean;
		value?: { id: string };
		problem?: { code: string; field?: string; values?: Record<string, unknown> };
	};
};

/** Sends a form to `/api/sketches` as the browser of this cookie would. */
export async function sendForm(
	app: TestApp,
	cookie: string,
	fields: [string, string | Blob][],
	headers: Record<string, string> = {}
): Promise<Answer> {
	const form = new FormData();
	for (const [name, value] of fields) form.append(name, value);
	const encoded = new Response(form);
	const body = Buffer.from(await encoded.arrayBuffer());
	// A connection of its own: one kept from an earlier request may be closed just as it is used again.
	const agent = new Agent({ keepAlive: true });
	try {
		return await new Promise((settle, reject) => {
			const outgoing = request(`${app.origin}/api/sketches`, {
				method: 'POST',
				agent,
				headers: {
					cookie,
					origin: app.origin,
					'content-type': encoded.headers.get('content-type') ?? '',
					'content-length': body.length,
					...headers
				}
			});
			outgoing.on('error', reject);
			outgoing.on('response', async (incoming) => {
				const answer = await json(incoming).catch(reject);
				settle({ status: incoming.statusCode ?? 0, body: answer as Answer['body'] });
			});
			outgoing.end(body);
		});
	} finally {
		agent.destroy();
	}
}

/** Publishes a good work with the given changes (`undefined` leaves a field out). */
export function publish(
	app: TestApp,
	cookie: string,
	changes: Record<string, string | Blob | undefined> = {}
): Promise<Answer> {
	const all: Record<string, string | Blob | undefined> = {
		...goodFields(),
		poster: makePicture(),
		...changes
	};
	const given = Object.entries(all).flatMap(([name, value]): [string, string | Blob][] =>
		value === undefined ? [] : [[name, value]]
	);
	return sendForm(app, cookie, given);
}

/** Publishes a work that must be taken, and gives its id. */
export async function published(
	app: TestApp,
	member: Member,
	changes: Record<string, string | Blob> = {}
): Promise<string> {
	const { status, body } = await publish(app, member.cookie, changes);
	if (status !== 201 || !body.value) throw new Error(`Not published: ${JSON.stringify(body)}`);
	return body.value.id;
}

/** How many sketches a member has, as PocketBase tells them themselves. */
export async function countOf(member: Member): Promise<number> {
	const filter = member.client.filter('owner = {:id}', { id: member.id });
	return (await member.client.collection('sketches').getList(1, 1, { filter })).totalItems;
}

/** Signs a browser in as a member. */
export function signIn(context: BrowserContext, app: TestApp, member: Member): Promise<void> {
	const [name = '', value = ''] = member.cookie.split('=');
	return context.addCookies([{ name, value, url: app.origin, httpOnly: true, sameSite: 'Lax' }]);
}
