import type { Logger } from 'pino';
import type PocketBase from 'pocketbase';
import type { EarlyPage, Session, Theme } from '$lib/server';

declare global {
	namespace App {
		interface Locals {
			requestId: string;
			log: Logger;
			/** A client that carries the visitor's own token. */
			pocketbase: PocketBase;
			session: Session;
			theme: Theme;
			/** Set by a page that begins a sketch before its own scripts. */
			early?: EarlyPage;
		}
		interface Error {
			message: string;
			/** Key of a problem text, when the page can say more than the status. */
			code?: string;
			requestId?: string;
		}
	}
}

export {};
