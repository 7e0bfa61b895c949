/**
 * The words of errors, and the code of the text each gets; where words differ between engines, each engine's. The
 * groups that match give the values named, in order.
 */
export const ENGINE_WORDS: [RegExp, string, string[]?][] = [
	// In three dimensions alone: p5's own words, and what its canvas of two dimensions has not.
	[
		/^(\w+)\(\) (?:is only supported|only works|must be called) in webgl mode/i,
		'needs_webgl',
		['name']
	],
	[/^this\._renderer\._?(\w+) is not a function/, 'needs_webgl', ['name']],
	[/^(?:Can't find variable: (\S+)|(\S+) is not defined)/, 'not_defined', ['name']],
	[
		/^Cannot access '(.+?)' before init|^can't access lexical declaration '(.+?)'|^Cannot access uninit/,
		'used_too_early',
		['name']
	],
	[
		/^Cannot (?:read|set) properties of (?:undefined|null) \((?:reading|setting) '(.+?)'\)/,
		'nothing_there',
		['name']
	],
	[
		/^can't access property "(.+?)"|^(?:undefined|null) is not an object \(evaluating '(.+?)'\)/,
		'nothing_there',
		['name']
	],
	[/^Cannot destructure property '(.+?)' of /, 'nothing_there', ['name']],
	[
		/^Cannot convert undefined or null to object|^can't convert (?:undefined|null) to object/,
		'nothing_given_to_object'
	],
	[
		/^Class constructor (\S+) cannot be invoked without 'new'|^class constructors must be invoked with 'new'|^Cannot call a class constructor (?:(\S+) )?without/,
		'needs_new',
		['name']
	],
	[/^(.+?) is not a function or its return value is not iterable/, 'not_iterable', ['name']],
	[/^undefined is not a function \(near '\.\.\..*? of (.+?)\.\.\.'\)/, 'not_iterable', ['name']],
	[/^([^]+?) is not a function/, 'not_a_function', ['name']],
	[
		/^Class extends value (\S+) is not a constructor|^class heritage (\S+) is not/,
		'extends_nothing',
		['name']
	],
	[/ is not a constructor \(evaluating 'new ([\w$.]+)/, 'not_a_constructor', ['name']],
	[/^(.+?) is not a constructor/, 'not_a_constructor', ['name']],
	[/^Spread syntax requires|^Iterator value/, 'spread_not_iterable'],
	[/^(.+?) is not iterable/, 'not_iterable', ['name']],
	[
		/^Assignment to constant|^invalid assignment to const|^Attempted to assign to readonly/,
		'constant_assigned'
	],
	[
		/^Cannot assign to read only property '(.+?)'|^Cannot set property (\S+) of .* which has only a getter|^"(.+?)" is read-only/,
		'read_only',
		['name']
	],
	[
		/^Cannot mix BigInt|^Cannot convert a BigInt|^can't convert BigInt|^Invalid mix of BigInt/,
		'big_integer_mixed'
	],
	[/^Reduce of empty array|^reduce of empty array/, 'reduce_of_nothing'],
	[/^Converting circular structure|^cyclic object value|cyclic structures\.$/, 'circular_json'],
	[
		/ is not valid JSON$|^Unexpected end of JSON input| in JSON at position |^JSON[.\s]parse/i,
		'bad_json'
	],
	[/^must call super constructor|^'super\(\)' must be called/i, 'super_first'],
	[/^Maximum call stack|^too much recursion/, 'too_deep'],
	[
		/^invalid (?:typed )?array length|^Array buffer allocation failed|^Array (?:size is not a small|length must be a positive)/i,
		'list_too_long'
	],
	[
		/^Invalid string length|^repeat count must be less than infinity|^allocation size overflow/,
		'text_too_long'
	],
	[
		/^Invalid count value: (\S+)|^(\w+)\(\)(?: \w+)* (?:argument )?must be between|^(precision) \S+ out of range|^(repeat) count must be/,
		'number_out_of_range',
		['name']
	],
	[/^Failed to fetch|^NetworkError when|^Load failed/, 'not_loaded'],
	[/^Invalid color/, 'color_not_read'],
	[
		/^Value must be within \[(\S+), (\S+)\], got: (\S+)/,
		'tone_out_of_range',
		['least', 'most', 'got']
	],
	[
		/^Start time must be strictly greater|^The time must be greater than or equal to the last/,
		'tone_start_order'
	],
	[
		/^buffer is either not set or not loaded|^Buffer is not loaded|^No available buffers for note/,
		'tone_not_loaded'
	],
	[/^Source cannot be started more than once/, 'tone_started_twice'],
	[/^(?:Error: )?Oscillator: invalid type: (.+)/, 'tone_oscillator_type', ['got']],
	[/^DEPRECATED: The polyphony count/, 'tone_polyphony_first'],
	[/fftSize.*? (?:is not a|must be) power of (?:two|2)/, 'tone_power_of_two'],
	[/already disposed/, 'tone_disposed'],
	[/^Cannot connect (?:to|from) undefined node/, 'tone_connected_to_nothing'],
	[/^Invalid argument(?:\(s\))? to \w+: "H([#b]?-?\d+)"/i, 'tone_note_h', ['rest']],
	[/^Invalid argument(?:\(s\))? to \w+: (\[[^\]]*\])/, 'tone_one_voice', ['got']],
	[
		/^Invalid argument(?:\(s\))? to \w+: (.+)|non-finite|is not a finite/,
		'tone_bad_value',
		['got']
	],
	[/^Unable to decode audio data|passed to decodeAudioData|^Decoding failed/, 'sound_not_read']
];
