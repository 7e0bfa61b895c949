/// <reference path="../pb_data/types.d.ts" />

// The line a remix belongs to follows from its parent, never from what a client says.
onRecordCreateRequest((e) => {
	if (!e.hasSuperuserAuth()) {
		const parentId = e.record.getString('parent');
		if (parentId) {
			const parent = e.app.findRecordById('sketches', parentId);
			e.record.set('root', parent.getString('root') || parent.id);
		}
		e.record.set('publishedAt', '');
	}
	e.next();
}, 'sketches');

onRecordUpdateRequest((e) => {
	if (!e.hasSuperuserAuth())
		e.record.set('publishedAt', e.record.original().getDateTime('publishedAt'));
	e.next();
}, 'sketches');

// The first time a sketch becomes public is kept, so that re-publishing does not move it to the front.
onRecordCreate((e) => {
	require(`${__hooks}/lib/published-at.js`).stamp(e.record);
	e.next();
}, 'sketches');

onRecordUpdate((e) => {
	require(`${__hooks}/lib/published-at.js`).stamp(e.record);
	e.next();
}, 'sketches');
