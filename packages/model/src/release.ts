import { z } from 'zod';
import { channelClaimSchema, citationClaimSchema, cityRecordSchema, rateClaimSchema } from './claim.js';
import { contradictionSchema } from './contradiction.js';
import { siteField } from './fields.js';
import { publishedAtSchema, retrievedAtSchema, semverSchema, sha256Schema, sourceIdSchema, urlSchema } from './primitives.js';

const schemaPath = z.string().min(1).meta({ description: 'The JSON Schema that the file or its records validate against.' });
const packageName = z.string().regex(/^[a-z0-9._-]+$/);

export const releaseSourceSchema = z
  .strictObject({
    id: sourceIdSchema,
    title: z.string().meta({ description: 'Title of the article; empty where it has none.' }),
    site: siteField,
    url: urlSchema.nullable().meta({ description: 'Where it was published, or null.' }),
    publishedAt: publishedAtSchema.nullable().meta({ description: 'When it was published, as precise as the page states it; or null.' }),
    retrievedAt: retrievedAtSchema.nullable().meta({ description: 'When the bytes were fetched, or null.' }),
    sha256: sha256Schema.meta({ description: 'SHA-256 of the raw bytes.' }),
    charset: z.string().min(1).meta({ description: 'Encoding that the bytes were decoded from.' }),
  })
  .meta({ id: 'ReleaseSource', title: 'Release source', description: 'An article that the release was made from.' });
export type ReleaseSource = z.infer<typeof releaseSourceSchema>;

/** The files of a release: name → schema of its records. The order is the order in which they are written and listed. */
export const DATASETS = {
  cities: cityRecordSchema,
  channels: channelClaimSchema,
  rates: rateClaimSchema,
  citations: citationClaimSchema,
  contradictions: contradictionSchema,
  sources: releaseSourceSchema,
} as const;
export type DatasetName = keyof typeof DATASETS;
export const DATASET_NAMES = Object.keys(DATASETS) as DatasetName[];
export type DatasetRecord<N extends DatasetName> = z.infer<(typeof DATASETS)[N]>;

/** A release in memory: the records of every file, sorted by id. */
export type ReleaseRecords = { [N in DatasetName]: DatasetRecord<N>[] };
export interface Release extends ReleaseRecords {
  version: string;
}

/** The schema of a released file. */
export function datasetFileSchema<N extends DatasetName>(name: N) {
  return z
    .strictObject({
      $schema: schemaPath,
      version: semverSchema,
      records: z.array(DATASETS[name] as unknown as z.ZodType<DatasetRecord<N>>).meta({ description: 'Sorted by id.' }),
    })
    .meta({ title: `Dataset: ${name}`, description: `The file ${name}.json of a release.` });
}

/**
 * A resource names its JSON Schema as `jsonSchema`: `schema` is Frictionless' word for a Table Schema, and its readers refuse a path
 * that leaves the folder there (https://datapackage.org/standard/data-resource/).
 */
export const dataPackageSchema = z
  .strictObject({
    $schema: z.string().min(1).meta({ description: 'The profile of Data Package that the descriptor follows.' }),
    name: packageName.meta({ description: 'Name of the package.' }),
    title: z.string().min(1).meta({ description: 'Title of the package.' }),
    description: z.string().min(1).meta({ description: 'What the package holds.' }),
    version: semverSchema,
    resources: z
      .array(
        z.strictObject({
          name: packageName.meta({ description: 'Name of the dataset.' }),
          title: z.string().min(1).meta({ description: 'What the dataset holds.' }),
          path: z
            .string()
            .regex(/^[a-z0-9._-]+\.json$/)
            .meta({ description: 'Its file, beside the descriptor.' }),
          format: z.literal('json').meta({ description: 'Always json.' }),
          mediatype: z.literal('application/json').meta({ description: 'Always application/json.' }),
          encoding: z.literal('utf-8').meta({ description: 'Always utf-8.' }),
          bytes: z.int().min(0).meta({ description: 'Size of the file in bytes.' }),
          hash: z
            .string()
            .regex(/^sha256:[0-9a-f]{64}$/)
            .meta({ description: 'sha256: and the SHA-256 of the file in lower-case hex.' }),
          jsonSchema: schemaPath,
        }),
      )
      .min(1)
      .meta({ description: 'Every file of the release.' }),
  })
  .meta({ title: 'Data package', description: 'Frictionless Data Package descriptor of a release (https://datapackage.org).' });
export type DataPackage = z.infer<typeof dataPackageSchema>;

export const latestSchema = z
  .strictObject({
    $schema: schemaPath,
    version: semverSchema,
    path: z
      .string()
      .regex(/^v\d+\.\d+\.\d+$/)
      .meta({ description: 'Folder of the release.' }),
    sha256: sha256Schema.meta({ description: 'SHA-256 of the release’s datapackage.json.' }),
  })
  .meta({ title: 'Latest', description: 'Names the newest release.' });
export type Latest = z.infer<typeof latestSchema>;
