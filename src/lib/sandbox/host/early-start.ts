import type { EarlyStart } from '../protocol';
import { transform } from '../transform';
import { frameAddress } from './frame';
import { libraryAddresses } from './libraries';

/** What the early script needs to begin this code, as JSON; null for code that does not parse. */
export function earlyStart(code: string, label: string): string | null {
	const program = transform(code);
	if (!program.ok) return null;
	const names = program.value.usesTone ? (['Tone'] as const) : [];
	const start: EarlyStart = {
		program: program.value,
		libraries: names.map((name) => ({ name, address: libraryAddresses[name] })),
		frame: frameAddress('live'),
		label
	};
	return JSON.stringify(start);
}
