export * as regions from './regions/index.js';
