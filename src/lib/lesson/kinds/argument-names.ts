/** What the arguments of p5's shape functions are called in `where`, in the order they are given. */
export const ARGUMENT_NAMES: Record<string, readonly string[]> = {
	point: ['x', 'y'],
	line: ['x1', 'y1', 'x2', 'y2'],
	circle: ['x', 'y', 'diameter'],
	square: ['x', 'y', 'side'],
	rect: ['x', 'y', 'width', 'height'],
	ellipse: ['x', 'y', 'width', 'height'],
	arc: ['x', 'y', 'width', 'height', 'start', 'stop'],
	triangle: ['x1', 'y1', 'x2', 'y2', 'x3', 'y3'],
	quad: ['x1', 'y1', 'x2', 'y2', 'x3', 'y3', 'x4', 'y4'],
	text: ['text', 'x', 'y'],
	background: ['red', 'green', 'blue', 'alpha'],
	translate: ['x', 'y'],
	rotate: ['angle'],
	scale: ['x', 'y'],
	vertex: ['x', 'y'],
	bezierVertex: ['x', 'y'],
	splineVertex: ['x', 'y']
};
