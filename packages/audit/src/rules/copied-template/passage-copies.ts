import type { Bilingual, ContradictionSide, Thresholds, Verdict } from '@yibao-rules/model';
import type { AuditContext } from '../../context/index.js';
import { undecided } from '../../finding.js';
import type { Finding } from '../../types.js';
import { agreement } from './agreement.js';
import { localFigures } from './local-figures.js';
import { likelyOrigin, type Origin } from './origin.js';
import { localPassages, type Passage } from './passages.js';
import { pairIdentity, type RegionText } from './region-texts.js';
import { type Pair, resemblances } from './resemblances.js';

/** A copy shares this much of what it says about figures; single sentences are alike by chance or by policy. */
const SHARED_SHARE = 1 / 3;
/** Passages that many places have tell of a copy only where nearly everything is shared. */
const WHOLE_SHARE = 0.8;

/** Of the questions that both texts answer, this share has the same answer in a copy: a form that each place fills in has not. */
const SAME_SHARE = 2 / 3;

/** How many characters are alike in two texts. */
function weight(pairs: readonly Pair[]): number {
  return pairs.reduce((sum, { newer, similarity }) => sum + similarity * newer.wording.length, 0);
}

/** Whether pairs of passages are too many to be chance. Where the words differ, one passage more is asked for. */
function isCopy(pairs: readonly Pair[], own: number, { passages, passageLength, figures }: Thresholds<'copied-template'>): boolean {
  const telling = pairs.filter(({ common }) => !common);
  const verbatim = telling.filter(({ similarity }) => similarity === 1);
  const enough = verbatim.length >= passages || telling.length > passages;
  if (enough && weight(telling) >= passageLength && telling.length >= own * SHARED_SHARE) return true;
  const distinct = new Set(pairs.flatMap(({ newer }) => [...newer.figures]));
  return pairs.length > passages && pairs.length >= own * WHOLE_SHARE && distinct.size >= figures;
}

function side(context: AuditContext, { answer, block }: Passage): ContradictionSide {
  return { ...context.side(answer), evidence: context.index(answer.source)!.evidence(block) };
}

function explanation(pairs: readonly Pair[], origin: Origin): Bilingual {
  const verbatim = pairs.filter(({ similarity }) => similarity === 1).length;
  const least = Math.floor(Math.min(...pairs.map(({ similarity }) => similarity)) * 100);
  const alike: Bilingual =
    verbatim === pairs.length
      ? { zh: `除地名外有${pairs.length}段完全相同`, en: `But for the name, ${pairs.length} passages are the same` }
      : {
          zh: `除地名外有${pairs.length}段数值相同、文字相近（其中${verbatim}段一字不差，其余至少${least}%相同）`,
          en: `But for the name, ${pairs.length} passages give the same figures in nearly the same words (${verbatim} of them word for word, the others at least ${least}% alike)`,
        };
  return {
    zh: `${alike.zh}，其中的数值不可能同时是两地自己的标准。${origin.reason.zh}。`,
    en: `${alike.en}; their figures can hardly be both regions’ own. ${origin.reason.en}.`,
  };
}

function verdictOf(origin: Origin, copy: string): Verdict {
  const [zh, en] = [`须查${copy}当地文件`, `Look up the documents of ${copy}`];
  return origin.reference === null ? undecided(zh, en) : { right: 'reference', reason: { zh, en } };
}

function toFinding(context: AuditContext, pairs: readonly Pair[]): Finding {
  const origin = likelyOrigin(
    context,
    pairs.map(({ older, newer }) => [older.answer, newer.answer]),
  );
  const first = pairs.reduce((a, b) => (b.newer.block.start < a.newer.block.start ? b : a));
  const [source, copy] = origin.of === 'second' ? [first.newer, first.older] : [first.older, first.newer];
  const [model, region] = [source, copy].map(({ text }) => context.regionName(text.region)) as [string, string];
  const verbatim = pairs.every(({ similarity }) => similarity === 1);
  return {
    title: {
      zh: `写${region}的段落与写${model}的${verbatim ? '一字不差' : '大同小异'}`,
      en: `Passages about ${region} are ${verbatim ? 'word for word' : 'nearly'} those about ${model}`,
    },
    explanation: explanation(pairs, origin),
    sides: [side(context, copy), side(context, source)],
    identity: pairIdentity(copy.text, source.text),
    reference: origin.reference,
    verdict: verdictOf(origin, region),
  };
}

/** Pairs of texts about two regions that share passages but for the region's name and a few words. One finding a copy: what it shares most with. */
export function* copiedPassages(context: AuditContext, texts: readonly RegionText[]): Generator<Finding> {
  const thresholds = context.thresholds('copied-template');
  const agreementOf = agreement(localFigures(context.reference));
  const passages = localPassages(context, texts);
  const counts = new Map<RegionText, number>();
  for (const { text } of passages) counts.set(text, (counts.get(text) ?? 0) + 1);
  for (const [copy, origins] of resemblances(texts, passages, thresholds.similarity, context.comparisons)) {
    const own = counts.get(copy) as number;
    let best: Pair[] | null = null;
    for (const [origin, pairs] of origins) {
      if (!isCopy(pairs, own, thresholds) || agreementOf(origin, copy) < SAME_SHARE) continue;
      if (best === null || weight(pairs) > weight(best)) best = pairs;
    }
    if (best !== null) yield toFinding(context, best);
  }
}
