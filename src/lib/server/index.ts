export { setPageCaching } from './caching';
export { pocketBaseUrl } from './environment';
export { setSecurityHeaders } from './headers';
export { beginEarly, type EarlyPage } from './early-page';
export { readJsonBody } from './json-body';
export { log } from './log';
export { isForeign, refuseForeign } from './origin';
export { createClient } from './pocketbase';
export { statusOf, toProblem, toProblems } from './problem';
export {
	dropToken,
	keepToken,
	openSession,
	readToken,
	toSessionUser,
	type Session,
	type SessionUser
} from './session';
export { readTheme, type Theme } from './theme';
export { addressOf, isNobodys } from './visitor';
