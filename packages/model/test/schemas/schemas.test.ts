import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { canonicalJson, jsonSchema, PUBLISHED_SCHEMAS, schemaFileName, schemaId } from '../../src/index.js';
import { EXAMPLES } from './examples.js';
import { type JsonSchema, resolve, spoil } from './spoil.js';

const names = Object.keys(PUBLISHED_SCHEMAS);
const folder = new URL('../../../../schemas/', import.meta.url);
const ajv = new Ajv2020({ strict: true, allErrors: false });
formats.default(ajv);
const validators = new Map(names.map((name) => [name, ajv.compile(jsonSchema(name))]));

/** Which of the two validators take a document: both must always be of one mind. */
function takenBy(name: string, document: unknown): string[] {
  const byAjv = validators.get(name)?.(document) ? ['ajv'] : [];
  return PUBLISHED_SCHEMAS[name]?.safeParse(document).success ? [...byAjv, 'zod'] : byAjv;
}

test('the checked-in schemas are what the model gives, byte for byte; `npm run schemas` writes them anew', () => {
  const generated = Object.fromEntries(names.map((name) => [schemaFileName(name), canonicalJson(jsonSchema(name))]));
  const committed = Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(new URL(file, folder), 'utf8')]));
  const drifted = [...new Set([...Object.keys(generated), ...Object.keys(committed)])].filter(
    (file) => generated[file] !== committed[file],
  );
  expect(drifted, 'these files of schemas/ differ from the model: run `npm run schemas` and commit what it writes').toEqual([]);
});

describe.each(names)('the schema %s', (name) => {
  const published = jsonSchema(name);
  const schema = published as JsonSchema;

  test('says what it is and describes every field', () => {
    expect(published.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(published.$id).toBe(schemaId(name));
    expect(schema.title).toMatch(/./);
    expect(schema.description).toMatch(/./);
    expect(undescribed(schema)).toEqual([]);
  });

  test('takes its example, and refuses an empty object', () => {
    expect(takenBy(name, EXAMPLES[name])).toEqual(['ajv', 'zod']);
    expect(takenBy(name, {})).toEqual([]);
  });

  test('refuses its example with any one field wrong', () => {
    const spoilt = [...spoil(schema, schema, EXAMPLES[name])];
    expect(spoilt.length).toBeGreaterThan(15);
    const taken = spoilt.map(({ name: why, document }) => [why, ...takenBy(name, document)]).filter(([, ...by]) => by.length > 0);
    expect(taken).toEqual([]);
  });
});

/** Pointers of the properties that neither describe themselves nor lead to something that does. */
function undescribed(schema: JsonSchema): string[] {
  const found: string[] = [];
  const visit = (node: JsonSchema, pointer: string) => {
    for (const [key, property] of Object.entries(node.properties ?? {})) {
      if (property.description === undefined && resolve(schema, property).schema.description === undefined) found.push(`${pointer}/${key}`);
      visit(property, `${pointer}/${key}`);
    }
    if (node.items) visit(node.items, `${pointer}/*`);
    for (const branch of node.anyOf ?? []) visit(branch, pointer);
  };
  visit(schema, '');
  for (const [key, definition] of Object.entries(schema.$defs ?? {})) visit(definition, `#${key}`);
  return found;
}

test.each([
  ['accepted', null, true],
  ['accepted', '核对过', true],
  ['dismissed', null, false],
  ['both-wrong', null, false],
])('triage: %s with the reason %j is taken: %s', (decision, reason, taken) => {
  const { decisions } = structuredClone(EXAMPLES.triage) as { decisions: object[] };
  const document = { decisions: decisions.map((one) => ({ ...one, decision, reason })) };
  expect(takenBy('triage', document)).toEqual(taken ? ['ajv', 'zod'] : []);
});

const PAGE = { id: 'guide', url: 'https://example.org/guide.html' };
const FILE = { id: 'guide', title: '指南', site: null, url: null, retrievedAt: null, sha256: '0'.repeat(64), charset: 'utf-8' };
const LISTING = { id: 'news', url: 'https://example.org/', kind: 'page', include: ['/art/'] };
const { sha256: _sha256, ...FILE_WITHOUT_HASH } = FILE;

test.each([
  ['a committed file', { sources: [FILE] }, true],
  ['a page by its address', { sources: [PAGE] }, true],
  ['a page with what a person knows of it', { sources: [{ ...PAGE, title: '指南', site: null, charset: 'gbk' }] }, true],
  ['a page and when it was fetched', { sources: [{ ...PAGE, retrievedAt: '2025-11-01T00:00:00Z' }] }, false],
  ['neither file nor address', { sources: [{ id: 'guide', title: '指南' }] }, false],
  ['neither file nor address, said with null', { sources: [{ id: 'guide', url: null }] }, false],
  ['a file without its hash', { sources: [{ ...FILE_WITHOUT_HASH, file: 'guide.txt' }] }, false],
  ['a hash and nothing else', { sources: [{ ...PAGE, sha256: FILE.sha256 }] }, false],
  ['nothing', { sources: [] }, false],
  ['listings alone', { sources: [], listings: [LISTING] }, true],
  ['a listing that takes nothing', { sources: [], listings: [{ ...LISTING, include: [] }] }, false],
  ['a pattern that starts nowhere', { sources: [], listings: [{ ...LISTING, include: ['*.html'] }] }, false],
])('pipeline sources: %s', (_what, document, taken) => {
  expect(takenBy('pipeline-sources', document)).toEqual(taken ? ['ajv', 'zod'] : []);
});
