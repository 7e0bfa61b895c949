export * from './input';
export * from './messages';
export * from './problem';
export * from './trace';
