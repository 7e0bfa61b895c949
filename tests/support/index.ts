export { expectAccessible } from './accessible';
export { startApp, type TestApp } from './app';
export { startPocketBase, type TestPocketBase } from './pocketbase';
export { expect, test } from './test';
export { watchPage, type Allowances } from './watch';
