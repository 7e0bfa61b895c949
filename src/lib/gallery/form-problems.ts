import { tick } from 'svelte';
import type { Problem } from '$lib/base';

const AT_FIELDS = ['poster', 'title', 'altText', 'description', 'licence', 'visibility'];

/** The problems no field of the form shows, to be told above it. */
export const besideFields = (problems: Problem[]): Problem[] =>
	problems.filter(({ field }) => !field || !AT_FIELDS.includes(field));

/** Moves the focus to the first field with a problem, once it is marked. */
export async function focusFirstProblem(form: HTMLElement | null): Promise<void> {
	await tick();
	form
		?.querySelector<HTMLElement>(
			'[aria-invalid="true"], [data-invalid] input:checked, [data-problem]'
		)
		?.focus();
}
