import { expect, type Page } from '@playwright/test';
import { PRELUDE } from './prelude';

// An event whose values are all null is what a machine without sensors sends.
const FELT = `const felt = (listen) => new Promise((yes) => listen((event) => {
  const { alpha, acceleration, accelerationIncludingGravity: pull, rotationRate } = event;
  if ([alpha, acceleration?.x, pull?.x, rotationRate?.alpha].some((one) => typeof one === 'number')) yes('out');
}));`;

const KINDS = [
	'Accelerometer',
	'LinearAccelerationSensor',
	'GravitySensor',
	'Gyroscope',
	'Magnetometer',
	'AmbientLightSensor',
	'RelativeOrientationSensor',
	'AbsoluteOrientationSensor'
];

/** Ways to feel the machine move, turn, or stand in the light; each is out when something real was felt. */
export const SENSORS: Record<string, string> = Object.fromEntries([
	...KINDS.map((kind) => [
		`a sensor: ${kind}`,
		`const one = new ${kind}(); one.start(); await new Promise((yes, no) => { one.onreading = yes; one.onerror = no; }); return "out"`
	]),
	...['devicemotion', 'deviceorientation', 'deviceorientationabsolute'].flatMap((type) => [
		[`${type}, listened to`, `${FELT} return felt((hear) => addEventListener("${type}", hear))`],
		[
			`${type}, listened to the long way`,
			`${FELT} return felt((hear) => EventTarget.prototype.addEventListener.call(window, "${type}", hear))`
		],
		[`${type}, by its property`, `${FELT} return felt((hear) => (window.on${type} = hear))`]
	])
]);

const MILLISECONDS_BETWEEN_READINGS = 50;

/** What each sensor reads, ever changing: what stays as it is may be told to nobody. Turns are of length one. */
function readings(step: number) {
	const xyz = { x: 1 + (step % 5), y: 2, z: 3 };
	const half = (1 + (step % 5)) / 4;
	const quaternion = { x: Math.sin(half), y: 0, z: 0, w: Math.cos(half) };
	return {
		accelerometer: { xyz },
		'linear-acceleration': { xyz },
		gravity: { xyz },
		gyroscope: { xyz },
		magnetometer: { xyz },
		'ambient-light': { single: { value: 40 + 50 * (step % 5) } },
		'relative-orientation': { quaternion },
		'absolute-orientation': { quaternion }
	};
}

/** Gives the browser sensors that read, in the page and all its frames, until the function given back is called. */
export async function giveSensors(page: Page): Promise<() => Promise<void>> {
	const session = await page.context().newCDPSession(page);
	type Kind = keyof ReturnType<typeof readings>;
	for (const type of Object.keys(readings(0)) as Kind[])
		await session.send('Emulation.setSensorOverrideEnabled', { enabled: true, type });
	let isOver = false;
	const moving = (async () => {
		for (let step = 0; !isOver; step++) {
			for (const [type, reading] of Object.entries(readings(step)))
				await session.send('Emulation.setSensorOverrideReadings', { type: type as Kind, reading });
			await new Promise((done) => setTimeout(done, MILLISECONDS_BETWEEN_READINGS));
		}
	})();
	return async () => {
		isOver = true;
		await moving;
		await session.detach();
	};
}

/** That the page itself feels what its sketches must not. */
export async function expectFelt(page: Page): Promise<void> {
	const kinds = await page.evaluate((all) => all.filter((kind) => kind in window), KINDS);
	expect(kinds).toContain('Accelerometer');
	// Two kinds come only with a browser that was started for them.
	const missing = KINDS.filter((kind) => !kinds.includes(kind)).map((kind) => `a sensor: ${kind}`);
	const names = Object.keys(SENSORS).filter((name) => !missing.includes(name));
	const attacks = names.map((name) => `(async () => { ${SENSORS[name]} })()`);
	const felt = `(async () => { ${PRELUDE} return Promise.all([${attacks.join()}].map((one) => Promise.race([one.catch(String), wait(10000)]))); })()`;
	expect(await page.evaluate(felt)).toEqual(names.map(() => 'out'));
}
