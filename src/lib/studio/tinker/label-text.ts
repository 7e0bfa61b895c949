import type { Label, Word } from '$lib/editor';
import { m } from '$lib/paraglide/messages';

const WORDS: Record<Word, () => string> = {
	amount: m.tinker_word_amount,
	angle: m.tinker_word_angle,
	attack: m.tinker_word_attack,
	blue: m.tinker_word_blue,
	brightness: m.tinker_word_brightness,
	corner: m.tinker_word_corner,
	decay: m.tinker_word_decay,
	depth: m.tinker_word_depth,
	detail: m.tinker_word_detail,
	diameter: m.tinker_word_diameter,
	duration: m.tinker_word_duration,
	factor: m.tinker_word_factor,
	feedback: m.tinker_word_feedback,
	frequency: m.tinker_word_frequency,
	from_angle: m.tinker_word_from_angle,
	green: m.tinker_word_green,
	grey: m.tinker_word_grey,
	height: m.tinker_word_height,
	hue: m.tinker_word_hue,
	lightness: m.tinker_word_lightness,
	maximum: m.tinker_word_maximum,
	minimum: m.tinker_word_minimum,
	opacity: m.tinker_word_opacity,
	radius: m.tinker_word_radius,
	rate: m.tinker_word_rate,
	red: m.tinker_word_red,
	release: m.tinker_word_release,
	saturation: m.tinker_word_saturation,
	seed: m.tinker_word_seed,
	side: m.tinker_word_side,
	size: m.tinker_word_size,
	sustain: m.tinker_word_sustain,
	tempo: m.tinker_word_tempo,
	time: m.tinker_word_time,
	to_angle: m.tinker_word_to_angle,
	velocity: m.tinker_word_velocity,
	volume: m.tinker_word_volume,
	weight: m.tinker_word_weight,
	wet: m.tinker_word_wet,
	width: m.tinker_word_width
};

/** What a literal is called in the reader's language: `circle › diameter`, `cirkel` stays as the code has it. */
export function labelText({ subject, part, operator, ordinal }: Label): string {
	const said =
		part && ('word' in part ? WORDS[part.word]() : 'name' in part ? part.name : part.place);
	const name = [subject, said].filter(Boolean).join(' › ');
	const parts = [name || m.tinker_value(), operator, ordinal > 1 ? `(${ordinal})` : ''];
	return parts.filter(Boolean).join(' ');
}
