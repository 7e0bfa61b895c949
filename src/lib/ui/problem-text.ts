import type { Problem } from '$lib/base';
import { m } from '$lib/paraglide/messages';

type Text = (values: Record<string, string | number>) => string;

// Named one by one so that a page carries only these texts, and so that a missing one is seen by the test beside.
const texts: Record<string, Text> = {
	already_published: () => m.problem_already_published(),
	alt_text_required: () => m.problem_alt_text_required(),
	alt_text_too_long: (values) =>
		m.problem_alt_text_too_long({ maximum: values.maximum ?? 1000, length: values.length ?? '–' }),
	bio_too_long: (values) => m.problem_bio_too_long({ length: values.length ?? '–' }),
	canvas_not_ready: () => m.problem_canvas_not_ready(),
	change_empty: () => m.problem_change_empty(),
	code_link_damaged: () => m.problem_code_link_damaged(),
	code_not_formattable: (values) => m.problem_code_not_formattable({ line: values.line ?? '–' }),
	code_required: () => m.problem_code_required(),
	code_too_long: (values) => m.problem_code_too_long({ maximum: values.maximum ?? 200_000 }),
	confirmation_wrong: (values) => m.problem_confirmation_wrong({ handle: values.handle ?? '–' }),
	description_too_long: (values) =>
		m.problem_description_too_long({
			maximum: values.maximum ?? 2000,
			length: values.length ?? '–'
		}),
	email_invalid: (values) => m.problem_email_invalid({ value: values.value ?? '–' }),
	email_taken: (values) => m.problem_email_taken({ value: values.value ?? '–' }),
	email_too_long: (values) => m.problem_email_too_long({ length: values.length ?? '–' }),
	field_invalid: (values) =>
		m.problem_field_invalid({ field: values.field ?? '–', received: values.received ?? '–' }),
	field_repeated: (values) => m.problem_field_repeated({ field: values.field ?? '–' }),
	field_unknown: (values) => m.problem_field_unknown({ field: values.field ?? '–' }),
	file_empty: (values) => m.problem_file_empty({ name: values.name ?? '–' }),
	file_name_required: () => m.problem_file_name_required(),
	file_name_taken: (values) => m.problem_file_name_taken({ name: values.name ?? '–' }),
	file_not_kept: (values) => m.problem_file_not_kept({ name: values.name ?? '–' }),
	file_too_large: (values) =>
		m.problem_file_too_large({ name: values.name ?? '–', size: values.size ?? '–' }),
	file_unknown_type: (values) => m.problem_file_unknown_type({ name: values.name ?? '–' }),
	file_unreadable: (values) => m.problem_file_unreadable({ name: values.name ?? '–' }),
	files_too_many: (values) =>
		m.problem_files_too_many({ name: values.name ?? '–', maximum: values.maximum ?? 20 }),
	files_too_much: (values) => m.problem_files_too_much({ name: values.name ?? '–' }),
	form_damaged: () => m.problem_form_damaged(),
	formatter_unreachable: () => m.problem_formatter_unreachable(),
	handle_invalid: (values) => m.problem_handle_invalid({ value: values.value ?? '–' }),
	handle_required: () => m.problem_handle_required(),
	handle_taken: (values) => m.problem_handle_taken({ value: values.value ?? '–' }),
	handle_too_long: (values) => m.problem_handle_too_long({ length: values.length ?? '–' }),
	handle_too_short: (values) => m.problem_handle_too_short({ value: values.value ?? '–' }),
	id_invalid: () => m.problem_id_invalid(),
	id_taken: () => m.problem_id_taken(),
	identity_required: () => m.problem_identity_required(),
	identity_too_long: (values) => m.problem_identity_too_long({ length: values.length ?? '–' }),
	lesson_invalid: () => m.problem_lesson_invalid(),
	library_unreachable: (values) => m.problem_library_unreachable({ name: values.name ?? 'p5' }),
	licence_unknown: (values) => m.problem_licence_unknown({ value: values.value || '–' }),
	locale_invalid: () => m.problem_locale_invalid(),
	name_required: () => m.problem_name_required(),
	name_too_long: (values) => m.problem_name_too_long({ length: values.length ?? '–' }),
	not_allowed: () => m.problem_not_allowed(),
	not_found: () => m.problem_not_found(),
	not_json: () => m.problem_not_json(),
	not_text: (values) => m.problem_not_text({ field: values.field ?? '–' }),
	offline: () => m.problem_offline(),
	other_account: () => m.problem_other_account(),
	password_invalid: () => m.problem_password_invalid(),
	password_required: () => m.problem_password_required(),
	password_too_long: (values) => m.problem_password_too_long({ length: values.length ?? '–' }),
	password_too_short: (values) => m.problem_password_too_short({ length: values.length ?? '–' }),
	poster_missing: () => m.problem_poster_missing(),
	poster_too_large: (values) => m.problem_poster_too_large({ maximum: values.maximum ?? 2 }),
	poster_too_wide: (values) =>
		m.problem_poster_too_wide({ side: values.side ?? '–', maximum: values.maximum ?? 4096 }),
	poster_unreadable: () => m.problem_poster_unreadable(),
	refused: () => m.problem_refused(),
	request_too_large: (values) => m.problem_request_too_large({ maximum: values.maximum ?? 3 }),
	seed_invalid: () => m.problem_seed_invalid(),
	service_down: () => m.problem_service_down(),
	sign_in_needed: () => m.problem_sign_in_needed(),
	step_invalid: () => m.problem_step_invalid(),
	title_required: () => m.problem_title_required(),
	title_too_long: (values) =>
		m.problem_title_too_long({ maximum: values.maximum ?? 120, length: values.length ?? '–' }),
	too_many_requests: () => m.problem_too_many_requests(),
	trace_cancelled: () => m.problem_trace_cancelled(),
	trace_too_long: () => m.problem_trace_too_long(),
	visibility_unknown: (values) => m.problem_visibility_unknown({ value: values.value || '–' }),
	wrong_origin: () => m.problem_wrong_origin(),
	wrong_sign_in: () => m.problem_wrong_sign_in()
};

/** What a problem says to a person: what was wrong and what to do, in the reader's language. */
export function problemText(problem: Problem): string {
	const text = texts[problem.code];
	return text ? text(problem.values ?? {}) : m.problem_unknown({ code: problem.code });
}
