export type { Bound, Quantity, QuantityKind } from './quantity.js';
export { readQuantities, scanQuantities } from './scan.js';
