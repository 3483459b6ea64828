import { jsonSchema } from '@yibao-rules/model';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

const ajv = new Ajv2020({ strict: true, allErrors: true, verbose: true });
formats.default(ajv);
const validators = new Map<string, ValidateFunction>();

/** The errors of a value against a published schema (`rates`, `pipeline-sources` …). */
export function schemaErrors(name: string, value: unknown): readonly ErrorObject[] {
  const validate = validatorOf(name);
  return validate(value) ? [] : (validate.errors ?? []);
}

function validatorOf(name: string): ValidateFunction {
  const known = validators.get(name);
  if (known) return known;
  const validate = ajv.compile(jsonSchema(name));
  validators.set(name, validate);
  return validate;
}
