import type { OwnFile, Tracer } from '$lib/lesson';
import { traceSketch, type SketchFile, type SketchPlayer } from '$lib/sandbox/host';

/** The files a lesson brings for its sketches, fetched once from this site. */
export class LessonFiles {
	/** What is listed, in order. */
	readonly listed: readonly OwnFile[];
	/** Names of those that could not be fetched. */
	missing = $state.raw<string[]>([]);
	#addresses: readonly string[];
	#fetching: Promise<readonly SketchFile[]> | null = null;

	/** `addresses` are those of the files, in the same order. */
	constructor(listed: readonly OwnFile[], addresses: readonly string[]) {
		this.listed = listed;
		this.#addresses = addresses;
	}

	/** Gives a player what can be had of them; `again` fetches anew, as after the network was gone. */
	async giveTo(player: SketchPlayer, again = false): Promise<void> {
		if (again) this.#fetching = null;
		player.files = await this.#load();
	}

	/** Runs a sketch out of sight as it runs on the canvas, with these files. */
	readonly trace: Tracer = async (code, settings) =>
		traceSketch(code, settings, { files: await this.#load() });

	/** The same list each time: a frame that has it is given nothing. */
	#load(): Promise<readonly SketchFile[]> {
		return (this.#fetching ??= this.#fetch());
	}

	async #fetch(): Promise<readonly SketchFile[]> {
		const fetched = await Promise.all(
			this.listed.map((file, at) => fetchOne(file, this.#addresses[at]))
		);
		this.missing = this.listed.filter((_, at) => !fetched[at]).map(({ name }) => name);
		return fetched.filter((file) => file !== null);
	}
}

async function fetchOne({ name, type }: OwnFile, address = ''): Promise<SketchFile | null> {
	try {
		const response = address === '' ? null : await fetch(address);
		return response?.ok ? { name, type, bytes: await response.blob() } : null;
	} catch {
		return null;
	}
}
