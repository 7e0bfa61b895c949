import { evaluate, runScript } from './intrinsics';
import { givePlace } from './passages';

const { defineProperty, deleteProperty } = Reflect;

/** Whether this browser's stacks tell what was evaluated by the name it gives itself. WebKit's only say that something was. */
export const namesEvaluated = String(
	evaluate('new Error().stack\n//# sourceURL=sketch-0.js')
).includes('sketch-0.js');

/** Runs text of the sketch in the frame's global scope; `placeIn` reads from stacks what it did there, by this name. */
export function evaluateAs(name: string, text: string): void {
	if (namesEvaluated) evaluate(`${text}\n//# sourceURL=${name}`);
	else runOnOwnLines(name, text);
}

/** Of a script's place any stack tells the line, so each text has lines of its own. What a script throws nobody is told who waits for it. */
function runOnOwnLines(name: string, text: string): void {
	const catcher = `caught_${name.replace(/\W/g, '_')}`;
	let thrown: { error: unknown } | null = null;
	const value = (error: unknown) => (thrown = { error });
	defineProperty(window, catcher, { value, configurable: true });
	const above = '\n'.repeat(givePlace(name, text) - 2);
	runScript(`${above}try {\n${text}\n} catch (error) { ${catcher}(error); }`);
	deleteProperty(window, catcher);
	if (thrown) throw (thrown as { error: unknown }).error;
}
