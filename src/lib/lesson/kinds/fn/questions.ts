import type { Ask, Json } from '$lib/sandbox/protocol';
import { MAXIMUM_EXPRESSION } from '../../schema/expression';
import { casesOf, type Case } from './cases';
import type { FnOptions } from './schema';

/** One question to the sketch: the calls it makes, in the order of the answer's list. */
export type FnQuestion = { ask: Ask; cases: Case[] };

/** What one call comes back with; null in place of all of them where the name is no function. */
export type Outcome = {
	skipped?: boolean;
	/** Nothing was given back. */
	nothing?: boolean;
	value?: Json;
	holds?: boolean;
	/** How many calls were looked for. */
	count?: Json;
};

/** A check's calls share this many questions, since a trace answers few; where each is counted, each has its own. */
const TOGETHER = 6;

/** Stands before an error's words to tell which call of a question it came from. */
export const NUMBERED = /^(?:[\w$]+: )?(\d+)\n/;

const expressionOf = (count: unknown): string | undefined =>
	typeof count === 'string' ? count : undefined;

/*
 * Each call is given values of its own, since a function may change what it is given. A property that cannot be
 * worked out does not hold.
 */
function codeOf(cases: Case[], { name, for: spans = {}, when }: FnOptions): string {
	const names = ['args', ...Object.keys(spans)].join(',');
	const shared = cases[0] as Case;
	const same = (key: 'holds' | 'draws') => cases.every((one) => one[key] === shared[key]);
	const holdsOf = ({ holds }: Case) => (holds ? `(result,${names})=>(${holds}\n)` : '0');
	const countOf = ({ draws }: Case) => {
		const count = expressionOf(draws?.count);
		return count ? `(${names})=>(${count}\n)` : '0';
	};
	const looksAtValue = cases.some(({ gives, holds }) => gives !== undefined || holds !== undefined);
	const each = cases
		.map((one) => {
			const own = [
				...(same('holds') && same('draws') ? [] : [holdsOf(one)]),
				...(same('draws') ? [] : [countOf(one)])
			];
			return `[()=>${JSON.stringify(one.args)}${own.map((text) => `,${text}`).join('')}]`;
		})
		.join(',');
	return `(()=>{
const _f=${name};
if(typeof _f!=='function')return null;
const _w=${when ? `(${names})=>(${when}\n)` : '0'},_h=${same('holds') ? holdsOf(shared) : '0'},_c=${same('draws') ? countOf(shared) : '0'};
return [${each}].map(([_m,_p=_h,_n=_c],_i)=>{
const _a=_m();
if(_w&&!_w(_a,..._a))return{skipped:true};
let _v;
try{_v=_f(..._m())}catch(_e){try{_e.message=_i+'\\n'+_e.message}catch{}throw _e}
const _o={nothing:_v===undefined};
if(${looksAtValue})_o.value=_v;
if(_p)try{_o.holds=!!_p(_v,_a,..._a)}catch{_o.holds=false}
if(_n)try{_o.count=_n(_a,..._a)}catch{_o.count=null}
return _o})})()`;
}

/** A group of calls in as many questions as it takes to keep each bearably long. */
function split(cases: Case[], options: FnOptions): Case[][] {
	const fits = cases.length <= 1 || codeOf(cases, options).length <= MAXIMUM_EXPRESSION;
	const middle = Math.ceil(cases.length / 2);
	return fits
		? [cases]
		: [...split(cases.slice(0, middle), options), ...split(cases.slice(middle), options)];
}

/** The questions a check puts to the sketch, and which calls each of them makes. */
export function questionsOf(options: FnOptions): FnQuestion[] {
	const cases = casesOf(options);
	const calls = cases.some(({ draws }) => draws !== undefined);
	const size = calls ? 1 : Math.ceil(cases.length / TOGETHER);
	const groups = Array.from({ length: Math.ceil(cases.length / size) }, (_, at) =>
		split(cases.slice(at * size, (at + 1) * size), options)
	);
	return groups.flat().map((group, at) => ({
		ask: { id: String(at + 1), code: codeOf(group, options), calls },
		cases: group
	}));
}
