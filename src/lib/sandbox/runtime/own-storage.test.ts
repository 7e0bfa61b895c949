import { expect, it } from 'vitest';
import { makeStorage } from './own-storage';

it('keeps texts under names, as the browser’s storage does', () => {
	const storage = makeStorage();
	storage.setItem('score', 7 as never);
	storage.best = 9;
	expect([storage.getItem('score'), storage.score, storage.getItem('best')]).toEqual([
		'7',
		'7',
		'9'
	]);
	expect([storage.getItem('none'), storage.none, storage.length]).toEqual([null, undefined, 2]);
	expect([Object.keys(storage), storage.key(1), storage.key(2)]).toEqual([
		['score', 'best'],
		'best',
		null
	]);
	expect(['score' in storage, 'none' in storage, 'setItem' in storage]).toEqual([
		true,
		false,
		true
	]);
});

it('forgets what is taken out', () => {
	const storage = makeStorage();
	Object.assign(storage, { one: 1, two: 2, three: 3 });
	storage.removeItem('one');
	delete storage.two;
	expect({ ...storage }).toEqual({ three: '3' });
	storage.clear();
	expect([storage.length, JSON.stringify(storage)]).toEqual([0, '{}']);
});

it('is one’s own', () => {
	makeStorage().setItem('one', '1');
	expect(makeStorage().getItem('one')).toBeNull();
});
