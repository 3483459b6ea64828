import type { Article, Block, CityMention, CityRole, Region } from '@yibao-rules/model';
import { evidenceAt, headingTexts } from '@yibao-rules/model';
import type { RegionMention } from '../types.js';
import { type Candidate, scanBlock } from './candidates.js';
import { settleSharedNames } from './shared-names.js';
import { dominantRegion, isBody, isGivenAsExample, issuingAgency, isTitleLike, leadRegion } from './subjects.js';

/** A candidate that counts, with what it says about its region where it stands. */
interface Accepted extends Candidate {
  region: Region;
  role: CityRole;
}

/**
 * The regions that an article names (GB/T 2260).
 *
 * `cities` has one record for each code and role, with its first evidence; `mentions` every occurrence in text order, its role
 * being what that place says: `subject` in a title or where the lead gives the region as the example, `mentioned` or `linked`
 * elsewhere. A province that only qualifies the city behind it (湖北 in 湖北宜昌) is a city record but no mention: what the
 * sentence says holds for the city.
 */
export function extractRegions(article: Article): { cities: CityMention[]; mentions: RegionMention[] } {
  const candidates = settleSharedNames(
    article.text,
    article.blocks.flatMap((_, block) => scanBlock(article, block)),
  );
  const accepted = [...withSubject(article, candidates)].sort((a, b) => a.start - b.start);
  const mentions = accepted.filter((mention) => !mention.qualifier).map(toMention);
  return { cities: cityRecords(article, accepted), mentions };
}

/** Gives each candidate its role, and finds a subject where no title names one. */
function withSubject(article: Article, candidates: readonly Candidate[]): Accepted[] {
  const titleLike = byBlock((block) => isTitleLike(article, article.blocks[block] as Block));
  const accepted = candidates.flatMap((candidate) => accept(article, candidate, titleLike) ?? []);
  if (accepted.some(({ role }) => role === 'subject')) return accepted;
  const dominant = dominantRegion(accepted.filter(({ role, qualifier }) => role === 'mentioned' && !qualifier));
  if (dominant !== null) {
    const first = accepted.find(({ region, role }) => region.code === dominant && role === 'mentioned');
    return accepted.map((mention) => (mention === first ? { ...mention, role: 'subject' } : mention));
  }
  const named = issuingAgency(article, candidates) ?? leadRegion(article, candidates);
  if (!named?.region) return accepted;
  const { start, region } = named;
  return [...accepted.filter((mention) => mention.start !== start), { ...named, region, role: 'subject' }];
}

/** Remembers the last block's answer: candidates come in text order, many of one block. */
function byBlock(read: (block: number) => boolean): (block: number) => boolean {
  let last = -1;
  let answer = false;
  return (block) => {
    if (block !== last) [last, answer] = [block, read(block)];
    return answer;
  };
}

function accept(article: Article, candidate: Candidate, titleLike: (block: number) => boolean): Accepted | null {
  const block = article.blocks[candidate.block] as Block;
  const { region, owner } = candidate;
  if (!region) return null;
  if (block.kind === 'link-list') return owner ? null : { ...candidate, region, role: 'linked' };
  if (!isBody(block)) return null;
  if (titleLike(candidate.block)) {
    // 广州市医疗保障局关于…的通知: the agency in a title speaks for the region that the document is about.
    // So does the account whose name opens it in brackets: 【广州医保】….
    if (owner !== null && owner !== 'agency' && article.text[candidate.start - 1] !== '【') return null;
    return { ...candidate, region, role: candidate.qualifier ? 'mentioned' : 'subject' };
  }
  if (owner !== null || candidate.inTitleMarks) return null;
  return { ...candidate, region, role: isGivenAsExample(article.text, candidate) ? 'subject' : 'mentioned' };
}

function toMention({ start, end, region, role, block }: Accepted): RegionMention {
  return { start, end, code: region.code, name: region.name, level: region.level, role, block };
}

const ROLE_ORDER: readonly CityRole[] = ['subject', 'mentioned', 'linked'];

/** One record a code, in the strongest role that it has: a subject is not repeated as mentioned, nor what is mentioned as linked. */
function cityRecords(article: Article, accepted: readonly Accepted[]): CityMention[] {
  const best = new Map<string, Accepted>();
  for (const mention of accepted) {
    const known = best.get(mention.region.code);
    if (!known || ROLE_ORDER.indexOf(mention.role) < ROLE_ORDER.indexOf(known.role)) best.set(mention.region.code, mention);
  }
  return [...best.values()]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, region, role, block }) => ({
      code: region.code,
      name: region.name,
      level: region.level,
      role,
      evidence: evidenceAt(article.text, start, end, headingTexts(article, article.blocks[block] as Block)),
    }));
}
