import * as v from 'valibot';

const newsSchema = v.variant('type', [
	/** A step was written by another tab. */
	v.object({
		type: v.literal('step'),
		owner: v.string(),
		lesson: v.string(),
		step: v.string()
	}),
	/** Another tab signed in or out. */
	v.object({ type: v.literal('owner'), owner: v.string() })
]);

/** What tabs of one browser tell each other. */
export type News = v.InferOutput<typeof newsSchema>;

/** A line between the tabs of this browser; silent where the browser has none. */
export type Channel = { tell(news: News): void; close(): void };

/** Opens the line; `hear` gets what other tabs tell, never what this one told. */
export function openChannel(hear: (news: News) => void): Channel {
	if (typeof BroadcastChannel === 'undefined') return { tell: () => {}, close: () => {} };
	const line = new BroadcastChannel('skissa');
	line.onmessage = ({ data }) => {
		const parsed = v.safeParse(newsSchema, data);
		if (parsed.success) hear(parsed.output);
	};
	return { tell: (news) => line.postMessage(news), close: () => line.close() };
}
