import type { VariableDeclarator } from 'acorn';
import type { SketchProblem } from '../../protocol';
import { read } from '../reading';
import { finding } from './finding';
import type { Survey } from './survey';

/**
 * A variable that is declared without a value at the top, and again with one inside `setup`: the first, which the
 * rest of the sketch reads, never gets a value.
 */
export function findShadowed(survey: Survey): SketchProblem[] {
	const empty = new Map<string, VariableDeclarator>();
	for (const statement of survey.tree.body)
		if (statement.type === 'VariableDeclaration')
			for (const one of statement.declarations)
				if (one.id.type === 'Identifier' && !one.init) empty.set(one.id.name, one);
	if (empty.size === 0) return [];
	const { assigned } = read(survey.tree);
	return survey.of('VariableDeclarator').flatMap((one) => {
		if (one.id.type !== 'Identifier' || !one.init) return [];
		const { name } = one.id;
		const outer = empty.get(name);
		if (!outer || assigned.has(name)) return [];
		const around = survey.functionAround(one);
		if (around?.id?.name !== 'setup' || survey.functionAround(around)) return [];
		return [finding(one.id, 'declared_again_in_setup', { name, line: outer.loc?.start.line ?? 0 })];
	});
}
