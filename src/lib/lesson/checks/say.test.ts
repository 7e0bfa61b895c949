import { expect, it } from 'vitest';
import { fillSay } from './say';

const say = (text: string) => ({ en: text, sv: text });

it('writes shares as the language does', () => {
	const values = { changed: { share: 0.124 } };
	expect(fillSay(say('{changed}'), values, 'en')).toBe('12%');
	expect(fillSay(say('{changed}'), values, 'sv')).toBe('12\u00a0%');
});

it('keeps a decimal of a share under one per cent', () => {
	expect(fillSay(say('{changed}'), { changed: { share: 0.004 } }, 'sv')).toBe('0,4\u00a0%');
	expect(fillSay(say('{changed}'), { changed: { share: 0 } }, 'en')).toBe('0%');
});

it('writes lists as the language does, and a dash for none', () => {
	const values = { kinds: ['circle', 'rect', 'line'], missing: [] };
	expect(fillSay(say('{kinds}'), values, 'en')).toBe('circle, rect, and line');
	expect(fillSay(say('{kinds}'), values, 'sv')).toBe('circle, rect och line');
	expect(fillSay(say('{missing}'), values, 'en')).toBe('–');
});

it('writes texts in the reader’s language', () => {
	const values = { problem: { en: 'none', sv: 'ingen' } };
	expect(fillSay(say('{problem}!'), values, 'en')).toBe('none!');
	expect(fillSay(say('{problem}!'), values, 'sv')).toBe('ingen!');
});

it('leaves what it does not know in place', () => {
	expect(fillSay(say('{other} {count}'), { count: 1200 }, 'en')).toBe('{other} 1,200');
});
