import { type Block, compareCodeUnits } from '@yibao-rules/model';
import type { AuditContext, RateAnswer } from '../../context/index.js';
import { localFigures } from './local-figures.js';
import type { RegionText } from './region-texts.js';

/** A shorter block says too little to be anyone's own wording. */
const TELLING_LENGTH = 16;
/** A block of which more than this is the quotation of a law is the law's wording. */
const QUOTED_SHARE = 0.5;
const MASK = '□';
/** What wordings may differ in and still be the same words. */
const NO_WORDS = /[\s,，。;；:：!！?？、()（）“”"‘’'《》【】[\]—…·-]/gu;

/** A block of a text that states figures which its place sets for itself. */
export interface Passage {
  text: RegionText;
  /** One of its figures. */
  answer: RateAnswer;
  block: Block;
  /**
   * Its words without white space and punctuation, the region's names masked. Digits stay: a form that every place fills in for itself
   * is no copy.
   */
  wording: string;
  /** Its figures, in the order of the records. */
  figures: string[];
}

/** The names of a region and of those above it, the longest first. */
function namesOf(context: AuditContext, code: string): string[] {
  const { regions } = context.reference;
  const region = regions.get(code);
  const chain = region === null ? [] : [region, ...regions.ancestors(code)];
  return chain.flatMap(({ name, shortName }) => [name, shortName]).sort((a, b) => b.length - a.length);
}

/** How much of each block is quoted from laws. */
function quotedLengths(context: AuditContext): Map<Block, number> {
  const lengths = new Map<Block, number>();
  for (const { assertions } of context.records.citations) {
    for (const { source, evidence, value } of assertions) {
      const block = context.index(source)?.blockAt(evidence.start) ?? null;
      if (block !== null && value.quote !== null) lengths.set(block, (lengths.get(block) ?? 0) + value.quote.length);
    }
  }
  return lengths;
}

/** The blocks in which a text states figures of its region, in text order. */
function passagesOf(context: AuditContext, text: RegionText, isLocal: (answer: RateAnswer) => boolean): Passage[] {
  const index = context.index(text.answers[0]!.source);
  if (index === null) return [];
  const names = namesOf(context, text.region);
  const passages = new Map<Block, Passage>();
  for (const answer of text.answers) {
    const block = isLocal(answer) ? index.blockAt(answer.evidence.start) : null;
    if (block === null) continue;
    const { min, max, unit } = answer.value;
    const figure = `${min} ${max} ${unit}`;
    const known = passages.get(block);
    if (known !== undefined) {
      known.figures.push(figure);
      continue;
    }
    const words = index.words(block).replace(NO_WORDS, '');
    const wording = names.reduce((masked, name) => masked.replaceAll(name, MASK), words);
    if (wording.length >= TELLING_LENGTH) passages.set(block, { text, answer, block, wording, figures: [figure] });
  }
  return [...passages.values()].sort((a, b) => a.block.start - b.block.start);
}

/**
 * The passages of all texts that could have been copied from one place to another, the oldest text first (without dates, in the order
 * of the texts' names): not what lists several places, and not what quotes the law.
 */
export function localPassages(context: AuditContext, texts: readonly RegionText[]): Passage[] {
  const isLocal = localFigures(context.reference);
  const quoted = quotedLengths(context);
  const byAge = texts
    .map((text) => ({ text, age: `${text.answers[0]!.asOf ?? '9999'} ${text.part}` }))
    .sort((a, b) => compareCodeUnits(a.age, b.age));
  const passages = byAge.flatMap(({ text }) => passagesOf(context, text, isLocal));
  const places = new Map<Block, number>();
  for (const { block } of passages) places.set(block, (places.get(block) ?? 0) + 1);
  return passages.filter(({ block, wording }) => {
    return places.get(block) === 1 && (quoted.get(block) ?? 0) <= wording.length * QUOTED_SHARE;
  });
}
