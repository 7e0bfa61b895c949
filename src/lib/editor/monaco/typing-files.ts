import p5Types from '../../../../node_modules/p5/types/p5.d.ts?raw';
import p5Globals from '../../../../node_modules/p5/types/global.d.ts?raw';

const tone = import.meta.glob<string>('../../../../node_modules/tone/build/esm/**/*.d.ts', {
	query: '?raw',
	import: 'default',
	eager: true
});

const TONE_GLOBAL = `import * as T from 'tone/build/esm/index';
declare global { const Tone: typeof T }`;

// Every name is declared twice, as a global and as a property of window: once is enough to help with, and read in half the time.
const globals = p5Globals.replace(/interface Window \{[\s\S]*?\n\}\n/, '');

/** The declarations of everything a sketch can name: p5 in global mode and `Tone`, as the language worker's files. */
export const typingFiles: { filePath: string; content: string }[] = [
	{ filePath: 'file:///node_modules/p5/types/p5.d.ts', content: p5Types },
	{ filePath: 'file:///node_modules/p5/types/global.d.ts', content: globals },
	...Object.entries(tone).map(([path, content]) => ({
		filePath: `file://${path.slice(path.indexOf('/node_modules'))}`,
		content
	})),
	{ filePath: 'file:///tone-global.d.ts', content: TONE_GLOBAL }
];
