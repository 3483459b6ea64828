export { type Decoded, decode } from './decode.js';
export { parseSnapshot } from './parse-snapshot.js';
export { type ParseTextOptions, parseText } from './parse-text.js';
