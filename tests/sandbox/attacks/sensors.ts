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

const TURN = { x: 0.1, y: 0.2, z: 0.3 };
const READINGS = {
	accelerometer: { xyz: TURN },
	'linear-acceleration': { xyz: TURN },
	gravity: { xyz: TURN },
	gyroscope: { xyz: TURN },
	magnetometer: { xyz: TURN },
	'ambient-light': { single: { value: 40 } },
	'relative-orientation': { quaternion: { x: 1, y: 0, z: 0, w: 0 } },
	'absolute-orientation': { quaternion: { x: 1, y: 0, z: 0, w: 0 } }
} as const;

/** Gives the browser sensors that read, in the page and all its frames, and makes sure that the page itself has them. */
export async function giveSensors(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	for (const [name, reading] of Object.entries(READINGS)) {
		const type = name as keyof typeof READINGS;
		await session.send('Emulation.setSensorOverrideEnabled', { enabled: true, type });
		await session.send('Emulation.setSensorOverrideReadings', { type, reading });
	}
	const kinds = await page.evaluate((all) => all.filter((kind) => kind in window), KINDS);
	expect(kinds).toContain('Accelerometer');
	// Two kinds come only with a browser that was started for them.
	const missing = KINDS.filter((kind) => !kinds.includes(kind)).map((kind) => `a sensor: ${kind}`);
	const names = Object.keys(SENSORS).filter((name) => !missing.includes(name));
	// All at once: what stands still is told only once to those who listen.
	const attacks = names.map((name) => `(async () => { ${SENSORS[name]} })()`);
	const felt = `(async () => { ${PRELUDE} return Promise.all([${attacks.join()}].map((one) => Promise.race([one.catch(String), wait(5000)]))); })()`;
	expect(await page.evaluate(felt)).toEqual(names.map(() => 'out'));
}
