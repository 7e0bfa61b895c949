const WORDS = {
	en: {
		title: 'A new sketch',
		picture: 'A circle follows the pointer and leaves a trail.',
		fading: 'The last number is how much of what was there fades away.'
	},
	sv: {
		title: 'En ny skiss',
		picture: 'En cirkel följer pekaren och lämnar spår.',
		fading: 'Sista talet är hur mycket av det gamla som tonas bort.'
	}
};

/** What a new sketch begins with, its comments in the reader's language. */
export function starter(locale: keyof typeof WORDS): string {
	const { title, picture, fading } = WORDS[locale];
	return `// ${title}

function setup() {
	createCanvas(400, 400);
	background('#faf7f1');
	noStroke();
	describe('${picture}');
}

function draw() {
	// ${fading}
	background(250, 247, 241, 12);
	fill('#c53a18');
	const size = 40 + 20 * sin(frameCount / 20);
	circle(mouseX || 200, mouseY || 200, size);
}
`;
}
