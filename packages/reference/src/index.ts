export type { Bank } from './channels/index.js';
export * as channels from './channels/index.js';
export type { ObsoleteTerm } from './facts/index.js';
export * as facts from './facts/index.js';
export { obsoleteTerms } from './facts/index.js';
export * from './instruments/index.js';
export type { RegionName, RegionNameKind } from './regions/index.js';
export * as regions from './regions/index.js';
