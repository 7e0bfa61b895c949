/// <reference path="../pb_data/types.d.ts" />
migrate(
	(app) => {
		const users = app.findCollectionByNameOrId('users');
		const own = '@request.auth.id != "" && user = @request.auth.id';
		const progress = new Collection({
			type: 'base',
			name: 'progress',
			listRule: own,
			viewRule: own,
			createRule: own,
			updateRule: [
				own,
				...['user', 'lesson', 'step'].map((field) => `@request.body.${field}:changed = false`)
			].join(' && '),
			deleteRule: own,
			fields: [
				{
					type: 'relation',
					name: 'user',
					collectionId: users.id,
					maxSelect: 1,
					required: true,
					cascadeDelete: true
				},
				{ type: 'text', name: 'lesson', max: 120, required: true },
				{ type: 'text', name: 'step', max: 120, required: true },
				{ type: 'json', name: 'passed', maxSize: 8000 },
				{ type: 'text', name: 'code', max: 200000 },
				{ type: 'date', name: 'passedAt' },
				{ type: 'autodate', name: 'created', onCreate: true },
				{ type: 'autodate', name: 'updated', onCreate: true, onUpdate: true }
			],
			indexes: [
				'CREATE UNIQUE INDEX idx_progress_step ON progress (user, lesson, step)',
				'CREATE INDEX idx_progress_updated ON progress (user, updated DESC, id)'
			]
		});
		app.save(progress);
	},
	(app) => app.delete(app.findCollectionByNameOrId('progress'))
);
