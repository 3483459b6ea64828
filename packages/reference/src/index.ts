export * from './instruments/index.js';
export type { RegionName, RegionNameKind } from './regions/index.js';
export * as regions from './regions/index.js';
