/// <reference path="../pb_data/types.d.ts" />
migrate(
	(app) => {
		const users = app.findCollectionByNameOrId('users');
		const sketches = new Collection({
			type: 'base',
			name: 'sketches',
			fields: [
				{
					type: 'relation',
					name: 'owner',
					collectionId: users.id,
					maxSelect: 1,
					required: true,
					cascadeDelete: true
				},
				{ type: 'text', name: 'title', max: 120, required: true, presentable: true },
				{ type: 'text', name: 'code', max: 200000 },
				{
					type: 'select',
					name: 'visibility',
					values: ['private', 'unlisted', 'public'],
					maxSelect: 1,
					required: true
				},
				{
					type: 'select',
					name: 'licence',
					values: ['CC0-1.0', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'CC-BY-NC-4.0', 'CC-BY-ND-4.0', 'none'],
					maxSelect: 1,
					required: true
				},
				{ type: 'text', name: 'description', max: 2000 },
				{ type: 'text', name: 'altText', max: 1000 },
				{ type: 'json', name: 'tags', maxSize: 2000 },
				{ type: 'number', name: 'seed', onlyInt: true },
				{
					type: 'file',
					name: 'poster',
					maxSelect: 1,
					maxSize: 2 * 1024 * 1024,
					mimeTypes: ['image/png', 'image/jpeg', 'image/webp'],
					thumbs: ['640x0', '1200x630'],
					protected: true
				},
				{ type: 'number', name: 'aspect', min: 0 },
				{ type: 'text', name: 'lesson', max: 120 },
				{ type: 'text', name: 'step', max: 120 },
				{ type: 'bool', name: 'hidden' },
				{ type: 'date', name: 'publishedAt' },
				{ type: 'autodate', name: 'created', onCreate: true },
				{ type: 'autodate', name: 'updated', onCreate: true, onUpdate: true }
			],
			indexes: [
				'CREATE INDEX idx_sketches_public ON sketches (visibility, hidden, publishedAt DESC, id)',
				'CREATE INDEX idx_sketches_owner ON sketches (owner, updated DESC, id)',
				'CREATE INDEX idx_sketches_lesson ON sketches (lesson, visibility, hidden, publishedAt DESC)'
			]
		});
		app.save(sketches);

		// A relation to the collection itself needs the collection to exist first.
		sketches.fields.add(
			new RelationField({ name: 'parent', collectionId: sketches.id, maxSelect: 1 }),
			new RelationField({ name: 'root', collectionId: sketches.id, maxSelect: 1 })
		);
		sketches.addIndex('idx_sketches_parent', false, 'parent', '');
		sketches.addIndex('idx_sketches_root', false, 'root', '');

		const own = '(@request.auth.id != "" && owner = @request.auth.id)';
		const shown = (visibility) => `(hidden = false && (${visibility}))`;
		sketches.listRule = `${own} || ${shown('visibility = "public"')}`;
		sketches.viewRule = `${own} || ${shown('visibility = "public" || visibility = "unlisted"')}`;
		sketches.createRule = [
			own,
			'hidden = false',
			'root = ""',
			'(parent = "" || parent.owner = @request.auth.id || (parent.hidden = false && parent.visibility != "private"))'
		].join(' && ');
		sketches.updateRule = [
			own,
			...['owner', 'hidden', 'parent', 'root'].map(
				(field) => `@request.body.${field}:changed = false`
			)
		].join(' && ');
		sketches.deleteRule = own;
		app.save(sketches);
	},
	(app) => app.delete(app.findCollectionByNameOrId('sketches'))
);
