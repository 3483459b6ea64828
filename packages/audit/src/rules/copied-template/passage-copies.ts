import type { ContradictionSide } from '@yibao-rules/model';
import type { AuditContext, RateAnswer } from '../../context/index.js';
import { undecided } from '../../finding.js';
import type { Finding } from '../../types.js';
import { pairIdentity, type RegionText, sameProvince } from './region-texts.js';

/** A shorter block says too little to be anyone's own wording. */
const TELLING_LENGTH = 16;

/** A copy shares this much of what it says about figures; single sentences are alike by chance or by policy. */
const SHARED_SHARE = 1 / 3;

const MASK = '□';

interface Passage {
  text: RegionText;
  answer: RateAnswer;
  start: number;
  end: number;
  /** Its words without white space, the region's names masked. */
  masked: string;
}

/** The names of a region and of those above it, the longest first. */
function namesOf(context: AuditContext, code: string): string[] {
  const { regions } = context.reference;
  const region = regions.get(code);
  const chain = region === null ? [] : [region, ...regions.ancestors(code)];
  return chain.flatMap(({ name, shortName }) => [name, shortName]).sort((a, b) => b.length - a.length);
}

/** The blocks that state a text's figures. */
function passagesOf(context: AuditContext, text: RegionText): Passage[] {
  const index = context.index(text.answers[0]!.source);
  if (index === null) return [];
  const names = namesOf(context, text.region);
  const passages = new Map<number, Passage>();
  for (const answer of text.answers) {
    const block = index.blockAt(answer.evidence.start);
    if (block === null || passages.has(block.start)) continue;
    const words = index.words(block).replace(/\s/g, '');
    const masked = names.reduce((masked, name) => masked.replaceAll(name, MASK), words);
    if (masked.length >= TELLING_LENGTH) passages.set(block.start, { text, answer, start: block.start, end: block.end, masked });
  }
  return [...passages.values()];
}

/** The older text comes first; without dates, the one whose name does. */
function isOlder(a: Passage, b: Passage): boolean {
  const [one, other] = [a, b].map(({ answer, text }) => `${answer.asOf ?? '9999'} ${text.part}`) as [string, string];
  return one < other;
}

/** Every text that shares passages with an older one: each passage is compared with its oldest holder only. */
function sharedWithOldest(passages: readonly Passage[]): Map<string, [Passage, Passage][]> {
  const holders = new Map<string, Passage[]>();
  for (const passage of passages) {
    const list = holders.get(passage.masked);
    if (list === undefined) holders.set(passage.masked, [passage]);
    else list.push(passage);
  }
  const shared = new Map<string, [Passage, Passage][]>();
  for (const list of holders.values()) {
    const oldest = list.reduce((a, b) => (isOlder(b, a) ? b : a));
    for (const copy of list) {
      if (copy.text.part === oldest.text.part || sameProvince(copy.text, oldest.text)) continue;
      const key = [oldest, copy].map(({ text }) => `${text.part} ${text.region}`).join('\u0000');
      const pairs = shared.get(key);
      if (pairs === undefined) shared.set(key, [[oldest, copy]]);
      else pairs.push([oldest, copy]);
    }
  }
  return shared;
}

function side(context: AuditContext, passage: Passage): ContradictionSide {
  const { answer, start, end } = passage;
  return { ...context.side(answer), evidence: context.index(answer.source)!.evidence({ start, end }) };
}

/** Pairs of texts about two regions that share passages word for word but for the region's name. */
export function* copiedPassages(context: AuditContext, texts: readonly RegionText[]): Generator<Finding> {
  const { passages: least, passageLength } = context.thresholds('copied-template');
  const passages = texts.flatMap((text) => passagesOf(context, text));
  const counts = new Map<RegionText, number>();
  for (const { text } of passages) counts.set(text, (counts.get(text) ?? 0) + 1);
  for (const pairs of sharedWithOldest(passages).values()) {
    const length = pairs.reduce((sum, [passage]) => sum + passage.masked.length, 0);
    const own = counts.get(pairs[0]![1].text) as number;
    if (pairs.length < least || length < passageLength || pairs.length < own * SHARED_SHARE) continue;
    const [oldest, copy] = pairs.reduce((a, b) => (b[1].start < a[1].start ? b : a));
    const [origin, region] = [oldest, copy].map(({ text }) => context.regionName(text.region)) as [string, string];
    yield {
      title: {
        zh: `写${region}的段落与写${origin}的一字不差`,
        en: `Passages about ${region} are word for word those about ${origin}`,
      },
      explanation: {
        zh: `除地名外有${pairs.length}段完全相同,其中的数值不可能同时是两地自己的标准;较早的一篇写的是${origin}。`,
        en: `But for the name, ${pairs.length} passages are the same; their figures can hardly be both regions’ own. The earlier text is about ${origin}.`,
      },
      sides: [side(context, copy), side(context, oldest)],
      identity: pairIdentity(copy.text, oldest.text),
      verdict: undecided(`须查${region}当地文件`, `Look up the documents of ${region}`),
    };
  }
}
