import { jsonSchema, PUBLISHED_SCHEMAS, schemaId } from '@yibao-rules/model';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

const ajv = new Ajv2020({ strict: true, allErrors: true, verbose: true });
formats.default(ajv);
const validators = new Map<string, ValidateFunction>();

/**
 * The errors of a value against a published schema, or against the part of it that `fragment` points to.
 * @param fragment JSON pointer inside the schema, e.g. `/properties/records/items`.
 */
export function schemaErrors(name: string, value: unknown, fragment = ''): readonly ErrorObject[] {
  const validate = validatorOf(name, fragment);
  return validate(value) ? [] : (validate.errors ?? []);
}

function validatorOf(name: string, fragment: string): ValidateFunction {
  const reference = `${schemaId(name)}#${fragment}`;
  const known = validators.get(reference);
  if (known) return known;
  if (!(name in PUBLISHED_SCHEMAS)) throw new RangeError(`no published schema is called ${name}`);
  if (!ajv.getSchema(schemaId(name))) ajv.addSchema(jsonSchema(name));
  const validate = ajv.compile({ $ref: reference });
  validators.set(reference, validate);
  return validate;
}
