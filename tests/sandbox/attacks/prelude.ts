/** What every attack may use: short names for what strangers' code does again and again. */
export const PRELUDE = `
const wait = (ms) => new Promise((done) => setTimeout(done, ms));
const make = (name, more = {}) => Object.assign(document.createElement(name), more);
const add = (name, more) => { const one = make(name, more); document.body.append(one); return one; };
const write = (html) => { add('div').innerHTML = html; };
const style = (css) => document.head.append(make('style', { textContent: css }));
const came = (one) => new Promise((yes, no) => { one.onload = one.onopen = one.oncanplay = one.onsuccess = () => yes('out'); one.onerror = no; });
const planted = (root) => (root?.localName === 'link' || root?.querySelector('link') ? 'out' : 'in');
const blob = (text, type = 'text/javascript') => URL.createObjectURL(new Blob([text], { type }));
const work = (text, options) => new Promise((yes, no) => { const one = new Worker(blob(text), options); one.onmessage = (event) => { one.terminate(); yes(event.data); }; one.onerror = () => { one.terminate(); no(); }; });
const TRY = (text) => '(async () => { try { return (await (async () => {' + text + '})()) ?? "in"; } catch { return "in"; } })().then((said) => postMessage(said));';
`;
