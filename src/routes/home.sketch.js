// Order, and how far it may fall apart.
let disorder = 0.35;
let squares = 9;
let pace = 0.5;
let night = false;

const inks = ['#1d1b20', '#c53a18', '#d99a2b', '#2f5d8a', '#4f7a52'];
let time = 0;

function setup() {
	createCanvas(windowWidth, windowHeight);
	describe('A grid of nested squares drawn in ink, breathing in and out of order.');
	noFill();
	strokeJoin(ROUND);
}

function draw() {
	background(night ? '#1b191e' : '#f6f0e4');
	time += (deltaTime / 1000) * pace;
	const cell = sqrt((width * height) / (squares * squares * 1.6));
	const columns = ceil(width / cell);
	const rows = ceil(height / cell);
	translate((width - columns * cell) / 2, (height - rows * cell) / 2);
	for (let row = 0; row < rows; row++) {
		for (let column = 0; column < columns; column++) {
			nest(column, row, cell);
		}
	}
}

function nest(column, row, cell) {
	const x = (column + 0.5) * cell;
	const y = (row + 0.5) * cell;
	const closeness = 1 - min(1, dist(mouseX, mouseY, x, y) / (cell * 3));
	const unrest = disorder * (0.4 + noise(column * 0.35, row * 0.35, time * 0.6)) + closeness * 0.25;
	const ink = noise(column * 7.1, row * 3.7) * inks.length * 1.6;
	const colour = inks[floor(max(0, ink - 2)) % inks.length];
	stroke(night && colour === inks[0] ? '#f3efe8' : colour);
	for (let ring = 0; ring < 5; ring++) {
		const side = cell * (0.9 - ring * 0.17);
		strokeWeight(max(1, cell / 70));
		quadAround(x, y, side / 2, unrest * cell * 0.3, column * 31 + row * 17 + ring * 5);
	}
}

// A square whose corners have wandered.
function quadAround(x, y, half, wander, key) {
	const off = (corner, axis) => (noise(key + corner * 2.3, axis * 9, time) - 0.5) * 2 * wander;
	quad(
		x - half + off(0, 0),
		y - half + off(0, 1),
		x + half + off(1, 0),
		y - half + off(1, 1),
		x + half + off(2, 0),
		y + half + off(2, 1),
		x - half + off(3, 0),
		y + half + off(3, 1)
	);
}

function windowResized() {
	resizeCanvas(windowWidth, windowHeight);
}
