export { applyTriage, STATUS_OF_DECISION, type Triaged, type TriageOptions } from './apply-triage.js';
export { evidenceHash } from './evidence-hash.js';
