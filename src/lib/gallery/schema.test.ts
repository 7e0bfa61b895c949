import { describe, expect, it } from 'vitest';
import { newRecordId } from '$lib/base';
import { problemText } from '$lib/ui';
import { checkChange, checkPublication } from './schema';

const good = {
	id: newRecordId(),
	title: 'Vågor',
	altText: 'Blue waves on sand.',
	licence: 'CC-BY-4.0',
	visibility: 'public',
	code: 'background(220);'
};

const problemsOf = (changes: Record<string, unknown>) => {
	const checked = checkPublication({ ...good, ...changes });
	return checked.ok ? [] : checked.problems;
};

describe('checkPublication', () => {
	it('tidies texts and fills what may be left out', () => {
		expect(
			checkPublication({
				...good,
				title: '  Vågor\n och\tsand\u0000 ',
				description: ' ett\r\ntvå ',
				code: 'a\r\nb\rc',
				seed: '-7'
			})
		).toEqual({
			ok: true,
			value: {
				...good,
				title: 'Vågor och sand',
				description: 'ett\ntvå',
				code: 'a\nb\nc',
				seed: -7,
				lesson: '',
				step: ''
			}
		});
	});

	it.each([
		['title', '   ', 'title_required'],
		['title', undefined, 'title_required'],
		['title', 'x'.repeat(121), 'title_too_long'],
		['altText', '', 'alt_text_required'],
		['altText', 'x'.repeat(1001), 'alt_text_too_long'],
		['description', 'x'.repeat(2001), 'description_too_long'],
		['licence', 'GPL-3.0', 'licence_unknown'],
		['visibility', 'everywhere', 'visibility_unknown'],
		['code', ' \n', 'code_required'],
		['code', 'x'.repeat(200_001), 'code_too_long'],
		['id', 'ABC', 'id_invalid'],
		['seed', '1.5', 'seed_invalid'],
		['lesson', '../x', 'lesson_invalid'],
		['step', 'a b', 'step_invalid'],
		['title', new Blob(['x']), 'not_text'],
		['owner', 'abcdefghij12345', 'field_unknown'],
		['hidden', 'false', 'field_unknown'],
		['publishedAt', '2020-01-01', 'field_unknown']
	])('%s = %j is refused', (field, value, code) => {
		const [problem, ...more] = problemsOf({ [field]: value });
		expect(problem).toMatchObject({ code, field });
		expect(more).toEqual([]);
		expect(problemText(problem!)).not.toContain(code);
	});

	it('takes a code of 200 000 characters whatever its line ends', () => {
		expect(problemsOf({ code: 'x\r\n'.repeat(100_000) })).toEqual([]);
	});

	it('says what was wrong in figures and names', () => {
		expect(problemText(problemsOf({ title: 'x'.repeat(134) })[0]!)).toContain('134');
		expect(problemText(problemsOf({ licence: 'GPL-3.0' })[0]!)).toContain('GPL-3.0');
		expect(problemText(problemsOf({ owner: 'me' })[0]!)).toContain('owner');
	});

	it('gives every problem, in the order of the form, strangers last', () => {
		const codes = problemsOf({ owner: 'me', code: '', licence: '', title: '' }).map(
			({ code }) => code
		);
		expect(codes).toEqual(['title_required', 'licence_unknown', 'code_required', 'field_unknown']);
	});

	it('refuses what is not an object', () => {
		expect(checkPublication(null)).toEqual({ ok: false, problems: [{ code: 'refused' }] });
	});
});

describe('checkChange', () => {
	it('takes any detail, tidied', () => {
		expect(checkChange({ title: ' Ny ' })).toEqual({ ok: true, value: { title: 'Ny' } });
	});

	it.each([
		[{}, 'change_empty'],
		[{ code: 'x' }, 'field_unknown'],
		[{ hidden: true }, 'field_unknown'],
		[{ title: '' }, 'title_required'],
		[null, 'refused']
	])('refuses %j', (input, code) => {
		const checked = checkChange(input);
		expect(checked.ok ? [] : checked.problems).toMatchObject([{ code }]);
	});
});
