import {
  type Assertions,
  channelAssertionSchema,
  citationAssertionSchema,
  cityMentionSchema,
  compareCodeUnits,
  type Evidence,
  type ReleaseRecords,
  type ReleaseSource,
  rateAssertionSchema,
  releaseSourceSchema,
  UserError,
} from '@yibao-rules/model';
import { assembleChannels } from './claims/channels.js';
import { assembleCitations } from './claims/citations.js';
import { assembleCities, type DescribeRegion } from './claims/cities.js';
import { assembleRates } from './claims/rates.js';
import type { Attribution } from './grouping.js';
import { inSchemaOrder, normaliseAssertions, type RecordSchema } from './normalise.js';

/** One article as a release takes it in: who published it, and what it states. */
export interface AssembledArticle {
  source: ReleaseSource;
  record: Assertions;
}

export interface AssembleOptions {
  /** Names a region that no article names; without it such a region has no record in `cities`. */
  describeRegion?: DescribeRegion;
}

/**
 * Groups what the articles state into claims: the records of a release before anybody looked for contradictions in it. The
 * result depends on the set of articles, not on their order.
 *
 * @throws UserError where two articles have one source id.
 * @throws TypeError where an assertion does not fit the model: an extractor's bug.
 */
export function assemble(articles: readonly AssembledArticle[], options: AssembleOptions = {}): ReleaseRecords {
  const ordered = [...articles]
    .sort((a, b) => compareCodeUnits(a.source.id, b.source.id))
    .map(({ source, record }) => ({ source, record: normaliseAssertions(record) }));
  refuseRepeatedIds(ordered);
  const rates = assembleRates(collect(ordered, 'rates', rateAssertionSchema));
  const channels = assembleChannels(collect(ordered, 'channels', channelAssertionSchema));
  const mentions = collect(ordered, 'cities', cityMentionSchema);
  return {
    cities: assembleCities(mentions, rates, channels, options.describeRegion ?? (() => null)),
    channels,
    rates,
    citations: assembleCitations(collect(ordered, 'citations', citationAssertionSchema)),
    contradictions: [],
    sources: ordered.map(({ source }) => inSchemaOrder(releaseSourceSchema, source, `source ${source.id}`)),
  };
}

function refuseRepeatedIds(ordered: readonly AssembledArticle[]): void {
  const repeated = ordered.find((article, index) => index > 0 && article.source.id === ordered[index - 1]?.source.id);
  if (!repeated) return;
  throw new UserError(`two sources have the id ${repeated.source.id}`, { hint: 'give each source an id of its own' });
}

/** Every assertion of one kind with its attribution, articles by source id, assertions by place. */
function collect<T extends { evidence: Evidence }>(
  articles: readonly AssembledArticle[],
  kind: keyof Assertions,
  schema: RecordSchema<T>,
): (Attribution & { stated: T })[] {
  return articles.flatMap(({ source, record }) => {
    const asOf = source.publishedAt === null ? null : source.publishedAt.slice(0, 'YYYY-MM-DD'.length);
    return record[kind]
      .map((assertion, index) => inSchemaOrder(schema, assertion, `${source.id}: ${kind}[${index}]`))
      .sort((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end)
      .map((stated) => ({ stated, source: source.id, asOf, evidence: stated.evidence }));
  });
}
