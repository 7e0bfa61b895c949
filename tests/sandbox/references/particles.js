// Chance, noise and vectors, with trails.
let particles = [];

class Particle {
	constructor() {
		this.place = createVector(random(width), random(height));
		this.speed = p5.Vector.random2D().mult(random(0.5, 2));
		this.size = 2 + Math.random() * 6;
	}
	move() {
		const turn = noise(this.place.x * 0.01, this.place.y * 0.01, frameCount * 0.01) - 0.5;
		this.speed.rotate(turn * 0.3);
		this.place.add(this.speed);
		this.place.x = (this.place.x + width) % width;
		this.place.y = (this.place.y + height) % height;
	}
}

function setup() {
	createCanvas(400, 400);
	colorMode(HSB);
	noStroke();
	for (let i = 0; i < 300; i++) particles.push(new Particle());
}

function draw() {
	background(0, 0, 10, 0.1);
	for (const [index, particle] of shuffle([...particles]).entries()) {
		particle.move();
		fill((index + randomGaussian(0, 10)) % 360, 70, 90, 0.8);
		circle(particle.place.x, particle.place.y, particle.size);
	}
}
