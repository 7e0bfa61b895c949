export { calls } from './calls';
export { numberOf, quantitySchema, type Canvas } from './quantity';
