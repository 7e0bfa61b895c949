import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { lessonSchemaText } from './lessons/lesson-schema';
import { ClearFailure, runMain } from './support/clear-failure';
import { inProject } from './support/paths';

const FILE = inProject('lessons', 'lesson.schema.json');

/*
 * node scripts/run.mjs lessons-schema            what editors know of lesson.yml, made anew after a change of its schema
 * node scripts/run.mjs lessons-schema --check    whether that has been done
 */
await runMain(async () => {
	const text = await lessonSchemaText();
	if (!process.argv.includes('--check')) {
		writeFileSync(FILE, text);
		console.log('lessons/lesson.schema.json is written.');
		return;
	}
	if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== text)
		throw new ClearFailure(
			'lessons/lesson.schema.json is out of date. Run: node scripts/run.mjs lessons-schema'
		);
	console.log('lessons/lesson.schema.json is up to date.');
});
