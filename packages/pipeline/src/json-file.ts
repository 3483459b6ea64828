import { readFileSync } from 'node:fs';
import { UserError } from '@yibao-rules/model';

interface Schema<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false; error: { issues: { path: PropertyKey[]; message: string }[] } };
}

/**
 * Reads a JSON file that a schema describes. @param shown what messages call it
 * @throws UserError naming file, place and remedy where it is no JSON or does not fit; of several faults the first.
 */
export function readJsonFile<T>(schema: Schema<T>, file: string, shown: string, schemaName: string): T {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new UserError(`not JSON: ${(cause as Error).message}`, {
      file: shown,
      hint: 'Correct the file where the message points.',
      cause,
    });
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new UserError(`/${issue?.path.map(String).join('/') ?? ''}: ${issue?.message ?? 'invalid'}`, {
    file: shown,
    hint: `schemas/${schemaName}.schema.json says what it may hold.`,
  });
}
