import { PRELUDE } from './prelude';

/** What the page itself may do once its visitor has allowed it; each is out when the browser did so. */
export const LENT: Record<string, string> = {
	'the clipboard’s text': 'await navigator.clipboard.readText(); return "out"',
	'all that is on the clipboard': 'await navigator.clipboard.read(); return "out"',
	'text for the clipboard': 'await navigator.clipboard.writeText("stolen"); return "out"',
	'anything for the clipboard':
		'await navigator.clipboard.write([new ClipboardItem({ "text/plain": new Blob(["stolen"], { type: "text/plain" }) })]); return "out"',
	'the clipboard of old':
		'const one = add("textarea", { value: "stolen" }); one.focus(); one.select(); const got = document.execCommand("copy"); one.remove(); return got ? "out" : "in"',
	'the place on earth':
		'await new Promise((yes, no) => navigator.geolocation.getCurrentPosition(yes, no)); return "out"',
	'the way over the earth':
		'await new Promise((yes, no) => navigator.geolocation.watchPosition(yes, no)); return "out"'
};

/** Ways to put a file among the visitor's own. */
export const DOWNLOADS: Record<string, string> = {
	'a file': 'add("a", { href: blob("x", "text/plain"), download: "x.txt" }).click()',
	'a file in its address': 'add("a", { href: "data:text/plain,x", download: "x.txt" }).click()'
};

/** One more, for which the sketch has to give up its frame. */
export const DEPARTING_DOWNLOAD = 'location.href = blob("x", "application/octet-stream")';

/** How the sketch of these attacks describes itself. */
export const describedAs = (attacks: Record<string, string>): string =>
	`Attacks: ${Object.keys(attacks).join(', ')}`;

/** A sketch that makes one attack at every click on its canvas and says how each went; the first click only gives it the focus. */
export const atEveryClick = (attacks: Record<string, string>): string => `${PRELUDE}
const names = ${JSON.stringify(Object.keys(attacks))};
const attacks = [${Object.values(attacks)
	.map((text) => `async () => { ${text} }`)
	.join(',\n')}];
let clicks = -1;
function setup() { createCanvas(300, 300); describe(${JSON.stringify(describedAs(attacks))}); }
async function mousePressed() {
  const at = clicks++;
  if (at < 0) return console.log('first');
  let went = 'in';
  try { went = (await Promise.race([attacks[at](), wait(900)])) === 'out' ? 'out' : 'in'; } catch {}
  console.log(names[at] + ': ' + went);
}`;

/** The same attack as the page itself would make it, for which a browser takes what a test does as a click. */
export const byThePage = (text: string): string => `(async () => { ${PRELUDE} ${text} })()`;
