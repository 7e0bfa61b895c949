import { expect, test } from './player';
import { trace } from './trace';

test('a pointer is seen by p5 and by listeners, in the order a browser sends it', async ({
	bench
}) => {
	const { trace: traced } = await trace(
		bench,
		`function setup() {
  const canvas = createCanvas(200, 100);
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick'])
    canvas.elt.addEventListener(type, (event) => print(type, event.offsetX, event.buttons));
}
function draw() { if (frameCount < 6) print(frameCount, mouseX, mouseY, mouseIsPressed, mouseButton.left); }
function mousePressed() { print('pressed', mouseX, mouseY); }
function mouseDragged() { print('dragged', mouseX); }
function mouseReleased() { print('released'); }
function mouseClicked() { print('clicked'); }
function mouseMoved() { print('moved', mouseX); }
function doubleClicked() { print('twice'); }
function mouseWheel(event) { print('wheel', event.delta); }`,
		{
			script: [
				{ type: 'pointer', frame: 2, action: 'move', x: 30, y: 40 },
				{ type: 'pointer', frame: 3, action: 'down', x: 30, y: 40 },
				{ type: 'pointer', frame: 4, action: 'move', x: 35, y: 40 },
				{ type: 'pointer', frame: 5, action: 'up', x: 35, y: 40 },
				{ type: 'wheel', frame: 7, x: 10, y: 10, deltaY: 120 }
			]
		}
	);
	expect(traced.errors).toEqual([]);
	expect(traced.console).toEqual([
		'1 0 0 false false',
		'moved 30',
		'2 30 40 false false',
		'pointerdown 30 1',
		'pressed 30 40',
		'mousedown 30 1',
		'3 30 40 true true',
		'dragged 35',
		'4 35 40 true true',
		'pointerup 35 0',
		'released',
		'mouseup 35 0',
		'click 35 0',
		'clicked',
		'5 35 40 false false',
		'wheel 120'
	]);
});

test('keys are held, typed and let go', async ({ bench }) => {
	const { trace: traced } = await trace(
		bench,
		`function setup() { createCanvas(50, 50); }
function draw() { if (frameCount < 6) print(frameCount, keyIsPressed, keyIsDown(LEFT_ARROW), keyIsDown('a')); }
function keyPressed() { print('pressed', key, code, keyCode); }
function keyTyped() { print('typed', key); }
function keyReleased(event) { print('released', event.key); }`,
		{
			script: [
				{ type: 'key', frame: 2, action: 'down', key: 'ArrowLeft', code: 'ArrowLeft' },
				{ type: 'key', frame: 3, action: 'down', key: 'a', code: 'KeyA' },
				{ type: 'key', frame: 4, action: 'up', key: 'ArrowLeft', code: 'ArrowLeft' },
				{ type: 'key', frame: 5, action: 'up', key: 'a', code: 'KeyA' }
			]
		}
	);
	expect(traced.errors).toEqual([]);
	expect(traced.console).toEqual([
		'1 false false false',
		'pressed ArrowLeft ArrowLeft 37',
		'2 true true false',
		'pressed a KeyA 65',
		'typed a',
		'3 true true true',
		'released ArrowLeft',
		'4 true false true',
		'released a',
		'5 false false false'
	]);
});

test('fingers touch, and the window takes another size', async ({ bench }) => {
	const { trace: traced } = await trace(
		bench,
		`function setup() {
  const canvas = createCanvas(100, 100);
  canvas.elt.addEventListener('touchstart', (event) => print('touch', event.touches.length));
}
function draw() { if (frameCount < 6) print(frameCount, touches.map(({ x, y }) => x + ',' + y).join(' '), width); }
function windowResized() { resizeCanvas(windowWidth, windowHeight); print('resized'); }`,
		{
			script: [
				{ type: 'touch', frame: 2, action: 'start', x: 10, y: 20 },
				{ type: 'touch', frame: 3, action: 'start', finger: 1, x: 50, y: 60 },
				{ type: 'touch', frame: 4, action: 'end', x: 10, y: 20 },
				{ type: 'resize', frame: 5, width: 333, height: 222 }
			]
		}
	);
	expect(traced.errors).toEqual([]);
	expect(traced.console).toEqual([
		'1  100',
		'touch 1',
		'2 10,20 100',
		'touch 2',
		'3 10,20 50,60 100',
		'4 50,60 100',
		'resized',
		'5 50,60 333'
	]);
	expect(traced.pictures.at(-1)).toMatchObject({ width: 333, height: 222 });
});

test('a finger moves, and a listener sees each of its steps', async ({ bench }) => {
	const { trace: traced } = await trace(
		bench,
		`function setup() {
  const canvas = createCanvas(100, 100);
  for (const type of ['touchstart', 'touchmove', 'touchend'])
    canvas.elt.addEventListener(type, ({ changedTouches: [one] }) => print(type, one.clientX, one.clientY));
}
function draw() { if (frameCount < 6) print(frameCount, mouseX + ',' + mouseY, touches.length); }`,
		{
			script: [
				{ type: 'touch', frame: 2, action: 'start', x: 10, y: 20 },
				{ type: 'touch', frame: 3, action: 'move', x: 30, y: 45 },
				{ type: 'touch', frame: 4, action: 'move', x: 60, y: 5 },
				{ type: 'touch', frame: 5, action: 'end', x: 60, y: 5 }
			]
		}
	);
	expect(traced.errors).toEqual([]);
	// The canvas lies in the middle of its window of 400 × 400.
	expect(traced.console).toEqual([
		'1 0,0 0',
		'touchstart 160 170',
		'2 10,20 1',
		'touchmove 180 195',
		'3 30,45 1',
		'touchmove 210 155',
		'4 60,5 1',
		'touchend 210 155',
		'5 60,5 0'
	]);
});

test('two clicks soon after one another are a double click, and slower ones are two', async ({
	bench
}) => {
	const click = (frame: number) =>
		(['down', 'up'] as const).map((action) => ({
			type: 'pointer' as const,
			frame,
			action,
			x: 20,
			y: 20
		}));
	const counting = `let clicks = 0, twice = 0;
function setup() { createCanvas(50, 50); }
function draw() { if (frameCount === 60) print(clicks, twice); }
function mouseClicked() { clicks++; }
function doubleClicked() { twice++; }`;
	const { trace: soon } = await trace(bench, counting, {
		seconds: 1,
		script: [...click(2), ...click(8)]
	});
	expect(soon.console).toEqual(['2 1']);
	const { trace: late } = await trace(bench, counting, {
		seconds: 1,
		script: [...click(2), ...click(50)]
	});
	expect(late.console).toEqual(['2 0']);
});

for (const [button, name, held] of [
	['middle', 'center', [1, 4]],
	['right', 'right', [2, 2]]
] as const)
	test(`the ${button} button is seen as itself`, async ({ bench }) => {
		const { trace: traced } = await trace(
			bench,
			`function setup() {
  const canvas = createCanvas(50, 50);
  canvas.elt.addEventListener('pointerdown', (event) => print('down', event.button, event.buttons));
}
function draw() {}
function mousePressed() { print(mouseButton.left, mouseButton.center, mouseButton.right); }
function mouseReleased() { print('up', mouseButton.${name}); }
function mouseClicked() { print('clicked'); }`,
			{
				script: [
					{ type: 'pointer', frame: 2, action: 'down', x: 5, y: 5, button },
					{ type: 'pointer', frame: 4, action: 'up', x: 5, y: 5, button }
				]
			}
		);
		expect(traced.errors).toEqual([]);
		expect(traced.console).toEqual([
			`down ${held.join(' ')}`,
			['left', 'center', 'right'].map((one) => one === name).join(' '),
			'up false'
		]);
	});

test('a trace tells where its time went', async ({ bench }) => {
	const { timings, elapsedMilliseconds } = await trace(
		bench,
		'function setup() { createCanvas(200, 200); }\nfunction draw() { circle(9, 9, 9); }'
	);
	expect(Object.keys(timings).sort()).toEqual(['drawing', 'pictures', 'setup', 'sound']);
	expect(timings.setup).toBeGreaterThan(0);
	expect(timings.drawing).toBeGreaterThan(0);
	const sum = Object.values(timings).reduce((all, one) => all + one, 0);
	expect(sum).toBeLessThanOrEqual(elapsedMilliseconds + 1);
});

test('a handler that fails is told, and the trace goes on', async ({ bench }) => {
	const { trace: traced } = await trace(
		bench,
		`function setup() { createCanvas(50, 50); }
function draw() { background(9); }
function mousePressed() {
  miss();
}`,
		{ script: [{ type: 'pointer', frame: 3, action: 'down', x: 5, y: 5 }] }
	);
	expect(traced.frames).toBe(30);
	expect(traced.errors).toMatchObject([{ code: 'not_defined', line: 4 }]);
});

test('time stands still while something loads, so it is there in the same frame every time', async ({
	bench
}) => {
	const code = `let picture = null;
function setup() { createCanvas(50, 50); setInterval(() => {}, 10); }
async function fetchIt() {
  const paper = new OffscreenCanvas(8, 8);
  paper.getContext('2d').fillRect(0, 0, 8, 8);
  picture = await createImageBitmap(await paper.convertToBlob());
}
function draw() {
  if (frameCount === 5) fetchIt();
  print(picture ? 1 : 0);
}`;
	const { trace: traced } = await trace(bench, code);
	expect(traced.console.join('')).toBe('0'.repeat(5) + '1'.repeat(25));
});

test('timers that follow on one another keep their own times', async ({ bench }) => {
	const code = `let steps = 0;
async function setup() { createCanvas(20, 20); step(); }
async function step() { for (;;) { await new Promise((go) => setTimeout(go, 5)); steps++; } }
function draw() { if (frameCount === 12) print(steps, millis()); }`;
	const { trace: traced } = await trace(bench, code);
	expect(traced.console).toEqual(['40 200']);
});

test('pixel density is the sketch’s, and pictures follow it', async ({ bench }) => {
	const { trace: traced } = await trace(
		bench,
		'function setup() { createCanvas(30, 20); print(pixelDensity(), drawingContext.canvas.width); }',
		{ pixelDensity: 2.5 }
	);
	expect(traced.console).toEqual(['2.5 75']);
	expect(traced.pictures.at(-1)).toMatchObject({ width: 75, height: 50 });
});
