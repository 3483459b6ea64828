import { DATASET_NAMES, PUBLISHED_SCHEMAS } from '@yibao-rules/model';
import type { Fault } from './fault.js';

/** A file with more faults than this is of another kind or version; the rest of them would tell nobody more. */
const MAX_FAULTS = 1000;

/** What a dataset file is around its records, without a fault. */
const ENVELOPE = { $schema: 'schema.json', version: '1.0.0' };

/**
 * The faults of a value by a published schema (`rates`, `pipeline-sources` …), at most a thousand. The records of a dataset are
 * checked one by one, so that a damaged file of any size is answered in bounded memory.
 */
export async function validateValue(schema: string, file: string, value: unknown): Promise<Fault[]> {
  if (!(schema in PUBLISHED_SCHEMAS)) throw new RangeError(`no published schema is called ${schema}`);
  // The validator takes 100 ms to load, and most commands never validate.
  const [{ schemaErrors }, { explainErrors }] = await Promise.all([import('./ajv.js'), import('./explain.js')]);
  const records = isDataset(schema) ? recordsOf(value) : null;
  if (records === null) return explainErrors(file, schemaErrors(schema, value)).slice(0, MAX_FAULTS);
  const faults = explainErrors(file, schemaErrors(schema, { ...(value as object), records: [] }));
  for (let index = 0; index < records.length && faults.length < MAX_FAULTS; index++) {
    const errors = schemaErrors(schema, { ...ENVELOPE, records: [records[index]] });
    const inPlace = errors.map((error) => ({ ...error, instancePath: error.instancePath.replace(/^\/records\/0/, `/records/${index}`) }));
    faults.push(...explainErrors(file, inPlace));
  }
  return faults.slice(0, MAX_FAULTS);
}

function isDataset(schema: string): boolean {
  return (DATASET_NAMES as readonly string[]).includes(schema);
}

function recordsOf(value: unknown): unknown[] | null {
  const records = (value as { records?: unknown } | null)?.records;
  return Array.isArray(records) ? records : null;
}
