export * from './console';
export * from './devices';
export * from './files';
export * from './input';
export * from './messages';
export * from './problem';
export * from './trace';
export * from './program';
