import { expect, it } from 'vitest';
import { fileName } from './file-name';

it.each([
	['Tidvattnet', 'tidvattnet-1080x1350.mp4'],
	['Åska  över / fjärden?', 'åska-över-fjärden-1080x1350.mp4'],
	['../../etc/passwd', 'etc-passwd-1080x1350.mp4'],
	['CON', 'con-1080x1350.mp4'],
	['🎨', 'skissa-1080x1350.mp4'],
	['東京の夜', '東京の夜-1080x1350.mp4'],
	[null, 'skissa-1080x1350.mp4'],
	['a'.repeat(200), `${'a'.repeat(60)}-1080x1350.mp4`]
])('names the file of %j', (name, wanted) => {
	expect(fileName(name, '1080x1350', 'mp4')).toBe(wanted);
});
