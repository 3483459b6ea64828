export * from './articles.js';
export * from './project.js';
export * from './regenerate.js';
export * from './region-name.js';
export * from './report.js';
export * from './rules-file.js';
export * from './stage-clock.js';
export * from './targets.js';
