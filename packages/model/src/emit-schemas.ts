/** Writes `schemas/*.schema.json`: `npm run schemas`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { canonicalJson } from './canonical-json.js';
import { jsonSchema, PUBLISHED_SCHEMAS, schemaFileName } from './json-schemas.js';

const folder = fileURLToPath(new URL('../../../schemas/', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const name of Object.keys(PUBLISHED_SCHEMAS)) writeFileSync(`${folder}${schemaFileName(name)}`, canonicalJson(jsonSchema(name)));
console.log(`wrote ${Object.keys(PUBLISHED_SCHEMAS).length} schemas to schemas/`);
