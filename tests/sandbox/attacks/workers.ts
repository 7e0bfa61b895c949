/** What a worker says of what it can do to more than its sketch. */
const ABLE =
	"postMessage(typeof Worker + typeof BroadcastChannel === 'undefinedundefined' ? 'in' : 'out')";

const TAKEN =
	"const taken = [typeof Worker, typeof BroadcastChannel].join() === 'undefined,undefined' ? 'in' : 'out'; self.taken = taken;";

/** Ways to a worker that can make others, or speak to all who listen; each is out when it has one. */
export const WORKERS: Record<string, string> = {
	'a worker': `return work(${JSON.stringify(ABLE)})`,
	'a strict worker': `return work(${JSON.stringify(`'use strict'; ${ABLE}`)})`,
	'a worker that is a module': `return work(${JSON.stringify(ABLE)}, { type: 'module' })`,
	'what a module imports': `const before = blob(${JSON.stringify(TAKEN)}); return work('import "' + before + '"; postMessage(self.taken)', { type: 'module' })`,
	'options that change when read': `const before = blob(${JSON.stringify(TAKEN)}); let reads = 0; return work('import "' + before + '"; postMessage(self.taken)', { get type() { return reads++ ? 'module' : 'classic'; } })`,
	'an address that changes when read': `const text = blob(${JSON.stringify(ABLE)}); let reads = 0; const one = new Worker({ toString: () => reads++ ? 'data:text/javascript,' + encodeURIComponent(${JSON.stringify(ABLE)}) : text }); return new Promise((yes) => (one.onmessage = ({ data }) => yes(data)))`,
	'an address with a fragment': `const one = new Worker(blob(${JSON.stringify(ABLE)}) + '#x'); return new Promise((yes) => (one.onmessage = ({ data }) => yes(data)))`,
	'an address made by a worker': `const made = await work(${JSON.stringify(`postMessage(URL.createObjectURL(new Blob([${JSON.stringify(ABLE)}])))`)}); const one = new Worker(made); return new Promise((yes) => (one.onmessage = ({ data }) => yes(data)))`,
	'lists that are gone through otherwise': `const real = Array.prototype[Symbol.iterator]; const text = blob(${JSON.stringify(ABLE)}); Array.prototype[Symbol.iterator] = function () { return real.call([${JSON.stringify(ABLE)}]); }; try { const one = new Worker(text); return new Promise((yes) => (one.onmessage = ({ data }) => yes(data))); } finally { Array.prototype[Symbol.iterator] = real; }`,
	'a blob of another kind': `const real = Blob; window.Blob = class extends real { constructor() { super([${JSON.stringify(ABLE)}]); } }; try { return work(''); } finally { window.Blob = real; }`,
	'what made a worker': `const Made = Object.getPrototypeOf(new Worker(blob(''))).constructor; const one = new Made('blob:null/' + blob(${JSON.stringify(ABLE)}).split('/').at(-1)); return new Promise((yes) => (one.onmessage = ({ data }) => yes(data)))`,
	'a class of its own': `const one = new (class extends Worker {})(blob(${JSON.stringify(ABLE)})); return new Promise((yes) => (one.onmessage = ({ data }) => yes(data)))`,
	'the frame’s own channel': "new BroadcastChannel('x').postMessage(1); return 'out'"
};
