/// <reference path="../pb_data/types.d.ts" />
migrate(
	(app) => {
		const settings = app.settings();
		settings.meta.appName = 'Skissa';
		settings.meta.hideControls = true;
		settings.logs.maxDays = 5;
		settings.batch.enabled = true;
		settings.batch.maxRequests = 50;
		settings.batch.timeout = 3;
		settings.batch.maxBodySize = 8 * 1024 * 1024;
		// Only Skissa's server reaches PocketBase (loopback), and it forwards exactly one address.
		settings.trustedProxy.headers = ['X-Forwarded-For'];
		settings.trustedProxy.useLeftmostIP = false;
		// A whole class sits behind one address, so the limits are per room rather than per person.
		settings.rateLimits.rules = [
			{ label: '*:authWithPassword', audience: '', duration: 60, maxRequests: 30 },
			{ label: 'users:create', audience: '', duration: 600, maxRequests: 60 },
			{ label: '/api/', audience: '', duration: 60, maxRequests: 6000 }
		];
		settings.rateLimits.enabled = true;
		app.save(settings);
	},
	(app) => {
		const settings = app.settings();
		settings.rateLimits.enabled = false;
		settings.batch.enabled = false;
		settings.trustedProxy.headers = [];
		app.save(settings);
	}
);
