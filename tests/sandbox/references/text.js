// Text in several faces, sizes and places.
function setup() {
	createCanvas(400, 400);
}

function draw() {
	background(255);
	fill(30);
	textFont('serif');
	textSize(20 + 10 * sin(frameCount / 10));
	textAlign(CENTER, CENTER);
	text('Åäö och skiss', width / 2, 60);
	textFont('sans-serif');
	textStyle(BOLD);
	textSize(14);
	textAlign(LEFT, TOP);
	text('frame ' + frameCount + ', ' + nf(millis(), 1, 2) + ' ms, ' + second(), 20, 120, 160, 100);
	textFont('monospace');
	textStyle(ITALIC);
	const box = textBounds('measured', 40, 300);
	noFill();
	rect(box.x, box.y, box.w, box.h);
	fill(200, 30, 60);
	text('measured', 40, 300);
	rotate(0.2);
	text('turned '.repeat(4), 80, 220);
}
