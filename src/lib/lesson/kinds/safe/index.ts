export { safe } from './safe';
