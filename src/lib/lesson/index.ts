export type { Alternative, Course, Lesson, Step, Wrong } from './types';
export type { Check, Coach, StepKind } from './schema/lesson-file';
export type { Locale, Text } from './schema/text';
