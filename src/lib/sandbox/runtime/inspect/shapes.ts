import type { Call, Shape } from '../../protocol';
import { boundsOf, numberOf, type CallWatcher, type Point, type TracedP5 } from '../../trace';
import { isItsBox, rimOf } from './outline';
import { hullOf, project, type Space } from './project';
import { solidPoints, type Point3 } from './solids';

const MOST_SHAPES = 2000;
const FARTHEST = 100_000;
/** A background that lets more than this through hides nothing. */
const OPAQUE = 0.95;
/** What is left of a canvas after them was drawn later. */
const CLEARING = new Set(['background', 'clear', 'createCanvas', 'resizeCanvas']);
/** Without an inside of their own. */
const THIN = new Set(['line', 'point', 'vertex', 'bezierVertex', 'splineVertex']);
/** Set corners of a shape, which is drawn by the call that ends it. */
const CORNERS = new Set(['vertex', 'bezierVertex', 'splineVertex']);
const SOLIDS = new Set(
	'box plane sphere ellipsoid cylinder cone torus model line point beginShape'.split(' ')
);

type Lying = { shape: Shape; depth: number };
type Coloured = { color: (...parts: unknown[]) => { _getRGBA: (maxima: number[]) => number[] } };
type SpaceStates = Space['states'] & { _tex?: unknown; _useNormalMaterial?: boolean };

/** The shapes on a sketch's canvas as its calls draw them: those under an opaque background are gone. */
export class Shapes implements CallWatcher {
	#lying: Lying[] = [];
	#corners: Point3[] = [];
	#isCleared = false;
	#isMain: (p5: TracedP5) => boolean;
	#isWanted: () => boolean;

	/** `isMain` tells p5 from a picture it draws into; what is drawn while `isWanted` is false is left out. */
	constructor(isMain: (p5: TracedP5) => boolean, isWanted: () => boolean = () => true) {
		this.#isMain = isMain;
		this.#isWanted = isWanted;
	}

	/** Forgets all there was. */
	begin(): void {
		this.#lying.length = 0;
		this.#isCleared = false;
	}

	/** Whether the whole canvas was painted over since `begin`. */
	get isCleared(): boolean {
		return this.#isCleared;
	}

	/** The shapes, the lowest first. */
	take(): Shape[] {
		return [...this.#lying].sort((one, other) => other.depth - one.depth).map(({ shape }) => shape);
	}

	/** Whether a call draws anything or paints over what was drawn. */
	wants(name: string, points: Point[] | null): boolean {
		return CLEARING.has(name) || ((points !== null || SOLIDS.has(name)) && this.#isWanted());
	}

	/** Takes in a call. */
	note(call: Call, points: Point[] | null, p5: TracedP5, parts: unknown[]): void {
		if (!this.#isMain(p5)) return;
		if (CLEARING.has(call.name)) return this.#clear(call.name, p5, parts);
		const { name, line } = call;
		const space = p5._renderer as unknown as Space | undefined;
		const found = space?.isP3D
			? this.#inSpace(name, points, parts, space)
			: points && call.transform && onPlane(name, points, call.transform);
		const { rim, depth } = found ?? { rim: null, depth: 0 };
		const box = rim && boundsOf(rim, [1, 0, 0, 1, 0, 0]);
		if (line === null || !rim || !box) return;
		if (Math.max(...Object.values(box).map(Math.abs)) > FARTHEST) return;
		const [a, b, c, d] = call.transform ?? [1, 0, 0, 1];
		const isCorner = CORNERS.has(name);
		const outline = space?.isP3D || !isItsBox(name, call.transform ?? []) ? rim.flat() : null;
		const shape = {
			line,
			...box,
			fill: THIN.has(name) ? 0 : name === 'image' ? 1 : inside(call, space),
			stroke:
				call.stroke && call.stroke[3] > 0 && !isCorner
					? Math.min(FARTHEST, call.strokeWeight * Math.sqrt(Math.abs(a * d - b * c)))
					: 0,
			outline: outline && new Float32Array(outline)
		};
		this.#lying.push({ shape, depth });
		if (this.#lying.length > MOST_SHAPES * 2) this.#lying = this.#lying.slice(-MOST_SHAPES);
	}

	#clear(name: string, p5: TracedP5, parts: unknown[]): void {
		if (name === 'background' && alphaOf(p5, parts) < OPAQUE) return;
		this.#lying.length = 0;
		this.#isCleared = true;
	}

	#inSpace(name: string, points: Point[] | null, parts: unknown[], space: Space) {
		const numbers = parts.map(numberOf);
		if (name === 'beginShape') this.#corners = [];
		if (CORNERS.has(name)) this.#corners.push([numbers[0] ?? 0, numbers[1] ?? 0, numbers[2] ?? 0]);
		const flat = points && rimOf(name, points).map(([x, y]): Point3 => [x, y, 0]);
		const solid = CORNERS.has(name)
			? this.#corners.slice(-1)
			: name === 'endShape'
				? this.#corners
				: (solidPoints(name, numbers, parts) ?? flat);
		const projected = solid && project(solid, space);
		if (!projected) return null;
		return { rim: rimOf('', hullOf(projected.seen)), depth: projected.depth };
	}
}

function onPlane(
	name: string,
	points: Point[],
	[a, b, c, d, e, f]: NonNullable<Call['transform']>
) {
	const rim = rimOf(name, points).map(([x, y]): Point => [a * x + c * y + e, b * x + d * y + f]);
	return { rim, depth: 0 };
}

/** How much the inside of a shape hides, 0–1. */
function inside({ fill }: Call, space: Space | undefined): number {
	if (fill) return Math.min(1, Math.max(0, fill[3] / 255));
	const { _tex, _useNormalMaterial } = (space?.states ?? {}) as SpaceStates;
	return space?.isP3D && (_tex || _useNormalMaterial) ? 1 : 0;
}

/** How much a background hides, 0–1; a picture all. */
function alphaOf(p5: TracedP5, parts: unknown[]): number {
	try {
		const [, , , alpha = 255] = (p5 as unknown as Coloured)
			.color(...parts)
			._getRGBA([255, 255, 255, 255]);
		return alpha / 255;
	} catch {
		return 1;
	}
}
