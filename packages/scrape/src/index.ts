export type { Failed, FailureCode, Fetched, FetchResult, NotModified, RefusalCode, Refused } from './fetch/fetch-result.js';
export { createFetcher, type Fetcher, type FetcherOptions, type FetchPageOptions, type Validators } from './fetch/fetcher.js';
export type { HostReport, RunClock } from './fetch/host-gate.js';
export { DEFAULT_LIMITS, type FetchLimits } from './fetch/limits.table.js';
export type { AllowPrivate } from './fetch/target.js';
export type { Resolve } from './fetch/transport.js';
export { PRODUCT_TOKEN, userAgentOf } from './fetch/user-agent.js';
export { MOST_SOURCE_BYTES, type ReadSourceOptions, readSource } from './read-source.js';
export { type Kept, openSnapshotStore, type SnapshotStore } from './store/snapshot-store.js';
