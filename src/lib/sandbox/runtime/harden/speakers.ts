/*
 * What stands between a sketch and the speakers must not ask what a sketch can answer: no `instanceof`, no
 * global name, no `call` that is looked up.
 */
const { apply, getOwnPropertyDescriptor } = Reflect;
const brandOf = (owner: object, name: string) =>
	getOwnPropertyDescriptor(owner, name)?.get as () => unknown;

/** Tells, whatever a sketch has changed, whether a node is the end of a context that can be heard. Made before any sketch runs. */
export function makeOutputTest(): (node: unknown) => node is AudioDestinationNode {
	const channels = brandOf(AudioDestinationNode.prototype, 'maxChannelCount');
	const contextOf = brandOf(AudioNode.prototype, 'context');
	// Only a context that is played has one; an offline one throws.
	const latency = brandOf(AudioContext.prototype, 'baseLatency');
	return (node): node is AudioDestinationNode => {
		try {
			apply(channels, node, []);
			apply(latency, apply(contextOf, node, []), []);
			return true;
		} catch {
			return false;
		}
	};
}
