/// <reference path="../pb_data/types.d.ts" />

onRecordCreate((e) => {
	if (!e.record.get('role')) e.record.set('role', 'learner');
	e.next();
}, 'users');

// Others see handle, name, bio and avatar; the rest of an account is its owner's alone.
onRecordEnrich((e) => {
	const asker = e.requestInfo.auth;
	if (asker && asker.isSuperuser()) return e.next();
	if (asker && asker.collection().name === 'users' && asker.id === e.record.id)
		e.record.unhide('role');
	else
		e.record.hide('email', 'emailVisibility', 'verified', 'locale', 'role', 'created', 'updated');
	e.next();
}, 'users');
