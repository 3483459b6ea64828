export { MOST_SOURCE_BYTES, type ReadSourceOptions, readSource } from './read-source.js';
