/**
 * p5's functions that only work something out: they leave neither the canvas nor the style otherwise, and a sketch may
 * call them thousands of times a frame.
 */
export const COMPUTING: ReadonlySet<string> = new Set([
	// numbers
	...['abs', 'ceil', 'constrain', 'dist', 'exp', 'floor', 'fract', 'lerp', 'log', 'mag', 'map'],
	...['max', 'min', 'norm', 'pow', 'round', 'sq', 'sqrt'],
	// angles
	...['acos', 'asin', 'atan', 'atan2', 'cos', 'degrees', 'radians', 'sin', 'tan'],
	// chance
	...['noise', 'random', 'randomGaussian', 'shuffle'],
	// vectors and curves
	...['createVector', 'bezierPoint', 'bezierTangent', 'splinePoint', 'splineTangent'],
	// colours
	...['alpha', 'blue', 'brightness', 'color', 'green', 'hue', 'lerpColor', 'lightness'],
	...['paletteLerp', 'red', 'saturation'],
	// texts
	...['boolean', 'byte', 'char', 'float', 'hex', 'int', 'join', 'nf', 'nfc', 'nfp', 'nfs'],
	...['split', 'splitTokens', 'str', 'textAscent', 'textDescent', 'textWidth', 'trim', 'unhex'],
	// time, keys, pictures
	...['day', 'hour', 'millis', 'minute', 'month', 'second', 'year', 'keyIsDown', 'get']
]);
