import { describe, expect, it } from 'vitest';
import { plainProse, type LessonWords } from './lesson-words';
import { buildIndex, search } from './search';

const lesson = (slug: string, words: Partial<LessonWords>): LessonWords => ({
	course: 'kurs',
	slug,
	title: slug,
	summary: '',
	practises: [],
	steps: [],
	...words
});
const step = (id: string, title: string, goal: string, prose: string) => ({
	id,
	title,
	goal,
	prose
});

const index = buildIndex([
	lesson('marks', {
		title: 'Första strecken',
		summary: 'Placera former där du vill ha dem.',
		practises: ['Programmera'],
		steps: [
			step('sun', 'Flytta solen', 'Låt solen möta havet.', 'En cirkel har sin mitt i x och y.'),
			step('own', 'Gör det till ditt', '', 'Rita ditt bord i högst tolv former.')
		]
	}),
	lesson('colour', {
		title: 'Färg som material',
		summary: 'Bygg paletter och blanda en färg av två.',
		practises: ['Programmera', 'Använda teknik kreativt'],
		steps: [
			step('half', 'Mitt emellan', 'Vilken färg?', 'Färgtonen är en plats på ett hjul.'),
			step('mix', 'Blanda i ordning', '', 'lerpColor blandar. En loop behövs inte.')
		]
	}),
	lesson('loop', {
		title: 'Loopen som ritar',
		steps: [step('one', 'En regel', '', 'En loop ritar många streck. En röd cirkel till.')]
	})
]);
const slugs = (query: string) => search(index, query).hits.map(({ slug }) => slug);
const places = (query: string) =>
	search(index, query).hits.map(({ slug, found }) => [
		slug,
		...found.map(({ step: at, field }) => `${at?.id ?? '*'}:${field}`)
	]);

describe('search', () => {
	it('says where each word was found, the best place first', () => {
		expect(places('solen')).toEqual([['marks', 'sun:step']]);
		expect(places('hjul')).toEqual([['colour', 'half:prose']]);
		expect(places('havet')).toEqual([['marks', 'sun:goal']]);
		expect(places('palett')).toEqual([['colour', '*:summary']]);
		expect(places('kreativt')).toEqual([['colour', '*:practises']]);
		expect(places('färg')[0]).toEqual(['colour', '*:title', 'half:goal']);
	});

	it('puts names before prose', () => {
		expect(slugs('loop')).toEqual(['loop', 'colour']);
	});

	it('wants every word, within a step or the lesson around it', () => {
		expect(slugs('cirkel')).toEqual(['marks', 'loop']);
		expect(slugs('röd cirkel')).toEqual(['loop']);
		expect(places('strecken mitt')).toEqual([['marks', 'sun:prose']]);
		expect(slugs('cirkel bord')).toEqual([]);
	});

	it('finds names of functions by their parts, endings off, and letters without rings', () => {
		expect(slugs('color')).toEqual(['colour']);
		expect(slugs('looparna')).toEqual(['loop', 'colour']);
		expect(slugs('rod')).toEqual(['loop']);
	});

	it('marks what was found', () => {
		const [hit] = search(index, 'forsta').hits;
		expect(hit?.title).toEqual([
			{ text: 'Första', isHit: true },
			{ text: ' strecken', isHit: false }
		]);
	});

	it('offers a word there is where one may be mistyped', () => {
		expect(search(index, 'materjal')).toEqual({
			query: 'materjal',
			hits: [],
			instead: 'material'
		});
		expect(search(index, 'färg materjal').instead).toBe('färg material');
		expect(search(index, 'xyzzy')).toMatchObject({ hits: [], instead: null });
	});

	it('answers to nothing with nothing, and cuts what is too long', () => {
		expect(search(index, ' \t')).toEqual({ query: '', hits: [], instead: null });
		expect(search(index, '?!')).toMatchObject({ hits: [] });
		expect(search(index, 'a'.repeat(5000)).query).toHaveLength(100);
		expect(search([], 'färg').hits).toEqual([]);
	});
});

describe('prose', () => {
	it('is read as plain words', () => {
		expect(
			plainProse(
				'<p>Det <em>kal</em>la</p><pre class="x"><code>a &#x3C; b &amp;&amp; c</code></pre>'
			)
		).toBe('Det kalla a < b && c');
	});
});
