/** What tampering may use: `spy` puts itself before a function or accessor and looks for ports in all that passes. */
export const SPIES = `
const found = [];
const { apply, ownKeys, getOwnPropertyDescriptor, defineProperty } = Reflect;
const nameOf = Object.prototype.toString;
const look = (one, deep = true) => {
  try {
    if (one === null || (typeof one !== 'object' && typeof one !== 'function')) return;
    const name = apply(nameOf, one, []);
    if (name === '[object MessagePort]') found[found.length] = one;
    if (deep && name === '[object MessageEvent]') { look(targetOf(one), false); look(currentOf(one), false); }
  } catch {}
};
const getter = (owner, name) => { const { get } = getOwnPropertyDescriptor(owner, name); return (one) => apply(get, one, []); };
const targetOf = getter(Event.prototype, 'target');
const currentOf = getter(Event.prototype, 'currentTarget');
const spyOn = (original) => function (...parts) {
  look(this);
  for (let at = 0; at < parts.length; at++) look(parts[at]);
  const result = new.target ? Reflect.construct(original, parts, new.target) : apply(original, this, parts);
  look(result);
  return result;
};
const spy = (owner, name) => {
  try {
    const found = getOwnPropertyDescriptor(owner, name);
    if (typeof found?.value === 'function') defineProperty(owner, name, { ...found, value: spyOn(found.value) });
    else if (found?.get || found?.set) defineProperty(owner, name, { ...found, ...(found.get && { get: spyOn(found.get) }), ...(found.set && { set: spyOn(found.set) }) });
  } catch {}
};
const spyAll = (owner) => { for (const name of ownKeys(owner)) if (name !== 'constructor') spy(owner, name); };
`;

/** Ways to get hold of the port by which the runtime speaks to the page, as the beginning of a sketch. */
export const PORT_THEFTS: Record<string, string> = {
	'its own methods': 'spyAll(MessagePort.prototype); spyAll(EventTarget.prototype);',
	'the messages it brings': 'spyAll(MessageEvent.prototype); spyAll(Event.prototype);',
	'calling functions': 'spyAll(Function.prototype);',
	reflection: 'spyAll(Reflect); spyAll(Object); spyAll(Object.prototype);',
	lists:
		'spyAll(Array.prototype); spyAll(Array); spyAll(Object.getPrototypeOf([][Symbol.iterator]()));',
	promises:
		'spyAll(Promise.prototype); spyAll(Promise); window.Promise = class extends Promise { constructor(run) { super((yes, no) => { look(yes); run((value) => { look(value); yes(value); }, no); }); } };',
	collections: 'for (const one of [Map, Set, WeakMap, WeakSet]) { spyAll(one.prototype); }',
	texts: 'for (const one of [String, RegExp, Number, JSON, Symbol]) spyAll(one.prototype ?? one);',
	'turns of a generator':
		'spyAll(Object.getPrototypeOf(function* () {}).prototype); spyAll(Object.getPrototypeOf(async function* () {}).prototype);',
	'names every object inherits':
		"for (const name of ['port', 'ports', 'send', 'then', 'target', 'issues', 'typed', 'transfer', 'message', 'onmessage', 'listener']) Object.defineProperty(Object.prototype, name, { configurable: true, get() { look(this); return undefined; }, set(value) { look(this); look(value); defineProperty(this, name, { value, writable: true, configurable: true, enumerable: true }); } });",
	'the trace of an error':
		'Error.stackTraceLimit = 100; Error.prepareStackTrace = (error, sites) => { for (const site of sites) { try { look(site.getThis()); } catch {} try { const made = site.getFunction(); if (made && !String(made).includes("look(")) found[found.length] = made; } catch {} } return ""; };',
	'who calls':
		'for (const name of ["push", "map", "find", "slice"]) { const original = Array.prototype[name]; Array.prototype[name] = function walk(...parts) { try { let up = walk.caller; for (let steps = 0; up && steps < 9; steps++) { for (const one of up.arguments ?? []) look(one); up = up.caller; } } catch {} return apply(original, this, parts); }; }',
	'new channels':
		'window.MessageChannel = new Proxy(MessageChannel, { construct(...parts) { const made = Reflect.construct(...parts); look(made.port1); return made; } });',
	'messages to the window':
		'addEventListener("message", (event) => { look(event); for (const port of event.ports) look(port); }, true); onmessage = (event) => { for (const port of event.ports) look(port); };',
	'a boot of its own':
		'const { port1, port2 } = new MessageChannel(); port1.onmessage = ({ data }) => { if (data?.type === "ready" || data?.type === "pong") found[found.length] = port1; }; dispatchEvent(new MessageEvent("message", { data: "skissa", source: parent, ports: [port2] })); port1.postMessage({ type: "boot", version: 1, mode: "live", libraries: [] }); port1.postMessage({ type: "ping", at: 1 });',
	'all at once':
		'for (const one of [MessagePort, EventTarget, MessageEvent, Array, Map, Set, WeakMap, Promise, String, RegExp, Function]) spyAll(one.prototype); spyAll(Reflect); spyAll(Object);'
};

/** Ways to wind back the guard, before `draw` loops for ever; `guards` are the names that the sketch's own text gives away. */
export const GUARD_RESETS: Record<string, string> = {
	'deleting it':
		'for (const name of guards) { delete window[name]; Reflect.deleteProperty(window, name); }',
	'assigning to it':
		'for (const name of guards) { try { window[name] = () => {}; } catch {} (0, eval)(name + " = () => {}"); }',
	'defining it anew':
		'for (const name of guards) { try { Object.defineProperty(window, name, { value: () => {} }); } catch {} try { Object.defineProperty(window, name, { get: () => () => {} }); } catch {} }',
	'declaring it anew':
		'for (const name of guards) for (const kind of ["var", "let", "const"]) { try { (0, eval)(kind + " " + name + " = () => {}"); } catch {} } for (const name of guards) { try { (0, eval)("function " + name + "() {}"); } catch {} }',
	'emptying it':
		'for (const name of guards) { try { for (const key of Reflect.ownKeys(window[name])) window[name][key] = () => {}; } catch {} try { Object.setPrototypeOf(window[name], null); } catch {} }',
	'stopping its clock':
		'performance.now = () => 0; Performance.prototype.now = () => 0; Date.now = () => 0; Math.random = () => 0;',
	'starting its turn anew':
		'const one = new MessageChannel(); setInterval(() => one.port2.postMessage(0)); MessagePort.prototype.postMessage = () => {}; window.queueMicrotask = () => {};',
	'catching what it throws':
		'window.onerror = () => true; addEventListener("error", (event) => event.stopImmediatePropagation(), true);',
	'a generator that never lets go':
		'var hold = function* () { try { yield; } finally { while (true) {} } }; setTimeout(() => { for (const one of hold()) break; }, 300);'
};
