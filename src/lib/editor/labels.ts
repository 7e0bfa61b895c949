import { m } from '$lib/paraglide/messages';
import type { ActionLabels } from './monaco/actions';

/** What Monaco's menu calls the editor's own entries. */
export const editorLabels = (locale: 'en' | 'sv'): ActionLabels => ({
	run: m.editor_run({}, { locale }),
	format: m.editor_format({}, { locale }),
	leaving: m.editor_leaving({}, { locale }),
	keys: m.editor_help({}, { locale }),
	more: m.editor_more({}, { locale }),
	less: m.editor_less({}, { locale }),
	colour: m.editor_colour({}, { locale })
});
