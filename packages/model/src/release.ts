import { z } from 'zod';
import { channelClaimSchema, citationClaimSchema, cityRecordSchema, rateClaimSchema } from './claim.js';
import { contradictionSchema } from './contradiction.js';
import { publishedAtSchema, semverSchema, sha256Schema, sourceIdSchema } from './primitives.js';

/** One entry of a pipeline's `sources.json`: what the pipeline reads, and what its bytes must be. */
export const pipelineSourceSchema = z
  .strictObject({
    id: sourceIdSchema,
    file: z
      .string()
      .regex(/^[^/\\]+$/)
      .optional()
      .meta({ description: 'File name inside the sources folder; <id>.txt where it is not given.' }),
    title: z.string().min(1),
    site: z.string().min(1).nullable(),
    url: z
      .url({ protocol: /^https?$/ })
      .nullable()
      .meta({ description: 'Where it was published, or null.' }),
    retrievedAt: z.iso.datetime({ offset: true }).nullable().meta({ description: 'When the bytes were fetched, or null.' }),
    sha256: sha256Schema,
    charset: z.string().min(1).meta({ description: 'Encoding of the file, e.g. utf-8.' }),
  })
  .meta({ title: 'Pipeline source' });
export type PipelineSource = z.infer<typeof pipelineSourceSchema>;

export const pipelineSourcesSchema = z
  .strictObject({ $schema: z.string().optional(), sources: z.array(pipelineSourceSchema).min(1) })
  .meta({ title: 'Pipeline sources', description: 'The sources.json of a pipeline.' });
export type PipelineSources = z.infer<typeof pipelineSourcesSchema>;

export const releaseSourceSchema = z
  .strictObject({
    id: sourceIdSchema,
    title: z.string(),
    site: z.string().nullable(),
    url: z.string().nullable(),
    publishedAt: publishedAtSchema.nullable(),
    retrievedAt: z.string().nullable(),
    sha256: sha256Schema,
    charset: z.string().min(1),
  })
  .meta({ title: 'Release source', description: 'An article that the release was made from.' });
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
      $schema: z.string().min(1).meta({ description: 'The JSON Schema that the file validates against.' }),
      version: semverSchema,
      records: z.array(DATASETS[name] as unknown as z.ZodType<DatasetRecord<N>>).meta({ description: 'Sorted by id.' }),
    })
    .meta({ title: `Dataset: ${name}`, description: `The file ${name}.json of a release.` });
}

export const dataPackageSchema = z
  .strictObject({
    $schema: z.string().min(1),
    name: z.string().regex(/^[a-z0-9._-]+$/),
    title: z.string().min(1),
    description: z.string().min(1),
    version: semverSchema,
    resources: z
      .array(
        z.strictObject({
          name: z.string().regex(/^[a-z0-9._-]+$/),
          title: z.string().min(1),
          path: z.string().regex(/^[a-z0-9._-]+\.json$/),
          format: z.literal('json'),
          mediatype: z.literal('application/json'),
          encoding: z.literal('utf-8'),
          bytes: z.int().min(0),
          hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
          schema: z.string().min(1),
        }),
      )
      .min(1),
  })
  .meta({ title: 'Data package', description: 'Frictionless Data Package descriptor of a release (https://datapackage.org).' });
export type DataPackage = z.infer<typeof dataPackageSchema>;

export const latestSchema = z
  .strictObject({
    $schema: z.string().min(1),
    version: semverSchema,
    path: z.string().regex(/^v\d+\.\d+\.\d+$/),
    sha256: sha256Schema.meta({ description: 'SHA-256 of the release’s datapackage.json.' }),
  })
  .meta({ title: 'Latest', description: 'Names the newest release.' });
export type Latest = z.infer<typeof latestSchema>;
