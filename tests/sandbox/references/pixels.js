// Every pixel by hand.
function setup() {
	createCanvas(100, 100);
	pixelDensity(1);
}

function draw() {
	loadPixels();
	for (let y = 0; y < height; y++)
		for (let x = 0; x < width; x++) {
			const at = 4 * (y * width + x);
			const value = noise(x / 30, y / 30, frameCount / 30) * 255;
			pixels[at] = value;
			pixels[at + 1] = (value * 3) % 256;
			pixels[at + 2] = (x ^ y) + frameCount;
			pixels[at + 3] = 255;
		}
	updatePixels();
	filter(POSTERIZE, 5, false);
	set(frameCount % width, 10, color(255, 0, 0));
	updatePixels();
}
