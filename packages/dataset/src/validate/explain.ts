import type { ErrorObject } from 'ajv/dist/2020.js';
import { type Fault, pointTo, showValue } from './fault.js';

/** What each format of the schemas means to a person. */
const FORMATS: Readonly<Record<string, string>> = {
  uri: 'a URL',
  'date-time': 'a date and time with its offset, e.g. 2025-01-31T08:00:00+08:00',
};

/** What the validator reports, as a person reads it: one fault for each place and expectation. */
export function explainErrors(file: string, errors: readonly ErrorObject[]): Fault[] {
  const nullable = errors.filter(isNullable);
  const nullBranches = new Set(nullable.map((error) => branchKey(error.instancePath, `${error.schemaPath}/${nullBranch(error)}/type`)));
  const orNull = new Set(nullable.map((error) => error.instancePath));
  const telling = errors.filter(
    (error) =>
      // What failed in a branch of `if` is reported beside it.
      error.keyword !== 'if' && !nullable.includes(error) && !nullBranches.has(branchKey(error.instancePath, error.schemaPath)),
  );
  const faults = telling.map((error) => explain(file, error, orNull.has(error.instancePath)));
  return [...new Map(faults.map((fault) => [`${fault.pointer}\n${fault.expected}`, fault])).values()];
}

/** `anyOf [X, null]` fails three times over: in X, in null, and as a whole. Only what X says is worth reading. */
function isNullable(error: ErrorObject): boolean {
  return error.keyword === 'anyOf' && nullBranch(error) >= 0;
}

function nullBranch(error: ErrorObject): number {
  return (error.schema as { type?: string }[]).findIndex((branch) => branch.type === 'null');
}

function branchKey(instancePath: string, schemaPath: string): string {
  return `${instancePath}\n${schemaPath}`;
}

function explain(file: string, error: ErrorObject, orNull: boolean): Fault {
  const pointer = error.instancePath;
  const found = showValue(error.data);
  const params = error.params as Record<string, unknown>;
  switch (error.keyword) {
    case 'required':
      return { file, pointer: pointTo(pointer, String(params.missingProperty)), expected: describeMissing(error), found: 'nothing' };
    case 'additionalProperties': {
      const key = String(params.additionalProperty);
      const known = Object.keys((error.parentSchema?.properties as object | undefined) ?? {});
      return { file, pointer: pointTo(pointer, key), expected: `only the keys ${known.join(', ')}`, found: `the unknown key ${key}` };
    }
    default:
      return { file, pointer, expected: `${expectation(error, params)}${orNull ? ', or null' : ''}`, found };
  }
}

function expectation(error: ErrorObject, params: Record<string, unknown>): string {
  switch (error.keyword) {
    case 'type':
      return [params.type]
        .flat()
        .map((type) => (type === 'null' ? 'null' : `${article(String(type))} ${type}`))
        .join(', or ');
    case 'enum':
      return `one of ${(params.allowedValues as unknown[]).map(String).join(', ')}`;
    case 'const':
      return showValue(params.allowedValue);
    case 'format':
      return FORMATS[String(params.format)] ?? `the format ${params.format}`;
    case 'pattern':
      return `${describe(error) ?? 'text'} (pattern ${params.pattern})`;
    case 'minimum':
      return `a number of at least ${params.limit}`;
    case 'maximum':
      return `a number of at most ${params.limit}`;
    case 'minLength':
      return params.limit === 1 ? 'text that is not empty' : `at least ${params.limit} characters`;
    case 'maxLength':
      return `at most ${params.limit} characters`;
    case 'minItems':
      return params.limit === 1 ? 'a list that is not empty' : `at least ${params.limit} items`;
    case 'uniqueItems':
      return `no item twice (items ${params.i} and ${params.j} are the same)`;
    default:
      return error.message ?? error.keyword;
  }
}

function describeMissing(error: ErrorObject): string {
  const properties = error.parentSchema?.properties as Record<string, { description?: string }> | undefined;
  const description = properties?.[String((error.params as { missingProperty: string }).missingProperty)]?.description;
  return description === undefined ? 'this key' : `this key: ${description}`;
}

/** The schema's own words for the field, without the full stop. */
function describe(error: ErrorObject): string | null {
  const description = error.parentSchema?.description as string | undefined;
  return description === undefined ? null : description.replace(/\.$/, '');
}

function article(noun: string): string {
  return /^[aeio]/.test(noun) ? 'an' : 'a';
}
