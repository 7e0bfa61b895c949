export { input } from './input';
