export { audit, compareContradictions } from './audit.js';
export * from './diff/index.js';
export { officialReference } from './official-reference.js';
export { RULES } from './rules/index.js';
export * from './triage/index.js';
export type { AuditInput, AuditOptions, AuditReference, Finding, RegionLookup, Rule } from './types.js';
