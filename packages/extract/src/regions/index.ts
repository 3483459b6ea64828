import type { Article, Block, CityMention, CityRole, Region } from '@yibao-rules/model';
import { evidenceAt, headingTexts } from '@yibao-rules/model';
import { scanOf } from '../scan/article-scan.js';
import type { RegionMention } from '../types.js';
import { type Candidate, scanBlock } from './candidates.js';
import { settleSharedNames } from './shared-names.js';
import { dominantRegion, isBody, isGivenAsExample, issuingAgency, isTitleLike, leadRegion } from './subjects.js';

/** A candidate that counts, with what it says about its region where it stands. */
type Accepted = Candidate & { region: Region; role: CityRole };

/**
 * The regions that an article names (GB/T 2260).
 *
 * `cities` has one record for each code and role, with its first evidence; `mentions` every occurrence in text order, its role
 * being what that place says: `subject` in a title or where the lead gives the region as the example, `mentioned` or `linked`
 * elsewhere. A province that only qualifies the city behind it (湖北 in 湖北宜昌) is a city record but no mention: what the
 * sentence says holds for the city.
 */
export function extractRegions(article: Article): { cities: CityMention[]; mentions: RegionMention[] } {
  const found: Candidate[] = [];
  const scan = scanOf(article);
  for (let block = 0; block < article.blocks.length; block++) scanBlock(article, scan, block, found);
  const candidates = settleSharedNames(article.text, found);
  const accepted = withSubject(article, candidates);
  const mentions: RegionMention[] = [];
  for (const { qualifier, start, end, region, role, block } of accepted) {
    if (!qualifier) mentions.push({ start, end, code: region.code, name: region.name, level: region.level, role, block });
  }
  return { cities: cityRecords(article, accepted), mentions };
}

/** Gives each candidate its role, and finds a subject where no title names one. Those that count, in text order. */
function withSubject(article: Article, candidates: readonly Candidate[]): Accepted[] {
  const titleLike = byBlock((block) => isTitleLike(article, article.blocks[block] as Block));
  for (const candidate of candidates) candidate.role = roleOf(article, candidate, titleLike);
  const accepted = candidates.filter(isAccepted);
  if (accepted.some(({ role }) => role === 'subject')) return accepted;
  const dominant = dominantRegion(accepted.filter(({ role, qualifier }) => role === 'mentioned' && !qualifier));
  if (dominant !== null) {
    const first = accepted.find(({ region, role }) => region.code === dominant && role === 'mentioned');
    if (first) first.role = 'subject';
    return accepted;
  }
  const named = issuingAgency(article, candidates) ?? leadRegion(article, candidates);
  if (!named?.region) return accepted;
  named.role = 'subject';
  return candidates.filter(isAccepted);
}

function isAccepted(candidate: Candidate): candidate is Accepted {
  return candidate.role !== null;
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

function roleOf(article: Article, candidate: Candidate, titleLike: (block: number) => boolean): CityRole | null {
  const block = article.blocks[candidate.block] as Block;
  const { region, owner } = candidate;
  if (!region) return null;
  if (block.kind === 'link-list') return owner ? null : 'linked';
  if (!isBody(block)) return null;
  if (titleLike(candidate.block)) {
    // 广州市医疗保障局关于…的通知: the agency in a title speaks for the region that the document is about.
    // So does the account whose name opens it in brackets: 【广州医保】….
    if (owner !== null && owner !== 'agency' && article.text[candidate.start - 1] !== '【') return null;
    return candidate.qualifier ? 'mentioned' : 'subject';
  }
  if (owner !== null || candidate.inTitleMarks) return null;
  return isGivenAsExample(article.text, candidate) ? 'subject' : 'mentioned';
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
