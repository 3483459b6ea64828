export { type Bound, KIND_INDEX, type Quantity, type QuantityKind } from './quantity.js';
export { readQuantities, scanQuantities } from './scan.js';
