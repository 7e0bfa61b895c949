export { transform, type Transformed } from './transform';
export { transformAsk, type TransformedAsk } from './transform-ask';
