import type { ConsoleLine } from '$lib/sandbox/host';
import { m } from '$lib/paraglide/messages';

/** Which lines a console shows. */
export type Shown = 'all' | 'messages' | 'warnings' | 'errors';

/** Whether a line is among those shown. */
export function isShown({ level }: ConsoleLine, shown: Shown): boolean {
	if (shown === 'all') return true;
	if (shown === 'errors') return level === 'error';
	if (shown === 'warnings') return level === 'warn' || level === 'error';
	return level !== 'warn' && level !== 'error';
}

/** A line as it is read aloud and copied: how grave it is, its text, how often it came. */
export function lineText(line: ConsoleLine): string {
	const words = [line.text];
	if (line.kind === 'flood') return `${m.studio_console_flood({ count: line.times })} ${line.text}`;
	if (line.level === 'warn') words.unshift(m.studio_console_warning());
	if (line.level === 'error') words.unshift(m.studio_console_error());
	if (line.times > 1) words.push(`(×${line.times})`);
	return words.join(' ');
}

/** Lines as plain text for the clipboard: groups indented, tables with tabs between their cells. */
export function copyText(lines: ConsoleLine[]): string {
	return lines
		.map((line) => {
			const indent = '  '.repeat(line.group);
			const rows = line.table?.map((cells) => indent + cells.join('\t')) ?? [];
			if (rows.length > 0) return rows.join('\n');
			const place = line.line === null ? '' : ` [${m.studio_console_line({ line: line.line })}]`;
			return indent + lineText(line) + place;
		})
		.join('\n');
}
