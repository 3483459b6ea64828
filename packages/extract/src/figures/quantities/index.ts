export type { Bound, Quantity, QuantityKind } from './quantity.js';
export { scanQuantities } from './scan.js';
