export { pocketBaseUrl } from './environment';
export { setSecurityHeaders } from './headers';
export { log } from './log';
export { createClient } from './pocketbase';
export { statusOf, toProblem } from './problem';
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
