/** How bytes came from the web: what stands beside every snapshot, in git, as plain data. */
import { z } from 'zod';
import { retrievedAtSchema, sha256Schema, sourceIdSchema, urlSchema } from './primitives.js';

/** What a retrieved body is. Articles are `html`, `text` or `pdf`; `xml` is a sitemap or a feed, from which links are taken. */
export const RETRIEVED_MEDIA_TYPES = ['html', 'text', 'pdf', 'xml'] as const;
export type RetrievedMediaType = (typeof RETRIEVED_MEDIA_TYPES)[number];

const statusField = z.int().min(100).max(599);

export const redirectHopSchema = z
  .strictObject({
    url: urlSchema.meta({ description: 'The address that was asked.' }),
    status: statusField.meta({ description: 'The HTTP status of the redirect, 301 to 308.' }),
    location: z.string().min(1).meta({ description: 'The Location header as the server gave it, octets beyond ASCII percent-encoded.' }),
  })
  .meta({ id: 'RedirectHop', title: 'Redirect hop', description: 'One redirect on the way to the page (RFC 9110, 15.4).' });
export type RedirectHop = z.infer<typeof redirectHopSchema>;

export const retrievalSchema = z
  .strictObject({
    url: urlSchema.meta({ description: 'The address asked for.' }),
    finalUrl: urlSchema.meta({ description: 'The address that answered, after all redirects.' }),
    redirects: z.array(redirectHopSchema).meta({ description: 'The redirects in the order in which they were followed.' }),
    status: statusField.meta({ description: 'The HTTP status of the answer.' }),
    headers: z
      .record(z.string().regex(/^[a-z0-9-]+$/), z.string())
      .meta({ description: 'The headers of the answer that say what the bytes are and how old; names in lower case, sorted.' }),
    retrievedAt: retrievedAtSchema,
    sha256: sha256Schema.meta({ description: 'SHA-256 of the bytes after Content-Encoding was undone, in lower-case hex.' }),
    length: z.int().min(0).meta({ description: 'How many bytes that are.' }),
    mediaType: z.enum(RETRIEVED_MEDIA_TYPES).meta({ description: 'What the bytes are.' }),
    charset: z
      .string()
      .min(1)
      .nullable()
      .meta({ description: 'The charset that the Content-Type header declares, in lower case, or null.' }),
  })
  .meta({ id: 'Retrieval', title: 'Retrieval', description: 'One successful answer of a web server, and how it was reached.' });
export type Retrieval = z.infer<typeof retrievalSchema>;

export const pastRetrievalSchema = z
  .strictObject({
    retrievedAt: retrievedAtSchema,
    sha256: sha256Schema,
    length: z.int().min(0).meta({ description: 'Bytes.' }),
  })
  .meta({ id: 'PastRetrieval', title: 'Past retrieval', description: 'What a page held before.' });
export type PastRetrieval = z.infer<typeof pastRetrievalSchema>;

/** `<id>.json` of a snapshot store. */
export const snapshotRecordSchema = z
  .strictObject({
    $schema: z.string().min(1).optional().meta({ description: 'Path of the JSON Schema of this file.' }),
    id: sourceIdSchema,
    retrieval: retrievalSchema.meta({ description: 'The last good retrieval: its bytes are what the pipeline reads.' }),
    history: z.array(pastRetrievalSchema).meta({ description: 'What the page held before, oldest first.' }),
  })
  .meta({ title: 'Snapshot record', description: 'The last good retrieval of a source, and the hashes of those before it.' });
export type SnapshotRecord = z.infer<typeof snapshotRecordSchema>;
