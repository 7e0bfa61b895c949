import type PocketBase from 'pocketbase';
import { SUMMARY_FIELDS, toSummary, type ArtworkSummary, type SketchRecord } from './artwork';
import type { Cursor } from './cursor';

/** The newest public works, at most `count`, older than the cursor's where one is given; throws what PocketBase's client throws. */
export async function readPublicWorks(
	client: PocketBase,
	count: number,
	cursor: Cursor | null = null
): Promise<ArtworkSummary[]> {
	const isShown = 'visibility = "public" && hidden = false';
	const filter = cursor
		? client.filter(`${isShown} && (publishedAt < {:at} || (publishedAt = {:at} && id < {:id}))`, {
				at: new Date(cursor.at),
				id: cursor.id
			})
		: isShown;
	const { items } = await client.collection('sketches').getList<SketchRecord>(1, count, {
		filter,
		sort: '-publishedAt,-id',
		expand: 'owner',
		fields: SUMMARY_FIELDS,
		skipTotal: true
	});
	return items.map(toSummary);
}
