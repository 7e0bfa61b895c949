export { calls } from './calls';
export { numberOf, quantitySchema } from './quantity';
