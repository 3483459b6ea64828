import type { AuditContext, RateAnswer } from '../../context/index.js';
import { localFigures } from './local-figures.js';
import type { RegionText } from './region-texts.js';

/** A shorter block says too little to be anyone's own wording. */
const TELLING_LENGTH = 16;
/** A block of which more than this is the quotation of a law is the law's wording. */
const QUOTED_SHARE = 0.5;
const MASK = '□';
const WHITE_SPACE = /\s/gu;
/** What wordings may differ in besides and still be the same words. */
const PUNCTUATION = /[,,。;;::!!??、()()“”"‘’'《》【】[\]—…·-]/gu;

/** A block of a text that states figures which its place sets for itself. */
export interface Passage {
  text: RegionText;
  /** One of its figures. */
  answer: RateAnswer;
  start: number;
  end: number;
  /** Its words without white space, the region's names masked. Digits stay: a form that every place fills in for itself is no copy. */
  masked: string;
  /** The same without punctuation. */
  wording: string;
  /** Its figures, distinct. */
  figures: Set<string>;
}

/** The names of a region and of those above it, the longest first. */
function namesOf(context: AuditContext, code: string): string[] {
  const { regions } = context.reference;
  const region = regions.get(code);
  const chain = region === null ? [] : [region, ...regions.ancestors(code)];
  return chain.flatMap(({ name, shortName }) => [name, shortName]).sort((a, b) => b.length - a.length);
}

/** How much of each block is quoted from laws, by source and place. */
function quotedLengths(context: AuditContext): Map<string, number> {
  const lengths = new Map<string, number>();
  for (const { assertions } of context.records.citations) {
    for (const { source, evidence, value } of assertions) {
      const block = context.index(source)?.blockAt(evidence.start) ?? null;
      if (block === null || value.quote === null) continue;
      const key = `${source} ${block.start}`;
      lengths.set(key, (lengths.get(key) ?? 0) + value.quote.length);
    }
  }
  return lengths;
}

function placeOf({ answer, start }: Passage): string {
  return `${answer.source} ${start}`;
}

/** The blocks in which a text states figures of its region. */
function passagesOf(context: AuditContext, text: RegionText, isLocal: (answer: RateAnswer) => boolean): Passage[] {
  const index = context.index(text.answers[0]!.source);
  if (index === null) return [];
  const names = namesOf(context, text.region);
  const passages = new Map<number, Passage>();
  for (const answer of text.answers) {
    const block = isLocal(answer) ? index.blockAt(answer.evidence.start) : null;
    if (block === null) continue;
    const { min, max, unit } = answer.value;
    const figure = `${min} ${max} ${unit}`;
    const known = passages.get(block.start);
    if (known !== undefined) {
      known.figures.add(figure);
      continue;
    }
    const words = index.words(block).replace(WHITE_SPACE, '');
    const masked = names.reduce((masked, name) => masked.replaceAll(name, MASK), words);
    const wording = masked.replace(PUNCTUATION, '');
    passages.set(block.start, { text, answer, start: block.start, end: block.end, masked, wording, figures: new Set([figure]) });
  }
  return [...passages.values()].filter(({ masked }) => masked.length >= TELLING_LENGTH);
}

/**
 * The passages of all texts that could have been copied from one place to another: not what lists several places, and not what
 * quotes the law.
 */
export function localPassages(context: AuditContext, texts: readonly RegionText[]): Passage[] {
  const isLocal = localFigures(context.reference);
  const quoted = quotedLengths(context);
  const passages = texts.flatMap((text) => passagesOf(context, text, isLocal));
  const holders = new Map<string, number>();
  for (const passage of passages) holders.set(placeOf(passage), (holders.get(placeOf(passage)) ?? 0) + 1);
  return passages.filter((passage) => {
    const place = placeOf(passage);
    return holders.get(place) === 1 && (quoted.get(place) ?? 0) <= passage.masked.length * QUOTED_SHARE;
  });
}
