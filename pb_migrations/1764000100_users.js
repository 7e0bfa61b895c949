/// <reference path="../pb_data/types.d.ts" />
migrate(
	(app) => {
		const users = app.findCollectionByNameOrId('users');

		users.fields.add(
			new TextField({
				name: 'handle',
				required: true,
				presentable: true,
				min: 3,
				max: 30,
				pattern: '^[a-z0-9][a-z0-9_-]*$'
			}),
			new TextField({ name: 'bio', max: 1000 }),
			new SelectField({ name: 'locale', values: ['en', 'sv'], maxSelect: 1 }),
			// Hidden fields can be neither read, filtered by nor written by clients; pb_hooks shows it to its owner.
			new SelectField({
				name: 'role',
				values: ['learner', 'instructor', 'coordinator', 'moderator'],
				maxSelect: 1,
				hidden: true
			})
		);
		users.fields.getByName('name').max = 80;
		const avatar = users.fields.getByName('avatar');
		avatar.maxSelect = 1;
		avatar.maxSize = 2 * 1024 * 1024;
		avatar.mimeTypes = ['image/png', 'image/jpeg', 'image/webp'];
		avatar.thumbs = ['96x96', '256x256'];
		users.fields.getByName('email').required = false;
		users.fields.getByName('password').min = 10;
		users.addIndex('idx_users_handle', true, 'handle', '');

		users.passwordAuth.enabled = true;
		users.passwordAuth.identityFields = ['handle', 'email'];
		users.authAlert.enabled = false;
		users.otp.enabled = false;
		users.mfa.enabled = false;
		users.oauth2.enabled = false;
		users.authToken.duration = 30 * 24 * 60 * 60;

		users.listRule = '';
		users.viewRule = '';
		users.createRule = 'emailVisibility = false';
		users.updateRule = 'id = @request.auth.id && @request.body.emailVisibility:changed = false';
		users.deleteRule = 'id = @request.auth.id';
		app.save(users);
	},
	(app) => {
		const users = app.findCollectionByNameOrId('users');
		users.passwordAuth.identityFields = ['email'];
		users.removeIndex('idx_users_handle');
		for (const name of ['handle', 'bio', 'locale', 'role']) users.fields.removeByName(name);
		users.listRule = 'id = @request.auth.id';
		users.viewRule = 'id = @request.auth.id';
		users.createRule = '';
		users.updateRule = 'id = @request.auth.id';
		app.save(users);
	}
);
