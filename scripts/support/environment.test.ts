import { expect, test } from 'vitest';
import { readEnvironment } from './environment';
import { inProject } from './paths';

test('fills what is unset or empty', () => {
	expect(readEnvironment({ PORT: '' })).toEqual({
		PORT: 3000,
		HOST: '127.0.0.1',
		ORIGIN: 'http://localhost:3000',
		SKISSA_DATA: inProject('pb_data')
	});
	expect(readEnvironment({ PORT: '8080' }).ORIGIN).toBe('http://localhost:8080');
});

test('takes what is right', () => {
	const values = { HOST: '0.0.0.0', ORIGIN: 'https://skissa.example/', SKISSA_DATA: '/srv/skissa' };
	expect(readEnvironment(values)).toMatchObject({
		HOST: '0.0.0.0',
		ORIGIN: 'https://skissa.example',
		SKISSA_DATA: '/srv/skissa'
	});
});

test.each([
	['PORT', 'abc', 'a number from 1 to 65535'],
	['PORT', '0', 'a number from 1 to 65535'],
	['PORT', '70000', 'a number from 1 to 65535'],
	['PORT', '3000.5', 'a number from 1 to 65535'],
	['HOST', 'my host', 'a host name or address'],
	['ORIGIN', 'skissa.example', 'an address such as https://skissa.example'],
	['ORIGIN', 'ftp://skissa.example', 'an address such as'],
	['ORIGIN', 'https://skissa.example/app', 'an address without path'],
	['POCKETBASE_URL', 'localhost:8090', 'an address such as http://127.0.0.1:8090']
])('names %s=%s and the remedy', (name, value, remedy) => {
	const reading = () => readEnvironment({ [name]: value });
	expect(reading).toThrow(`${name}=${value} does not work: it must be ${remedy}`);
});
