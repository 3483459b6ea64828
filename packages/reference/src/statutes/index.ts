export { articleLabel } from './article-order.js';
export { type Stretch, sideBySide } from './side-by-side.js';
export { statuteFromJson } from './statute-json.js';
export { statuteFromMarkdown } from './statute-markdown.js';
export { isSameVersion, type TextVersion } from './text-version.js';
export { articleVersion, verifyWithText, versionOf } from './with-text.js';
