import { readFileSync } from 'node:fs';

/** A sketch of p5's own reference. */
export type Example = { name: string; code: string };

/** Files and networks these ask for are not there; a WebGPU device is not where there is no graphics card. */
const ELSEWHERE = /assets\/|https?:|WEBGPU|createCapture|requestPointerLock/;

/** These fail on a bare page, too: with a file there never was, a name twice or not at all, a line broken in two. */
const FAULTY = /a-large-animated|const anotherMatrix = \[|\+ fdesc \+|from th$|saveCanvas\(cnv/m;

/** And these, for p5 itself fails them: a column by its name, attributes before any WebGL, a hook without parameters. */
const FAILED =
	/matchRows\('R\.\*', 'type'|setAttributes\(.*\n *createCanvas|(before|after)Fragment\(\(\)/;

/**
 * The sketches of p5's reference, as they stand in the comments of the release that Skissa runs, but for those that
 * need a file, a device or the network, and those that fail on any page. Named by the line they stand in.
 */
export function examplesOfP5(): Example[] {
	const lines = readFileSync('node_modules/p5/lib/p5.js', 'utf8').split('\n');
	const examples: Example[] = [];
	for (const [at, line] of lines.entries()) {
		if (!/^\s*\* @example\b/.test(line)) continue;
		const rest = lines.slice(at + 1);
		const code = rest
			.slice(
				0,
				rest.findIndex((each) => /^\s*\*\/|^\s*\* ?@/.test(each))
			)
			.map((each) => each.replace(/^\s*\* ?/, ''))
			.filter((each) => !/^<\/?(div|code)|^```/.test(each))
			.join('\n');
		const leftOut = [ELSEWHERE, FAULTY, FAILED].some((each) => each.test(code));
		if (/function (setup|draw)\b/.test(code) && !leftOut)
			examples.push({ name: `p5.js:${at + 1}`, code });
	}
	return examples;
}
