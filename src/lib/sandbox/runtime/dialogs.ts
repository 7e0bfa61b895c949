type Say = (level: 'log' | 'info' | 'warn' | 'error', text: string) => void;

/** Puts what a sketch would say in a dialog, which a frame may not open, into its console. */
export function replaceDialogs(say: Say): void {
	window.alert = (text: unknown = '') => say('info', `alert: ${String(text)}`);
	window.confirm = (text: unknown = '') => {
		say('info', `confirm: ${String(text)}`);
		return false;
	};
	window.prompt = (text: unknown = '') => {
		say('info', `prompt: ${String(text)}`);
		return null;
	};
}
