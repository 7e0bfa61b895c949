module.exports = {
	/** Gives a public record without one its `publishedAt`, now. */
	stamp(record) {
		if (record.getString('visibility') === 'public' && record.getDateTime('publishedAt').isZero())
			record.set('publishedAt', new DateTime());
	}
};
