import { expect, it } from 'vitest';
import { FOLDER, changed } from '../fixtures/lesson';
import { formatFault } from './fault';
import { parseLesson } from './lesson';

/** The fixture lesson with so many checks more, each of which looks at two frames of its own. */
const looking = (checks: number) =>
	changed('lesson.yml', (text) =>
		text
			.replace('seconds: 1,', 'seconds: 10,')
			.replace(
				'    hints:',
				`${Array.from(
					{ length: checks },
					(_, at) =>
						`      - { id: m${at}, pixels: { motion: { between: [${2 * at + 1}, ${2 * at + 2}], min: 0.01 } }, say: { en: a, sv: b } }\n`
				).join('')}    hints:`
			)
	);

it('refuses a step whose checks look at more pictures than a run keeps', () => {
	expect(parseLesson(looking(32), FOLDER).ok).toBe(true);
	const parsed = parseLesson(looking(33), FOLDER);
	if (parsed.ok) throw new Error('Nothing was found wrong');
	expect(parsed.faults.map(formatFault)).toEqual([
		`${FOLDER}/lesson.yml:9 step \`one-dot\`: its checks look at the pictures of 66 frames → let them look at 64 frames or fewer together, or divide the step`
	]);
});
