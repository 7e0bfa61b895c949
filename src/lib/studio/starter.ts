/** What a new sketch begins with, its comments in the reader's language. */
export const starter = (locale: 'en' | 'sv'): string =>
	locale === 'sv'
		? `// En ny skiss

function setup() {
	createCanvas(400, 400);
	background('#faf7f1');
	noStroke();
	describe('En cirkel följer pekaren och lämnar spår.');
}

function draw() {
	// Sista talet är hur mycket av det gamla som tonas bort.
	background(250, 247, 241, 12);
	fill('#c53a18');
	const size = 40 + 20 * sin(frameCount / 20);
	circle(mouseX || 200, mouseY || 200, size);
}
`
		: `// A new sketch

function setup() {
	createCanvas(400, 400);
	background('#faf7f1');
	noStroke();
	describe('A circle follows the pointer and leaves a trail.');
}

function draw() {
	// The last number is how much of what was there fades away.
	background(250, 247, 241, 12);
	fill('#c53a18');
	const size = 40 + 20 * sin(frameCount / 20);
	circle(mouseX || 200, mouseY || 200, size);
}
`;
