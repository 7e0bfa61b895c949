import type { Level } from './console/line';

type Say = (level: Level, text: string) => void;

/** With these words p5 asks after `print()` without a value, which to p5 means printing on paper. */
const P5_ASKS =
	'You just tried to print the webpage. Do you want to prevent this from running again?';

/** Puts what a sketch would say in a dialog, which a frame may not open, into its console. */
export function replaceDialogs(say: Say): void {
	window.alert = (text: unknown = '') => say('info', `alert: ${String(text)}`);
	window.confirm = (text: unknown = '') => {
		const words = String(text);
		if (words !== P5_ASKS) say('info', `confirm: ${words}`);
		return false;
	};
	window.prompt = (text: unknown = '') => {
		say('info', `prompt: ${String(text)}`);
		return null;
	};
	window.print = () => say('log', '');
}
