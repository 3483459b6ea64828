/** What a pipeline reads: the files of `pipelines/NAME/sources/`. */
import { z } from 'zod';
import { siteField } from './fields.js';
import { distinctList, partialDateSchema, retrievedAtSchema, sha256Schema, sourceIdSchema, urlSchema } from './primitives.js';

const schemaPath = z.string().min(1).meta({ description: 'The JSON Schema that the file validates against.' });

/** Keys that an entry with a committed file must have; one without is read from the pipeline's snapshots and needs its url only. */
const FILE_KEYS = ['title', 'site', 'url', 'retrievedAt', 'sha256', 'charset'] as const;

const sourceShape = z.strictObject({
  id: sourceIdSchema,
  file: z
    .string()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what a file name must not hold
    .regex(/^[^/\\.\u0000-\u001f][^/\\\u0000-\u001f]*$/)
    .optional()
    .meta({ description: 'File name inside the sources folder, no path and no leading dot; <id>.txt where it is not given.' }),
  title: z.string().min(1).optional().meta({ description: 'Title of the article, as a person knows it.' }),
  site: siteField.optional(),
  url: urlSchema.nullable().optional().meta({ description: 'Where it was published, or null.' }),
  retrievedAt: retrievedAtSchema.nullable().optional().meta({ description: 'When the bytes of the file were fetched, or null.' }),
  sha256: sha256Schema.optional().meta({ description: 'SHA-256 that the file must have; an entry without is read from its snapshot.' }),
  charset: z.string().min(1).optional().meta({ description: 'Encoding of the file or page, e.g. utf-8.' }),
});

/** An entry whose bytes are committed beside `sources.json`. */
export interface FileSource {
  id: string;
  /** `<id>.txt` where it is not given. */
  file?: string | undefined;
  title: string;
  site: string | null;
  url: string | null;
  retrievedAt: string | null;
  sha256: string;
  charset: string;
}
/** An entry that names an address; its bytes are in the pipeline's snapshots. */
export interface PageSource {
  id: string;
  title?: string | undefined;
  site?: string | null | undefined;
  url: string;
  charset?: string | undefined;
}
export type PipelineSource = FileSource | PageSource;

/** True of an entry whose bytes are committed beside `sources.json`. */
export function isFileSource(source: PipelineSource): source is FileSource {
  return (source as Partial<FileSource>).sha256 !== undefined;
}

/** True of an entry that is read from the pipeline's snapshots. */
export function isPageSource(source: PipelineSource): source is PageSource {
  return !isFileSource(source);
}

/** One entry of a pipeline's `sources.json`: a committed file and what its bytes must be, or an address that is scraped. */
export const pipelineSourceSchema = sourceShape
  .superRefine((source, context) => {
    const fault = (key: string, message: string) => context.addIssue({ code: 'custom', path: [key], message });
    if (source.sha256 !== undefined || source.file !== undefined) {
      for (const key of FILE_KEYS)
        if (source[key] === undefined) fault(key, 'missing, and an entry with a file needs it (null where not known)');
    } else if (typeof source.url !== 'string') {
      fault('url', 'missing: an entry without file and sha256 is fetched from its url');
    } else if (typeof source.retrievedAt === 'string') {
      fault('retrievedAt', 'not of an entry without sha256: its snapshot knows when it was fetched');
    }
  })
  .meta({
    id: 'PipelineSource',
    title: 'Pipeline source',
    description: 'One article that a pipeline reads: a committed file with its sha256, or a url that is scraped into a snapshot.',
    // The rules above, as JSON Schema says them.
    if: { properties: { sha256: false, file: false } },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { required: ['url'], properties: { url: { type: 'string' }, retrievedAt: { type: 'null' } } },
    else: { required: [...FILE_KEYS], properties: Object.fromEntries(FILE_KEYS.map((key) => [key, true])) },
  }) as unknown as z.ZodType<PipelineSource>;

/** How a listing names its articles. */
export const LISTING_KINDS = ['page', 'sitemap', 'feed'] as const;
export type ListingKind = (typeof LISTING_KINDS)[number];

/** Links of a listing that are taken where its entry sets no other bound. */
export const DEFAULT_LISTING_LIMIT = 100;
/** Pages of a listing that are read where its entry sets no other bound. */
export const DEFAULT_LISTING_PAGES = 5;

/** A path with its query (`/art/`), or an address up to some part of it; `*` and a closing `$` as in robots.txt (RFC 9309, 2.2.3). */
const urlPattern = z
  .string()
  .max(500)
  .regex(/^(?:\/|https?:\/\/)\S*$/, 'a pattern starts with / or http(s):// and holds no white space')
  .meta({ description: 'What an address starts with: a path (/art/) or an address; * is any run of characters, $ at the end the end.' });

const hostSchema = z
  .string()
  .regex(/^[a-z0-9.-]+(?::\d{1,5})?$/, 'a host is written in lower case, without http:// and path, e.g. m.example.org')
  .meta({ description: 'A host in lower case, with its port where that is not the usual one.' });

/** A page, sitemap or feed that lists articles; those that its patterns take become sources of the pipeline. */
export const listingSchema = z
  .strictObject({
    id: sourceIdSchema,
    url: urlSchema.meta({ description: 'Address of the list.' }),
    kind: z
      .enum(LISTING_KINDS)
      .meta({ description: 'page: links of an HTML page; sitemap: sitemaps.org, also an index; feed: RSS or Atom.' }),
    include: z.array(urlPattern).min(1).meta({ description: 'Links that are articles: those that one of the patterns takes.' }),
    exclude: z.array(urlPattern).min(1).optional().meta({ description: 'Links that are none, whatever include says.' }),
    hosts: distinctList(hostSchema).min(1).optional().meta({ description: 'Hosts that links may lead to besides the list’s own.' }),
    limit: z
      .int()
      .min(1)
      .max(5000)
      .optional()
      .meta({
        description: `Links that are taken of the list in one run, the newest first; ${DEFAULT_LISTING_LIMIT} where it is not given.`,
      }),
    pages: z
      .int()
      .min(1)
      .max(50)
      .optional()
      .meta({
        description: `Pages that are read of a list of kind page: the first and those that its links to the next page lead to; ${DEFAULT_LISTING_PAGES} where it is not given.`,
      }),
    site: z.string().min(1).optional().meta({ description: 'The site or account that publishes the articles, as a person knows it.' }),
  })
  .meta({ id: 'Listing', title: 'Listing', description: 'A page, sitemap or feed from which sources are discovered.' });
export type Listing = z.infer<typeof listingSchema>;

export const pipelineSourcesSchema = z
  .strictObject({
    $schema: schemaPath.optional(),
    sources: z.array(pipelineSourceSchema).meta({ description: 'What the pipeline reads.' }),
    listings: z.array(listingSchema).min(1).optional().meta({ description: 'Lists in which yibao scrape discovers more sources.' }),
  })
  .refine(({ sources, listings }) => sources.length > 0 || listings !== undefined, {
    path: ['sources'],
    error: 'names no source, and there are no listings',
  })
  .meta({
    title: 'Pipeline sources',
    description: 'The sources.json of a pipeline.',
    if: { properties: { listings: false } },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { properties: { sources: { type: 'array', minItems: 1 } } },
  });
export type PipelineSources = z.infer<typeof pipelineSourcesSchema>;

/** A source that a listing named: recorded once, when its page was first fetched, so that its id stays. */
export const discoveredSourceSchema = z
  .strictObject({
    id: sourceIdSchema,
    url: urlSchema.meta({ description: 'Address of the article.' }),
    listing: sourceIdSchema.meta({ description: 'Id of the listing that named it first.' }),
    title: z.string().min(1).nullable().meta({ description: 'What the listing called it, or null.' }),
    listedAt: partialDateSchema.nullable().meta({ description: 'The date that the listing gave it, or null.' }),
  })
  .meta({ id: 'DiscoveredSource', title: 'Discovered source', description: 'An article that a listing of the pipeline named.' });
export type DiscoveredSource = z.infer<typeof discoveredSourceSchema>;

export const discoveredSourcesSchema = z
  .strictObject({
    $schema: schemaPath.optional(),
    sources: z.array(discoveredSourceSchema).meta({ description: 'Sorted by id; each address once.' }),
  })
  .meta({ title: 'Discovered sources', description: 'The discovered.json of a pipeline: the sources that its listings named.' });
export type DiscoveredSources = z.infer<typeof discoveredSourcesSchema>;
