import { expect, it } from 'vitest';
import { closeNames } from './close-names';

const NAMES = ['cat.png', 'dog.png', 'visits.csv', 'Kick.wav'];

it.each([
	['cta.png', ['cat.png']],
	['cat.jpg', ['cat.png']],
	['Cat.PNG', ['cat.png']],
	['kick.wav', ['Kick.wav']],
	['visit.csv', ['visits.csv']],
	['something-else.mp3', []]
])('%s may mean %j', (wanted, names) => {
	expect(closeNames(wanted, NAMES)).toEqual(names);
});

it('puts the likeliest first, and gives three at most', () => {
	expect(closeNames('a1.png', ['a22.png', 'a3.png', 'a1.gif', 'a4.png'])).toEqual([
		'a1.gif',
		'a3.png',
		'a4.png'
	]);
});
