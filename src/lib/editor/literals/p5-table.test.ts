import { expect, it } from 'vitest';
import declarations from '../../../../node_modules/p5/types/global.d.ts?raw';
import { p5Table } from './p5-table';

it('is the table kept beside it; `npx vitest -u` draws it anew after p5 has changed', async () => {
	const table = p5Table(declarations);
	expect(table).toMatch(/^circle x y d$/m);
	expect(table).toMatch(/^rectMode mode=CENTER\/RADIUS\/CORNER\/CORNERS$/m);
	await expect(table).toMatchFileSnapshot('./p5-parameters.txt');
});
