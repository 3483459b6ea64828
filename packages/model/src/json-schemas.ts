/** Every JSON Schema that the project publishes, generated from the zod schemas (draft 2020-12). */
import { z } from 'zod';
import { articleSchema } from './article.js';
import { articleRecordSchema } from './assertions.js';
import { contradictionSchema } from './contradiction.js';
import { releaseDiffSchema } from './diff.js';
import { discoveredSourcesSchema, pipelineSourcesSchema } from './pipeline-sources.js';
import { redirectsSchema } from './redirects.js';
import { instrumentSchema, officialChannelSchema, policyFactSchema, regionSchema } from './reference.js';
import { DATASET_NAMES, dataPackageSchema, datasetFileSchema, latestSchema } from './release.js';
import { snapshotRecordSchema } from './retrieval.js';
import { rulesConfigSchema } from './rules-config.js';
import { triageSchema } from './triage.js';

/** Published schemas by name: `rates` is written to `schemas/rates.schema.json`. */
export const PUBLISHED_SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  article: articleSchema,
  'article-record': articleRecordSchema,
  ...Object.fromEntries(DATASET_NAMES.map((name) => [name, datasetFileSchema(name)])),
  contradiction: contradictionSchema,
  datapackage: dataPackageSchema,
  latest: latestSchema,
  'release-diff': releaseDiffSchema,
  'pipeline-sources': pipelineSourcesSchema,
  discovered: discoveredSourcesSchema,
  rules: rulesConfigSchema,
  redirects: redirectsSchema,
  'snapshot-record': snapshotRecordSchema,
  triage: triageSchema,
  region: regionSchema,
  'official-channel': officialChannelSchema,
  instrument: instrumentSchema,
  'policy-fact': policyFactSchema,
};

/** `$id` of a published schema: a URN, because the project owns no domain. */
export function schemaId(name: string): string {
  return `urn:yibao-rules:schema:${name}`;
}

/** File name of a published schema inside `schemas/`. */
export function schemaFileName(name: string): string {
  return `${name}.schema.json`;
}

/** The JSON Schema of a published name, as it is written to disk. */
export function jsonSchema(name: string): Record<string, unknown> {
  const schema = PUBLISHED_SCHEMAS[name];
  if (!schema) throw new RangeError(`no published schema is called ${name}`);
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', override: dropWhatIsImplied }) as Record<string, unknown>;
  return { $schema, $id: schemaId(name), ...rest };
}

/**
 * zod bounds every integer by what a double can hold exactly, and spells the formats of dates out as a pattern that nobody can
 * read; JSON numbers and the formats need neither.
 */
function dropWhatIsImplied({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.format === 'date-time' || jsonSchema.format === 'date') delete jsonSchema.pattern;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
}
