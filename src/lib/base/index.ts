export { fail, ok, type Problem, type Result } from './result';
export { isRecordId, newRecordId } from './ids';
export { codeParts, withoutCodeMarks } from './code-parts';
export { decodeCode, encodeCode } from './code-link';
export { closest } from './closest';
export { inlineScript } from './inline-script';
