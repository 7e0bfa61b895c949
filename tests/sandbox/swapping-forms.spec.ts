import { FILES, give } from './given-files';
import { livingSketch } from './living';
import { expect, middle, test } from './player';

// Every form a sketch has lives through edits: what it had goes on, what it does is what the text says now.
const { page, frames, inside, play, edit, problems, mark, isKept } = livingSketch();

type Colour = [red: number, green: number, blue: number];
/** What is done to the sketch: an edit, as the text replaced and the text in its place, or what a visitor does. */
type Step = [doing: [from: string, to: string] | (() => Promise<unknown>), shows: Colour];

const RED: Colour = [255, 0, 0];
const GREEN: Colour = [0, 255, 0];
const BLUE: Colour = [0, 0, 255];
const toBlue: [string, string] = ['255, 0, 0', '0, 0, 255'];

async function middleOfCanvas(): Promise<{ x: number; y: number }> {
	const box = await inside().locator('canvas').first().boundingBox();
	if (!box) throw new Error('There is no canvas.');
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
const move = async () => {
	const { x, y } = await middleOfCanvas();
	await page().mouse.move(x - 9, y);
	await page().mouse.move(x, y);
};
const click = () => inside().locator('canvas').first().click();
const doubleClick = () => inside().locator('canvas').first().dblclick();
const tap = async () => {
	const { x, y } = await middleOfCanvas();
	await page().touchscreen.tap(x, y);
};
const drag = async () => {
	await move();
	await page().mouse.down();
	const { x, y } = await middleOfCanvas();
	await page().mouse.move(x + 20, y + 20, { steps: 3 });
	await page().mouse.up();
};
const wheel = async () => {
	await move();
	await page().mouse.wheel(0, 40);
};
const press = async () => {
	// The keys are heard by what was last clicked.
	await click();
	await inside().locator('body').press('k');
};
const button = () => inside().locator('button').click();

/** A sketch that is green until its visitor does something, and what that does is edited. */
const heard = (name: string, doing: () => Promise<unknown>): [string, string, Step[]] => [
	`${name}, by ${doing.name}`,
	`let colour = [0, 255, 0];
function setup() { createCanvas(200, 200); }
function draw() { background(colour); }
function ${name}() { colour = [255, 0, 0]; }`,
	[
		[async () => {}, GREEN],
		[doing, RED],
		[toBlue, RED],
		[doing, BLUE]
	]
];

const ROWS: [name: string, code: string, steps: Step[]][] = [
	[
		'an image that setup waits for',
		`let picture;
async function setup() { createCanvas(200, 200); picture = await loadImage('red.png'); }
function draw() { background(0); image(picture, 0, 0, 200, 200); }`,
		[
			[async () => {}, RED],
			[['image(picture, 0, 0, 200, 200)', 'background(0, 0, picture.get(0, 0)[0])'], BLUE],
			[["loadImage('red.png')", "loadImage('red.png'); noStroke()"], BLUE],
			[['background(0, 0, picture.get(0, 0)[0]', 'background(picture.get(0, 0)'], RED]
		]
	],
	[
		'drawing only when asked',
		`let presses = 0;
function setup() { createCanvas(200, 200); noLoop(); }
function draw() { background(presses * 100, 0, 0); }
function mousePressed() { presses++; redraw(); }`,
		[
			[click, [100, 0, 0]],
			[
				['presses * 100, 0, 0', '0, 0, presses * 100'],
				[0, 0, 100]
			],
			[click, [0, 0, 200]]
		]
	],
	heard('mousePressed', click),
	heard('mousePressed', tap),
	heard('mouseReleased', click),
	heard('mouseClicked', click),
	heard('doubleClicked', doubleClick),
	heard('mouseMoved', move),
	heard('mouseDragged', drag),
	heard('mouseWheel', wheel),
	heard('keyPressed', press),
	heard('keyReleased', press),
	heard('keyTyped', press),
	[
		'three dimensions',
		`let turn = 0;
function setup() { createCanvas(200, 200, WEBGL); noStroke(); }
function draw() { background(0); turn += 0.01; rotateZ(turn); fill(255, 0, 0); box(100); }`,
		[
			[async () => {}, RED],
			[toBlue, BLUE],
			[['noStroke();', 'noStroke(); lights(); noLights();'], BLUE],
			[['0, 0, 255', '0, 255, 0'], GREEN]
		]
	],
	...['', ', WEBGL'].map((kind): [string, string, Step[]] => [
		`graphics${kind}`,
		`let layer;
function setup() { createCanvas(200, 200); layer = createGraphics(100, 100${kind}); layer.background(255, 0, 0); }
function draw() { background(0); image(layer, 50, 50); }`,
		[
			[async () => {}, RED],
			[['background(0)', 'background(9)'], RED],
			[toBlue, BLUE],
			[['image(layer, 50, 50)', 'background(0, layer.get(5, 5)[2], 0)'], GREEN]
		]
	]),
	[
		'a filter of strands',
		`let shade;
function setup() {
  createCanvas(200, 200, WEBGL);
  shade = baseFilterShader().modify(() => {
    getColor((inputs, canvasContent) => { let seen = getTexture(canvasContent, inputs.texCoord); return [seen.r, 0, 0, 1]; });
  });
}
function draw() { background(255); filter(shade); }`,
		[
			[async () => {}, RED],
			[['[seen.r, 0, 0, 1]', '[0, 0, seen.r, 1]'], BLUE],
			[
				['background(255)', 'background(0)'],
				[0, 0, 0]
			]
		]
	],
	[
		'a material of strands, with a function of its own',
		`let shade;
function paint() { getPixelInputs((inputs) => { inputs.color = [1, 0, 0, 1]; return inputs; }); }
function setup() { createCanvas(200, 200, WEBGL); noStroke(); shade = baseMaterialShader().modify(paint); }
function draw() { background(0); shader(shade); plane(100, 100); }`,
		[
			[async () => {}, RED],
			[['[1, 0, 0, 1]', '[0, 0, 1, 1]'], BLUE],
			[
				['plane(100, 100)', 'translate(0, 90); plane(20, 20)'],
				[0, 0, 0]
			]
		]
	],
	[
		'a material of strands that asks another function',
		`let shade;
function colour() { return [1, 0, 0, 1]; }
function paint() { getPixelInputs((inputs) => { inputs.color = colour(); return inputs; }); }
function setup() { createCanvas(200, 200, WEBGL); noStroke(); shade = baseMaterialShader().modify(paint); }
function draw() { background(0); shader(shade); plane(100, 100); }`,
		[
			[async () => {}, RED],
			[['[1, 0, 0, 1]', '[0, 0, 1, 1]'], BLUE]
		]
	],
	[
		'a filter of strands that asks another function',
		`let shade;
function colour() { return [1, 0, 0, 1]; }
function setup() {
  createCanvas(200, 200, WEBGL);
  shade = baseFilterShader().modify(() => { getColor((inputs, canvasContent) => { return colour(); }); });
}
function draw() { background(0); filter(shade); }`,
		[
			[async () => {}, RED],
			[['[1, 0, 0, 1]', '[0, 0, 1, 1]'], BLUE]
		]
	],
	[
		'a slider and a button',
		`let slider, colour;
function setup() {
  createCanvas(200, 200);
  slider = createSlider(0, 255, 0);
  createButton('b').mousePressed(() => (colour = [255, 0, 0]));
}
function draw() { background(colour ?? [0, slider.value(), 0]); }`,
		[
			[() => inside().locator('input').fill('255'), GREEN],
			[['background(', 'noStroke(); background('], GREEN],
			[button, RED],
			[toBlue, RED],
			[button, BLUE],
			// The slider was made anew, and stands where it stood.
			[['colour ?? ', ''], GREEN]
		]
	],
	[
		'several canvases',
		`let layer;
function setup() { createCanvas(200, 100); layer = createGraphics(200, 100); layer.canvas.style.display = 'block'; }
function draw() { background(255, 0, 0); layer.background(0, 255, 0); }`,
		[
			[async () => {}, RED],
			[toBlue, BLUE],
			[["'block';", "'block'; noStroke();"], BLUE],
			[['background(0, 0, 255)', 'background(layer.get(5, 5))'], GREEN]
		]
	],
	[
		'a sketch in the sketch',
		`const inner = new p5((s) => { s.setup = () => s.createCanvas(200, 200); s.draw = () => s.background(255, 0, 0); });`,
		[
			[async () => {}, RED],
			[toBlue, BLUE]
		]
	]
];

/** A value of the sketch's own that no start of it would have again. */
const OWN = 'let own = Math.random();\n';
const ownIn = async () => {
	const frame = await (await frames().elementHandle())?.contentFrame();
	return frame?.evaluate(() => {
		const { own, frameCount } = window as unknown as { own: number; frameCount?: number };
		return { own, frameCount: frameCount ?? 0 };
	});
};

for (const [name, code, steps] of ROWS)
	test(name, async () => {
		await page().mouse.move(900, 600);
		await give(page(), FILES);
		let text = OWN + code;
		await play(text);
		await mark();
		const before = await ownIn();
		for (const [doing, shows] of steps) {
			if (typeof doing === 'function') await doing();
			else {
				expect(text).toContain(doing[0]);
				await edit((text = text.replaceAll(...doing)));
			}
			await expect.poll(() => middle(page()), `${doing}`).toEqual(shows);
		}
		const after = await ownIn();
		expect(after?.own).toBe(before?.own);
		expect(after?.frameCount).toBeGreaterThanOrEqual(before?.frameCount ?? Infinity);
		expect(await problems()).toEqual([]);
		expect(await isKept()).toBe(true);
	});
