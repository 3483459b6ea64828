export { type Decoded, decode } from './decode.js';
export { type ParsedSnapshot, parseSnapshot, parseSnapshotWithNotes } from './parse-snapshot.js';
export { parseSource } from './parse-source.js';
export { type ParseTextOptions, parseText } from './parse-text.js';
