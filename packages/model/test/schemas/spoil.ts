/** Every way in which one field of a valid document can be wrong, read from its JSON Schema. */

export interface JsonSchema {
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  type?: string | string[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  enum?: unknown[];
  const?: unknown;
  pattern?: string;
  format?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  uniqueItems?: boolean;
  title?: string;
  description?: string;
}

/** A document that must be rejected, and why. */
export interface Spoilt {
  name: string;
  document: unknown;
}

/** Follows references, and takes the other branch of `anyOf [X, null]` and of `type: [X, null]`; of `anyOf [X, Y]` the one of the value's type. */
export function resolve(root: JsonSchema, node: JsonSchema, value?: unknown): { schema: JsonSchema; isNullable: boolean } {
  const branches = node.anyOf?.filter((candidate) => candidate.type !== 'null') ?? [];
  const branch = branches.find(({ type }) => type === typeof value) ?? branches[0];
  if (branch) return { schema: resolve(root, branch).schema, isNullable: branches.length < (node.anyOf?.length ?? 0) };
  if (Array.isArray(node.type)) {
    const [type] = node.type.filter((candidate) => candidate !== 'null');
    return { schema: { ...node, type: type ?? 'null' }, isNullable: node.type.includes('null') };
  }
  if (node.$ref === undefined) return { schema: node, isNullable: false };
  const target = root.$defs?.[node.$ref.replace('#/$defs/', '')];
  if (!target) throw new Error(`${node.$ref} leads nowhere`);
  return resolve(root, target);
}

export function* spoil(root: JsonSchema, node: JsonSchema, value: unknown, pointer = ''): Generator<Spoilt> {
  const { schema, isNullable } = resolve(root, node, value);
  for (const [why, document] of wrongValues(schema, value)) yield { name: `${pointer || '/'}: ${why}`, document };
  if (!isNullable) yield { name: `${pointer || '/'}: null`, document: null };
  if (schema.type === 'object') yield* spoilObject(root, schema, value as Record<string, unknown>, pointer);
  if (schema.type === 'array') yield* spoilItem(root, schema, value as unknown[], pointer);
}

function* spoilObject(root: JsonSchema, schema: JsonSchema, value: Record<string, unknown>, pointer: string): Generator<Spoilt> {
  yield { name: `${pointer || '/'}: an unknown key`, document: { ...value, unknownKey: 1 } };
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    if (!(key in value)) throw new Error(`the example lacks ${pointer}/${key}`);
    const { [key]: own, ...rest } = value;
    if (schema.required?.includes(key)) yield { name: `${pointer}/${key}: missing`, document: rest };
    for (const { name, document } of spoil(root, property, own, `${pointer}/${key}`))
      yield { name, document: { ...value, [key]: document } };
  }
}

function* spoilItem(root: JsonSchema, schema: JsonSchema, value: unknown[], pointer: string): Generator<Spoilt> {
  if (!schema.items) throw new Error(`${pointer}: a list of anything`);
  const [first, ...rest] = value;
  if (first === undefined) throw new Error(`the example has nothing in ${pointer}`);
  for (const { name, document } of spoil(root, schema.items, first, `${pointer}/0`)) yield { name, document: [document, ...rest] };
}

function* wrongValues(schema: JsonSchema, value: unknown): Generator<[why: string, document: unknown]> {
  yield ['another type', schema.type === 'string' ? 42 : 'text'];
  if (schema.enum) yield ['no code of the vocabulary', 'no-such-code'];
  if (schema.const !== undefined) yield ['another constant', `${schema.const}x`];
  if (schema.pattern !== undefined) yield ['against the pattern', '\n/'];
  if (schema.format !== undefined) yield ['against the format', 'soon'];
  if (schema.minLength !== undefined) yield ['too short', 'x'.repeat(schema.minLength - 1)];
  if (schema.maxLength !== undefined) yield ['too long', 'x'.repeat(schema.maxLength + 1)];
  if (schema.minimum !== undefined) yield ['too small', schema.minimum - 1];
  if (schema.maximum !== undefined) yield ['too large', schema.maximum + 1];
  if (schema.type === 'integer') yield ['no integer', (value as number) + 0.5];
  if (schema.minItems !== undefined) yield ['too few items', (value as unknown[]).slice(0, schema.minItems - 1)];
  if (schema.uniqueItems === true) yield ['an item twice', [...(value as unknown[]), (value as unknown[])[0]]];
}
