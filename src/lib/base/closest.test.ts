import { expect, it } from 'vitest';
import { closest } from './closest';

const NAMES =
	'circle ellipse background mouseX mouseY fill line map x TAU STROKE stroke plane str'.split(' ');

it.each([
	['circel', 'circle'],
	['cirkle', 'circle'],
	['Background', 'background'],
	['backgroundd', 'background'],
	['mousex', 'mouseX'],
	['mouseY ', 'mouseY'],
	['elipse', 'ellipse'],
	['fil', 'fill'],
	['fyll', 'fill'],
	['liine', 'line'],
	['Map', 'map'],
	['X', 'x'],
	['tau', 'TAU'],
	['mpa', 'map'],
	['strok', 'stroke'],
	['STROK', 'STROKE']
])('%s was meant to be %s', (name, meant) => {
	expect(closest(name, NAMES)).toBe(meant);
});

it.each(['rectangle', 'y', 'wine', 'circle', 'ma', 'position', '', 'cat', 'player', 'star', 'max'])(
	'%j is like none',
	(name) => {
		expect(closest(name, NAMES)).toBe(null);
	}
);

it('prefers the nearer, and what begins alike', () => {
	expect(closest('mouseZ', NAMES)).toBe('mouseX');
	expect(closest('lines', ['fines', 'line'])).toBe('line');
	expect(closest('pill', ['fill', 'pills'])).toBe('pills');
});
