// A filter written in p5.strands.
let wobble;

function setup() {
	createCanvas(100, 100, WEBGL);
	wobble = buildFilterShader(() => {
		const time = uniformFloat(() => millis());
		getColor((inputs, canvas) => {
			const shift = 0.02 * sin(inputs.texCoord.y * 30 + time / 200);
			return getTexture(canvas, inputs.texCoord + [shift, 0]);
		});
	});
}

function draw() {
	background(250, 240, 230);
	noStroke();
	fill(220, 60, 40);
	for (let i = 0; i < 6; i++) rect(-50 + i * 18, -50, 9, 100);
	fill(30, 80, 160);
	sphere(20, 12, 8);
	filter(wobble);
}
