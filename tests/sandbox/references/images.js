// Pictures made in the sketch, loaded from data, tinted, masked and filtered.
let stamp;
let loaded;

async function setup() {
	createCanvas(400, 400);
	stamp = createGraphics(80, 80);
	for (let i = 0; i < 40; i++) {
		stamp.fill(random(255), random(255), 200);
		stamp.circle(random(80), random(80), random(5, 20));
	}
	loaded = await loadImage(stamp.elt.toDataURL());
	await new Promise((resolve) => setTimeout(resolve, 120));
}

function draw() {
	background(30);
	imageMode(CENTER);
	for (let i = 0; i < 9; i++) {
		push();
		translate(70 + (i % 3) * 130, 70 + floor(i / 3) * 130);
		rotate(frameCount / 40 + i);
		tint(255, 100 + i * 17);
		image(i % 2 ? stamp : loaded, 0, 0, 90, 90);
		pop();
	}
	const copy = get(0, 0, 100, 100);
	copy.filter(INVERT);
	image(copy, 350, 350);
}
