/** Writes `schemas/*.schema.json` and removes what is published no longer: `npm run schemas`. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { canonicalJson } from './canonical-json.js';
import { jsonSchema, PUBLISHED_SCHEMAS, schemaFileName } from './json-schemas.js';

const folder = fileURLToPath(new URL('../../../schemas/', import.meta.url));
const names = Object.keys(PUBLISHED_SCHEMAS);
const published = new Set(names.map(schemaFileName));
mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) if (file.endsWith('.schema.json') && !published.has(file)) rmSync(`${folder}${file}`);
for (const name of names) writeFileSync(`${folder}${schemaFileName(name)}`, canonicalJson(jsonSchema(name)));
console.log(`wrote ${names.length} schemas to schemas/`);
