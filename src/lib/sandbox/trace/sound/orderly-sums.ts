type Port = AudioNode | AudioParam;
/** A place where one source goes in: the port itself, or a junction before it. */
type Slot = { into: Port; wire: Wire | null };
type Wire = { source: AudioNode; output: number; target: Port; input: number; slot: Slot };

/** The browser's own ways to join nodes. */
export type Joining = Record<'connect' | 'disconnect', (...parts: unknown[]) => unknown>;

/**
 * Joins audio nodes so that what comes together is added in the order in which it was joined. Browsers add
 * in an order of their own that differs from run to run, and with it the last bit of every sample; so no
 * input gets more than two: where more come together, a row of junctions adds them two by two.
 */
export class OrderlySums {
	#native: Joining;
	#wires = new WeakMap<AudioNode, Wire[]>();
	#slots = new WeakMap<Port, Map<number, Slot[]>>();

	constructor(native: Joining) {
		this.#native = native;
	}

	/** As `source.connect(target, output, input)`; what the browser would refuse, it refuses. */
	connect(source: AudioNode, target: unknown, output = 0, input = 0): void {
		if (!isPort(target) || !fits(source, target, output, input))
			return void this.#native.connect.call(source, target, output, input);
		const wires = this.#wires.get(source) ?? [];
		const isThere = (wire: Wire) =>
			wire.target === target && wire.output === output && wire.input === input;
		if (wires.some(isThere)) return;
		const slot = this.#freeSlot(source.context, target, input);
		slot.wire = { source, output, target, input, slot };
		this.#join(slot.wire);
		this.#wires.set(source, [...wires, slot.wire]);
	}

	/** As `source.disconnect(…)` in all its forms. */
	disconnect(source: AudioNode, parts: unknown[]): void {
		const [first, output, input] = parts;
		const isMeant = (wire: Wire) =>
			typeof first === 'number'
				? wire.output === first
				: first === undefined ||
					(wire.target === first &&
						(output === undefined || wire.output === output) &&
						(input === undefined || wire.input === input));
		const wires = this.#wires.get(source) ?? [];
		const meant = wires.filter(isMeant);
		if (meant.length === 0) return void this.#native.disconnect.call(source, ...parts);
		for (const wire of meant) this.#part(wire);
		this.#wires.set(
			source,
			wires.filter((wire) => !meant.includes(wire))
		);
	}

	#freeSlot(context: BaseAudioContext, target: Port, input: number): Slot {
		const inputs = this.#slots.get(target) ?? new Map<number, Slot[]>();
		this.#slots.set(target, inputs);
		const slots = inputs.get(input) ?? [];
		inputs.set(input, slots);
		const free = slots.find((slot) => slot.wire === null);
		if (free) return free;
		const [first, last] = [slots[0], slots.at(-1)];
		// A parameter adds its own value too, so it gets one junction and nothing else.
		if (first && first.into === target && target instanceof AudioParam) {
			const { wire } = first;
			if (wire) this.#native.disconnect.call(wire.source, target, wire.output);
			first.into = this.#junction(context, target, target, 0);
			if (wire) this.#join(wire);
		}
		const slot: Slot = { into: target, wire: null };
		if (last)
			slot.into = this.#junction(context, target, last.into, last.into === target ? input : 0);
		slots.push(slot);
		return slot;
	}

	/** A node that adds two, on its way into `next`. */
	#junction(context: BaseAudioContext, target: Port, next: Port, input: number): AudioNode {
		const junction = context.createGain();
		if (target instanceof AudioParam) {
			junction.channelCount = 1;
			junction.channelCountMode = 'explicit';
		} else junction.channelInterpretation = target.channelInterpretation;
		if (next instanceof AudioParam) this.#native.connect.call(junction, next, 0);
		else this.#native.connect.call(junction, next, 0, input);
		return junction;
	}

	#join({ source, output, input, target, slot: { into } }: Wire): void {
		if (into instanceof AudioParam) this.#native.connect.call(source, into, output);
		else this.#native.connect.call(source, into, output, into === target ? input : 0);
	}

	#part({ source, output, input, target, slot }: Wire): void {
		const { into } = slot;
		if (into instanceof AudioParam) this.#native.disconnect.call(source, into, output);
		else this.#native.disconnect.call(source, into, output, into === target ? input : 0);
		slot.wire = null;
	}
}

const isPort = (value: unknown): value is Port =>
	value instanceof AudioNode || value instanceof AudioParam;

const fits = (source: AudioNode, target: Port, output: number, input: number): boolean =>
	output >= 0 &&
	output < source.numberOfOutputs &&
	(target instanceof AudioParam ||
		(target.context === source.context && input >= 0 && input < target.numberOfInputs));
