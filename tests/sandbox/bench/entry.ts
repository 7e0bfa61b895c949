import {
	posterOf,
	renderSketch,
	SketchPlayer,
	sketchProblemText,
	traceSketch
} from '../../../src/lib/sandbox/host';
import { pastShapes } from '../../../src/lib/studio/past-shapes';
import { shapeAt } from '../../../src/lib/studio/shape-at';
import { Timeline } from '../../../src/lib/studio/timeline/timeline.svelte';

/** What a test page has on its window: the sandbox's host, and one player on a stage of 300 × 300 pixels. */
export type Bench = {
	player: SketchPlayer;
	posterOf: typeof posterOf;
	renderSketch: typeof renderSketch;
	sketchProblemText: typeof sketchProblemText;
	traceSketch: typeof traceSketch;
	pastShapes: typeof pastShapes;
	shapeAt: typeof shapeAt;
	/** The last seconds of what the player plays. */
	timeline: Timeline;
};

declare global {
	interface Window {
		bench: Bench;
	}
}

const player = new SketchPlayer({ spare: !location.search.includes('spare=no') });
const stage = document.getElementById('stage');
if (stage) player.mount(stage, 'Canvas');
const timeline = new Timeline(player);
window.bench = {
	pastShapes,
	player,
	posterOf,
	renderSketch,
	shapeAt,
	sketchProblemText,
	timeline,
	traceSketch
};
