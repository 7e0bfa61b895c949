export { transform, type Transformed } from './transform';
