type Method = (this: unknown, ...parts: unknown[]) => unknown;

/**
 * What goes on in real time although a trace's own time stands still: fetching, decoding, rendering
 * aside. Time is let go on only when all of it has come, so that a picture that loads slowly is seen in
 * the same frame in every run.
 */
export class Pending {
	#count = 0;
	#changes = 0;

	/** How much is under way. */
	get count(): number {
		return this.#count;
	}

	/** A number that grows with everything that begins or ends. */
	get changes(): number {
		return this.#changes;
	}

	/** Watches the browser's own ways to wait. Comes after everything that puts others in their place. */
	install(): void {
		for (const [owner, ...names] of this.#promising())
			for (const name of names) this.#watchPromise(owner, name);
		this.#watchEvents(FileReader.prototype, /^read/, ['loadend']);
		this.#watchEvents(XMLHttpRequest.prototype, /^send$/, ['loadend']);
		this.#watchImages();
		this.#watchCallbacks(HTMLCanvasElement.prototype, 'toBlob');
	}

	#promising(): [owner: object | undefined, ...names: string[]][] {
		const reading = ['arrayBuffer', 'blob', 'bytes', 'formData', 'json', 'text'];
		return [
			[window, 'fetch', 'createImageBitmap'],
			[Response.prototype, ...reading],
			[Request.prototype, ...reading],
			[Blob.prototype, ...reading],
			[HTMLImageElement.prototype, 'decode'],
			[FontFace.prototype, 'load'],
			[BaseAudioContext.prototype, 'decodeAudioData'],
			[OfflineAudioContext.prototype, 'startRendering'],
			[window.AudioWorklet?.prototype, 'addModule'],
			[window.OffscreenCanvas?.prototype, 'convertToBlob'],
			[window.SubtleCrypto?.prototype, 'digest', 'encrypt', 'decrypt', 'sign', 'verify'],
			[WebAssembly, 'compile', 'instantiate']
		];
	}

	#begin(): () => void {
		this.#count++;
		this.#changes++;
		let ended = false;
		return () => {
			if (ended) return;
			ended = true;
			this.#count--;
			this.#changes++;
		};
	}

	#replace(owner: object, name: string, make: (original: Method) => Method): void {
		const found = Object.getOwnPropertyDescriptor(owner, name);
		if (typeof found?.value !== 'function' || !found.configurable) return;
		Object.defineProperty(owner, name, {
			...found,
			value: make(found.value as Method)
		});
	}

	#watchPromise(owner: object | undefined, name: string): void {
		if (!owner) return;
		const begin = () => this.#begin();
		this.#replace(
			owner,
			name,
			(original) =>
				function (...parts) {
					const given = original.apply(this, parts);
					const end = begin();
					Promise.resolve(given).then(end, end);
					return given;
				}
		);
	}

	#watchEvents(owner: EventTarget, names: RegExp, events: string[]): void {
		const begin = () => this.#begin();
		for (const name of Object.getOwnPropertyNames(owner)) {
			if (!names.test(name)) continue;
			this.#replace(
				owner,
				name,
				(original) =>
					function (this: unknown, ...parts) {
						const given = original.apply(this, parts);
						const end = begin();
						for (const event of events)
							(this as EventTarget).addEventListener(event, end, { once: true });
						return given;
					}
			);
		}
	}

	#watchImages(): void {
		const begin = () => this.#begin();
		const waiting = new WeakSet<object>();
		const found = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src');
		if (!found?.set) return;
		const { set } = found;
		Object.defineProperty(HTMLImageElement.prototype, 'src', {
			...found,
			set(this: HTMLImageElement, address: unknown) {
				set.call(this, address);
				if (waiting.has(this) || !this.getAttribute('src')) return;
				waiting.add(this);
				const end = begin();
				const ended = () => {
					waiting.delete(this);
					end();
				};
				for (const event of ['load', 'error']) this.addEventListener(event, ended, { once: true });
			}
		});
	}

	#watchCallbacks(owner: object, name: string): void {
		const begin = () => this.#begin();
		this.#replace(
			owner,
			name,
			(original) =>
				function (callback, ...parts) {
					const end = begin();
					return original.call(
						this,
						(value: unknown) => {
							end();
							(callback as (value: unknown) => void)(value);
						},
						...parts
					);
				}
		);
	}
}
