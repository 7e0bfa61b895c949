export { transform, Transformer, type Transformed } from './transform';
export { P5_NAMES } from './p5-names';
export { transformAsk, type TransformedAsk } from './transform-ask';
