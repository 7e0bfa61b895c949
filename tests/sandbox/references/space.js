// Three dimensions, lights and a texture.
let skin;

function setup() {
	createCanvas(120, 120, WEBGL);
	skin = createGraphics(64, 64);
	skin.background(255, 200, 0);
	skin.circle(32, 32, 40);
}

function draw() {
	background(20, 20, 40);
	ambientLight(80);
	directionalLight(255, 240, 220, 0.5, 1, -1);
	pointLight(0, 120, 255, 40 * cos(frameCount / 20), 0, 60);
	rotateX(frameCount * 0.02);
	rotateY(frameCount * 0.03);
	specularMaterial(220);
	shininess(20);
	noStroke();
	torus(36, 12, 12, 8);
	translate(0, 0, 20);
	texture(skin);
	box(24);
}
