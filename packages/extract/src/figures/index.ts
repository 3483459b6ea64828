export { type Bound, type Quantity, type QuantityKind, scanQuantities } from './quantities/index.js';
export { readFigures } from './read-figures.js';
