import { expect, it } from 'vitest';
import { ENGINE_WORDS } from './engine-words';

/** The code of an error's words, and the first of its values. */
function readWords(words: string): [code: string | undefined, value: string | undefined] {
	for (const [pattern, code] of ENGINE_WORDS) {
		const found = pattern.exec(words);
		if (found) return [code, found.slice(1).find((group) => group !== undefined)];
	}
	return [undefined, undefined];
}

// Chromium's own are brought about in a browser; these are what Firefox 153 and WebKitGTK 2.50 said of the same faults.
it.each([
	['can\'t access property "x", a is undefined', 'nothing_there', 'x'],
	["undefined is not an object (evaluating 'a.x = 1')", 'nothing_there', 'a.x = 1'],
	["can't convert undefined to object", 'nothing_given_to_object', undefined],
	["class constructors must be invoked with 'new'", 'needs_new', undefined],
	['Cannot call a class constructor without |new|', 'needs_new', undefined],
	['class heritage undefined is not an object or null', 'extends_nothing', 'undefined'],
	[
		"Math.flor is not a function. (In 'Math.flor(2.5)', 'Math.flor' is undefined)",
		'not_a_function',
		'Math.flor'
	],
	["5\n   is not a function. (In '5\n  (1 + 2)', '5\n  ' is 5)", 'not_a_function', '5\n  '],
	[
		"undefined is not a constructor (evaluating 'new Tone.Sinth()')",
		'not_a_constructor',
		'Tone.Sinth'
	],
	["undefined is not a function (near '...a of 5...')", 'not_iterable', '5'],
	['5 is not iterable', 'not_iterable', '5'],
	["invalid assignment to const 'a'", 'constant_assigned', undefined],
	['Attempted to assign to readonly property.', 'constant_assigned', undefined],
	['"PI" is read-only', 'read_only', 'PI'],
	["can't convert BigInt to number", 'big_integer_mixed', undefined],
	['Invalid mix of BigInt and other type in addition.', 'big_integer_mixed', undefined],
	['JSON.stringify cannot serialize cyclic structures.', 'circular_json', undefined],
	[
		"must call super constructor before using 'this' in derived class constructor",
		'super_first',
		undefined
	],
	['too much recursion', 'too_deep', undefined],
	['invalid array length', 'list_too_long', undefined],
	['Array length must be a positive integer of safe magnitude.', 'list_too_long', undefined],
	['precision 200 out of range', 'number_out_of_range', 'precision'],
	[
		'repeat count must be less than infinity and not overflow maximum string size',
		'text_too_long',
		undefined
	],
	[
		'The buffer passed to decodeAudioData contains an unknown content type.',
		'sound_not_read',
		undefined
	],
	[
		'AnalyserNode.fftSize setter: FFT size 200 is not a power of two in the range 32 to 32768',
		'tone_power_of_two',
		undefined
	],
	['fftSize must be power of 2 in the range 32 to 32768.', 'tone_power_of_two', undefined]
])('%j is %s', (words, code, value) => {
	expect(readWords(words)).toEqual([code, value]);
});
