// Shapes, transforms and colours in two dimensions.
function setup() {
	createCanvas(400, 400);
	angleMode(DEGREES);
}

function draw() {
	background(240, 236, 228);
	translate(width / 2, height / 2);
	for (let i = 0; i < 24; i++) {
		push();
		rotate(i * 15 + frameCount);
		fill(i * 10, 120, 255 - i * 8, 160);
		stroke(20);
		strokeWeight(1 + (i % 4));
		rect(40, -10, 110, 20, 6);
		arc(90, 0, 50, 50, 0, 40 + i * 10, PIE);
		triangle(150, -12, 190, 0, 150, 12);
		pop();
	}
	beginShape();
	for (let a = 0; a < 360; a += 30) splineVertex(cos(a) * 60, sin(a + frameCount) * 60);
	endShape(CLOSE);
}
