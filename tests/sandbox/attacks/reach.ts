/** Ways to the page around the sketch and to what is the visitor's: `SAME` is the page's own origin. */
export const REACH: Record<string, string> = {
	'the page around it': 'return parent.document.title + "out"',
	'the page’s globals': 'return top.bench.player ? "out" : "in"',
	'the page’s place': 'return String(top.location.href).startsWith("http") ? "out" : "in"',
	'the element it is in': 'return window.frameElement ? "out" : "in"',
	'the page that opened it': 'return window.opener ? "out" : "in"',
	'a change to the page’s window': 'top.name = "x"; return "out"',
	'a function put into the page': 'parent.stolen = () => 1; return "out"',
	'the document of another frame of the page':
		'for (let i = 0; i < parent.length; i++) if (parent[i] !== window) { try { parent[i].document; return "out"; } catch {} }',
	cookies: 'try { document.cookie = "a=1" } catch {} return document.cookie ? "out" : "in"',
	'the cookie store': 'await cookieStore.set("a", "1"); return "out"',
	'local storage':
		'localStorage.left = "here"; return localStorage.getItem("visitors") === null ? "in" : "out"',
	'session storage':
		'sessionStorage.left = "here"; return sessionStorage.getItem("visitors") === null ? "in" : "out"',
	'a database': 'return came(indexedDB.open("x"))',
	caches: 'await caches.open("x"); return "out"',
	'files of its own': 'await navigator.storage.getDirectory(); return "out"',
	'storage that lasts': 'return (await navigator.storage.persist()) ? "out" : "in"',
	'storage of the page': 'await document.requestStorageAccess(); return "out"',
	locks: 'await navigator.locks.request("x", () => {}); return "out"',
	'a channel to other pages':
		'const one = new BroadcastChannel("skissa"); one.postMessage("x"); return location.origin === "null" || self.origin === "null" ? "in" : "out"',
	'the page’s own origin': 'await fetch("SAME/other"); return "out"',
	'its own document': 'await fetch(location.href); return "out"',
	'the page’s own script': 'await import("SAME/bench.js"); return "out"',
	'an origin of its own':
		'return self.origin === "null" && location.origin !== undefined && isSecureContext !== undefined ? "in" : "out"',
	'a loosened domain': 'document.domain = "localhost"; return "out"',
	'the address of the page in the referrer':
		'return document.referrer.includes("/bench") ? "out" : "in"',
	'the address of the page in its own timing':
		'return performance.getEntries().some((one) => /bench$/.test(one.name)) ? "out" : "in"',
	'the address of the page in the trail':
		'return [...(location.ancestorOrigins ?? [])].some((one) => one.includes("/bench")) ? "out" : "in"',
	'a name left by another':
		'const known = window.name; window.name = "left"; return known === "" ? "in" : "out"',
	'a nested page by a blob':
		'add("iframe", { src: blob("<script>1</script>", "text/html") }); return "out"',
	'an inner page that can do more':
		'const one = document.implementation.createHTMLDocument(""); return one.defaultView ? "out" : "in"'
};
