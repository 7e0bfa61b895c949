import type { Problem } from '$lib/base';
import { m } from '$lib/paraglide/messages';

type Text = (values: Record<string, string | number>) => string;

const detailOf = (values: Record<string, string | number>) => ({ detail: values.detail || '–' });
const boundsOf = (values: Record<string, string | number>) => ({
	value: values.value ?? '–',
	minimum: values.minimum ?? '–',
	maximum: values.maximum ?? '–'
});

const texts: Record<string, Text> = {
	canvas_not_ready: () => m.export_problem_not_ready(),
	export_cancelled: () => m.export_problem_cancelled(),
	export_encoder_failed: (values) => m.export_problem_encoder_failed(detailOf(values)),
	export_memory: () => m.export_problem_memory(),
	export_moment_invalid: (values) => m.export_problem_moment(boundsOf(values)),
	export_no_audio_codec: (values) =>
		m.export_problem_no_audio_codec({ codec: values.codec ?? 'AAC' }),
	export_no_canvas: () => m.export_problem_no_canvas(),
	export_no_sound: () => m.export_problem_no_sound(),
	export_no_video_codec: ({ codec = 'H.264', format = 'MP4', instead }) =>
		instead === undefined
			? m.export_problem_no_video_codec({ codec, format })
			: m.export_problem_no_video_codec_instead({ codec, format, instead }),
	export_no_webcodecs: () => m.export_problem_no_webcodecs(),
	export_nothing_drawn: () => m.export_problem_nothing_drawn(),
	export_seconds_invalid: (values) => m.export_problem_seconds(boundsOf(values)),
	export_seed_invalid: (values) => m.export_problem_seed(boundsOf(values)),
	export_side_invalid: (values) => m.export_problem_side(boundsOf(values)),
	export_size_unsupported: (values) =>
		m.export_problem_size_unsupported({
			codec: values.codec ?? 'H.264',
			width: values.width ?? '–',
			height: values.height ?? '–'
		}),
	export_sketch_failed: (values) => m.export_problem_sketch({ text: values.text ?? '–' }),
	export_sketch_failed_at: (values) =>
		m.export_problem_sketch_at({ text: values.text ?? '–', line: values.line ?? '–' }),
	library_unreachable: (values) => m.problem_library_unreachable({ name: values.name ?? 'p5' }),
	trace_too_long: () => m.export_problem_too_long()
};

/** What an export's problem says to a person, in the reader's language. */
export function exportProblemText(problem: Problem): string {
	const text = texts[problem.code];
	return text ? text(problem.values ?? {}) : m.problem_unknown({ code: problem.code });
}
