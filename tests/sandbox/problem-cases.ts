/** A null column is told differently from one engine to the next. */
type Place = [line: number, column: number | null];
type Case = [code: string, problem: string, place: Place | null, en: string, sv: string];

/** A sketch whose `draw` does this, in line 4 from column 3. */
export const inDraw = (body: string, before = '') =>
	`${before}\nfunction setup() { createCanvas(40, 40); }\nfunction draw() {\n  ${body}\n}`;

/** In line 4, column 3: the body of `draw`. */
const DRAW: Place = [4, 3];

/** What only shows while the sketch runs: the code, its problem and place, and a few of its words. */
export const CASES: Case[] = [
	// Names nothing has
	[inDraw('circel(20, 20, 5);'), 'not_defined_similar', DRAW, 'mean circle?', 'Menade du circle?'],
	[inDraw('Background(20);'), 'not_defined_similar', DRAW, 'mean background?', 'Menade du backg'],
	[inDraw('circle(mousex, 1, 2);'), 'not_defined_similar', [4, 10], 'mean mouseX?', 'du mouseX?'],
	[inDraw('sped;', 'let speed = 5;'), 'not_defined_similar', DRAW, 'mean speed?', 'du speed?'],
	[
		inDraw('const radius = 5;\n  circle(raduis, 1, 2);'),
		'not_defined_similar',
		[5, 10],
		'mean radius?',
		'Menade du radius?'
	],
	[inDraw('consle.log(1);'), 'not_defined_similar', DRAW, 'mean console?', 'Menade du console?'],
	[inDraw('let a = True;'), 'not_defined_similar', [4, 11], 'mean true?', 'Menade du true?'],
	[inDraw('zebra(1);'), 'not_defined', DRAW, 'nothing called zebra', 'inget som heter zebra'],
	[
		'function setup() { let far = 5; }\nfunction draw() { circle(far, 1, 2); }',
		'not_defined_here',
		[2, 26],
		'outside all functions',
		'utanför alla funktioner'
	],
	[
		'circle(1, 2, 3);\nfunction setup() {}',
		'p5_before_setup',
		[1, 1],
		'inside setup()',
		'inne i setup'
	],
	['let a = b;\nlet b = 1;', 'used_too_early', [1, 5], 'b is used before', 'b används före'],
	// p5 1 and p5.sound
	[inDraw('curveVertex(1, 2);'), 'p5_gone', DRAW, 'splineVertex', 'splineVertex'],
	[inDraw('curve(1, 2, 3, 4, 5, 6, 7, 8);'), 'p5_gone', DRAW, 'spline(', 'spline('],
	[
		inDraw('pg.curveVertex(1, 2);', 'let pg;').replace('40);', '40); pg = createGraphics(9, 9);'),
		'p5_gone',
		[4, 6],
		'Write pg.splineVertex(x, y)',
		'Skriv pg.splineVertex(x, y)'
	],
	[
		inDraw('pg.quadraticVertex(1, 2);', 'let pg;').replace(
			'40);',
			'40); pg = createGraphics(9, 9);'
		),
		'p5_gone',
		[4, 6],
		'pg.bezierOrder(2); pg.bezierVertex(x, y);',
		'pg.bezierOrder(2); pg.bezierVertex(x, y);'
	],
	[inDraw('quadraticVertex(1, 2, 3, 4);'), 'p5_gone', DRAW, 'bezierOrder(2)', 'bezierOrder(2)'],
	[inDraw('beginGeometry();'), 'p5_gone', DRAW, 'buildGeometry', 'buildGeometry'],
	[inDraw('createStringDict("a", "b");'), 'p5_gone', DRAW, 'is from p5 1', 'hör till p5 1'],
	[inDraw('append([], 1);'), 'p5_gone', DRAW, 'list.push(value)', 'list.push(value)'],
	[inDraw('loadSound("a.mp3");'), 'p5_sound', DRAW, 'new Tone.Player', 'new Tone.Player'],
	[inDraw('userStartAudio();'), 'p5_sound', DRAW, 'Tone.start()', 'Tone.start()'],
	[inDraw('new p5.Oscillator();'), 'p5_sound', DRAW, 'Tone.Oscillator', 'Tone.Oscillator'],
	[inDraw('new p5.AudioIn();'), 'p5_sound', DRAW, 'Tone.UserMedia', 'Tone.UserMedia'],
	[
		inDraw('beginShape(); bezierVertex(1, 2, 3, 4, 5, 6); endShape();'),
		'bezier_vertex_old',
		[4, 17],
		'one point at a time',
		'en punkt i taget'
	],
	// Values of the wrong type
	[inDraw('let a;\n  a.x = 1;'), 'nothing_there', [5, 7], 'asks for x', 'frågar efter x'],
	[inDraw('Math.flor(2.5);'), 'not_a_function_similar', [4, 8], 'Math.floor?', 'Math.floor?'],
	[inDraw('[].pusch(1);'), 'not_a_function_similar', [4, 6], 'push?', 'push?'],
	[inDraw('new Tone.Sinth();'), 'not_a_constructor_similar', DRAW, 'Tone.Synth?', 'Tone.Synth?'],
	[inDraw('width();'), 'p5_variable_called', DRAW, 'without ( )', 'utan ( )'],
	[
		inDraw("let color = 'red';\n  fill(color(1));"),
		'p5_name_taken',
		[5, 8],
		'another name',
		'ett annat namn'
	],
	[inDraw('fill(color(1));', "let color = 'red';"), 'p5_name_taken', [4, 8], 'color()', 'p5:s'],
	[inDraw('const a = 1;\n  a = 2;'), 'constant_assigned', [5, 5], 'let instead', 'let i stället'],
	[inDraw('for (const a of 5) a;'), 'not_iterable', [4, 19], 'not a list', 'ingen lista'],
	[inDraw('A();', 'class A {}'), 'needs_new', DRAW, 'new A( )', 'new A( )'],
	[inDraw('JSON.parse("{a");'), 'bad_json', [4, 8], 'not valid JSON', 'inte giltig JSON'],
	[
		inDraw('[].reduce((a, b) => a + b);'),
		'reduce_of_nothing',
		[4, 6],
		'reduce(…, 0)',
		'reduce(…, 0)'
	],
	[inDraw('fill("redd");'), 'color_unknown', DRAW, 'No colour', 'Ingen färg'],
	[
		'function setup() {\n  createCanvas(100000, 10);\n}',
		'canvas_too_large',
		[2, 3],
		'4096 instead of 100000',
		'4096 i stället för 100000'
	],
	[inDraw('new pg();', 'const pg = 5;'), 'not_a_constructor', DRAW, 'with new', 'med new'],
	[
		inDraw('let a = 5\n  (1 + 2);'),
		'semicolon_missing',
		[5, 3],
		'a semicolon missing',
		'semikolon'
	],
	[
		inDraw('A.change();', 'class A { static change() { Math.PI = 3; } }'),
		'read_only',
		[1, 37],
		'PI cannot be given',
		'PI kan inte'
	],
	[inDraw('Math.max(...5);'), 'spread_not_iterable', [4, 8], 'three dots', 'tre punkterna'],
	[
		inDraw('new B();', 'class A {} class B extends A { constructor() { this.x = 1; } }'),
		'super_first',
		[1, 48],
		'super( )',
		'super( )'
	],
	[inDraw('class A extends undefined {}'), 'extends_nothing', [4, 19], 'undefined', 'undefined'],
	[inDraw('Object.keys(undefined);'), 'nothing_given_to_object', [4, 10], 'no value', 'värde'],
	[
		inDraw('const a = {};\n  a.a = a;\n  JSON.stringify(a);'),
		'circular_json',
		[6, 8],
		'itself',
		'sig'
	],
	[inDraw('red(color("rgb("));'), 'color_not_read', DRAW, 'not a colour', 'ingen färg'],
	[inDraw('1n + 1;'), 'big_integer_mixed', [4, 6], 'ends in n', 'slutar på n'],
	// Numbers out of range
	[inDraw('new Array(-1);'), 'list_too_long', DRAW, 'that length', 'den längden'],
	[inDraw('(1).toFixed(200);'), 'number_out_of_range', [4, 7], 'too large', 'för stort'],
	[
		inDraw('a();', 'function a() { a(); }'),
		'too_deep',
		[1, null],
		'calls itself',
		'anropar sig själv'
	],
	[inDraw('while (true) {}'), 'loop_too_long', [4, null], 'Line 4', 'Rad 4'],
	[inDraw("'a'.repeat(2 ** 30);"), 'text_too_long', [4, 7], 'too long', 'för lång'],
	// What was promised
	[
		'async function setup() {\n  await loadImage("cat.png");\n}',
		'asset_missing',
		[2, 9],
		'cat.png',
		'cat.png'
	],
	['async function setup() {\n  await null.x;\n}', 'nothing_there', [2, 14], 'for x', 'efter x'],
	[
		'function setup() {\n  Promise.reject();\n}',
		'rejected',
		null,
		'gave no reason',
		'utan att säga'
	],
	['function setup() {\n  throw "stop";\n}', 'thrown', null, 'threw: stop', 'kastade: stop'],
	[
		'function setup() {\n  throw new Error("Oh");\n}',
		'runtime_error',
		[2, 9],
		'Error: Oh',
		'Error: Oh'
	],
	[
		'async function setup() {\n  await new Promise((_, fail) => {\n    const one = new Image();\n    one.onerror = fail;\n    one.src = "data:image/png,";\n  });\n}',
		'not_loaded',
		null,
		'could not be loaded',
		'inget nätverk'
	],
	[
		'async function setup() {\n  await Tone.getContext().decodeAudioData(new ArrayBuffer(8));\n}',
		'sound_not_read',
		null,
		'WAV, MP3 or OGG',
		'WAV, MP3 eller OGG'
	],
	// Sound
	[
		'const synth = new Tone.Synth().toDestination();\nfunction setup() {\n  synth.volume.value = 0;\n  synth.triggerAttack("C4", 5);\n  synth.triggerAttack("C4", 5);\n}',
		'tone_start_order',
		[5, 9],
		'PolySynth',
		'PolySynth'
	],
	[
		'const player = new Tone.Player().toDestination();\nfunction setup() {\n  player.start();\n}',
		'tone_not_loaded',
		[3, 10],
		'Tone.loaded()',
		'Tone.loaded()'
	],
	[
		'const synth = new Tone.Synth().toDestination();\nsynth.envelope.attack = -1;',
		'tone_out_of_range',
		[2, 23],
		'between 0 and Infinity, but is -1',
		'mellan 0 och Infinity'
	],
	[
		'const synth = new Tone.Synth().toDestination();\nsynth.frequency.setValueAtTime("zebra", 0);',
		'tone_bad_value',
		[2, 17],
		'zebra',
		'zebra'
	],
	[
		'const synth = new Tone.PolySynth().toDestination();\nsynth.dispose();\nsynth.triggerAttack("C4");',
		'tone_disposed',
		[3, 7],
		'Make a new one',
		'Gör ett nytt'
	],
	[
		'const tone = new Tone.ToneOscillatorNode().toDestination();\ntone.start();\ntone.start();',
		'tone_started_twice',
		[3, 6],
		'once only',
		'startas en gång'
	],
	[
		'let filter;\nconst synth = new Tone.Synth();\nsynth.connect(filter);',
		'tone_connected_to_nothing',
		[3, 7],
		'nothing to connect to',
		'inget att koppla'
	],
	[
		'const synth = new Tone.Synth().toDestination();\nsynth.triggerAttackRelease("H4", "8n");',
		'tone_note_h',
		[2, 7],
		"Write 'B4'",
		"Skriv 'B4'"
	],
	[
		'const synth = new Tone.Synth().toDestination();\nsynth.triggerAttackRelease(["C4", "E4"], "8n");',
		'tone_one_voice',
		[2, 7],
		'PolySynth',
		'en ton i taget'
	],
	['class Star {}\n[1].map(Star);', 'needs_new', [2, null], 'new Star(', 'new Star('],
	['Tone.Synth();', 'needs_new', [1, 6], 'new Tone.Synth( )', 'new Tone.Synth( )'],
	[
		'const synth = new Tone.Synth().toDestination();\nsynth.oscillator.type = "sinus";',
		'tone_oscillator_type',
		[2, null],
		'type sinus',
		'typen sinus'
	],
	[
		'new Tone.PolySynth(3).toDestination();',
		'tone_polyphony_first',
		[1, 1],
		'Tone.PolySynth(',
		'PolySynth('
	],
	['new Tone.FFT(100);', 'tone_power_of_two', [1, 1], 'power of two', 'potens av två'],
	// What p5 or Tone stumbles over within
	[inDraw('box(10);'), 'needs_webgl', DRAW, 'box is for three', 'box är till för tre'],
	[inDraw('curveDetail(3);'), 'needs_webgl', DRAW, 'WEBGL', 'WEBGL'],
	[inDraw('linePerspective(true);'), 'needs_webgl', DRAW, 'WEBGL', 'WEBGL'],
	[
		inDraw("setAttributes('antialias', true);"),
		'needs_webgl',
		DRAW,
		'setAttributes',
		'setAttributes'
	],
	[inDraw('panorama(createImage(9, 9));'), 'needs_webgl', DRAW, 'panorama is', 'panorama är'],
	[inDraw('vertex(1, 2);'), 'shape_not_begun', DRAW, 'beginShape()', 'beginShape()'],
	[inDraw('p5.Vector.add(1, 2);'), 'call_failed', [4, 13], 'add could not', 'add kom inte'],
	[inDraw('saveCanvas(1);'), 'call_failed', DRAW, 'saveCanvas could', 'saveCanvas kom'],
	[
		inDraw('pixels[0] = 4;\n  updatePixels();'),
		'pixels_not_loaded',
		[5, 3],
		'loadPixels() before',
		'loadPixels() innan'
	],
	// Values p5's functions are given
	[inDraw('circle(10);'), 'argument_missing', DRAW, 'circle(x, y, d)', 'circle(x, y, d)'],
	[inDraw('line(1, 2, 3);'), 'argument_missing', DRAW, 'line(x1, y1, x2, y2)', 'fler värden'],
	[inDraw('circle(1, 2, 3, 4);'), 'argument_extra', DRAW, '3 at most', 'högst 3'],
	[inDraw('circle(undefined, 1, 2);'), 'argument_undefined', DRAW, 'Value 1 of circle (x)', '(x)'],
	[inDraw('circle(1, 0 / 0, 2);'), 'argument_nan', DRAW, '(y) is NaN', '(y) är NaN'],
	[inDraw("rect('a', 2, 3);"), 'argument_not_number', DRAW, 'is "a"', 'är "a"'],
	[inDraw('circle(createVector(1, 2), 1, 2);'), 'argument_not_number', DRAW, '{…}', '{…}'],
	[inDraw('fill(undefined);'), 'argument_undefined', DRAW, 'undefined', 'undefined'],
	[inDraw('strokeWeight(undefined);'), 'argument_undefined', DRAW, '(weight)', '(weight)'],
	[inDraw('sin(undefined);'), 'argument_undefined', DRAW, 'of sin', 'till sin'],
	[inDraw("rectMode('middle');"), 'argument_not_among', DRAW, 'CENTER, RADIUS', 'känner inte'],
	[inDraw('describe(() => 1);'), 'argument_wrong', DRAW, 'cannot be ƒ', 'kan inte vara ƒ']
];

/** Sketches of which there is nothing to say. */
export const FINE = [
	inDraw('background(220); fill("tomato"); circle(mouseX, mouseY, 20);'),
	inDraw('fill(color(1, 2, 3), 100); stroke("red", 100); rect("10", 20, 30);'),
	inDraw('const c = fill(); fill(c); noStroke(); text(5, 1, 2); text("a", 1, 2, 3, 4);'),
	inDraw('random([1, 2]); random(); random(5); [1.5, 2].map(floor); ["1"].map(int); shuffle([1]);'),
	inDraw('beginShape(); splineVertex(1, 2); splineVertex(3, 4); endShape(CLOSE);'),
	inDraw('beginShape(); vertex(1, 2); for (const x of [1, 5, 9]) bezierVertex(x, 2); endShape();'),
	inDraw('createVector(1, 2); push(); translate(createVector(1, 2)); rotate(PI); scale(2); pop();'),
	inDraw('colorMode(HSB, 360, 100, 100, 1); textAlign(CENTER, CENTER); rectMode(RADIUS);'),
	inDraw("rectMode('center'); textAlign(undefined, TOP); cursor('grab'); filter(BLUR, 1);"),
	inDraw('circle(1, 2, undefinedSize);', 'let undefinedSize = 3;')
];
