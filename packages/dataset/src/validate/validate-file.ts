import { basename } from 'node:path';
import { PUBLISHED_SCHEMAS, schemaFileName, schemaId } from '@yibao-rules/model';
import { readBytes, tryParseJson } from '../json-file.js';
import type { Fault } from './fault.js';
import { showValue } from './fault.js';
import { validateValue } from './validate-value.js';

/**
 * The faults of one JSON file by the schema that its `$schema` names, or that its file name does: `rates.json`, `datapackage.json`,
 * a pipeline's `sources.json`.
 * @throws UserError where the file cannot be read. A file that is no JSON is a fault, not an error.
 */
export async function validateFile(file: string): Promise<Fault[]> {
  return validateBytes(file, await readBytes(file, 'name an existing JSON file'));
}

/** As `validateFile`, for bytes that are read already. */
export async function validateBytes(file: string, bytes: Uint8Array): Promise<Fault[]> {
  const parsed = tryParseJson(bytes);
  if ('fault' in parsed) {
    const { line, column, reason } = parsed.fault;
    return [{ file, pointer: '', expected: 'JSON', found: `${reason} at line ${line}, column ${column}` }];
  }
  const schema = schemaOf(file, parsed.value);
  if (typeof schema === 'string') return validateValue(schema, file, parsed.value);
  return [schema];
}

/** The published schema that a value is meant for, or the fault that it does not say. */
function schemaOf(file: string, value: unknown): string | Fault {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { file, pointer: '', expected: 'an object', found: showValue(value) };
  }
  const names = Object.keys(PUBLISHED_SCHEMAS);
  const declared = (value as { $schema?: unknown }).$schema;
  const fromDeclared =
    typeof declared === 'string'
      ? names.find((name) => declared === schemaId(name) || basename(declared) === schemaFileName(name))
      : undefined;
  if (fromDeclared !== undefined) return fromDeclared;
  // Two files are called sources.json: a release's list of records, and what a pipeline reads.
  if (basename(file) === 'sources.json' && !('records' in value)) return 'pipeline-sources';
  const fromName = names.find((name) => `${name}.json` === basename(file));
  if (fromName !== undefined) return fromName;
  return { file, pointer: '/$schema', expected: `the path of one of the schemas ${names.join(', ')}`, found: showValue(declared) };
}
