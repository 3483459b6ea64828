import type { Bilingual, ChannelClaim, ContradictionReference, ContradictionSide, OfficialChannel, Severity } from '@yibao-rules/model';
import { groupBy } from '../compete/group-by.js';
import type { AuditContext } from '../context/index.js';
import { topicsAround } from '../context/topics.js';
import { asReference, byGrade } from '../finding.js';
import type { Finding, Rule } from '../types.js';

type Assertion = ChannelClaim['assertions'][number];
interface Statement extends Assertion {
  channel: ChannelClaim;
}

/** What is known against a channel: a source that says it was replaced, and the successor. */
interface Supersession {
  successor: ChannelClaim | null;
  former: Statement;
}

function statements(context: AuditContext): Statement[] {
  return context.records.channels.flatMap((channel) => channel.assertions.map((assertion) => ({ ...assertion, channel })));
}

/** Where each source names channels of each type that it does not call former, in text order. */
function currentByType(all: readonly Statement[]): Map<string, Statement[]> {
  const current = all.filter(({ value }) => value.status === 'current').sort((a, b) => a.evidence.start - b.evidence.start);
  return groupBy(current, ({ source, channel }) => `${source} ${channel.type}`);
}

/** The first statement that does not come before an offset. */
function firstFrom(ordered: readonly Statement[], offset: number): number {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ordered[middle]!.evidence.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The channel of the same kind that a source names nearest to the one it calls former; of two equally near ones the earlier. */
function successorOf(former: Statement, current: ReadonlyMap<string, readonly Statement[]>): Statement | null {
  const ordered = current.get(`${former.source} ${former.channel.type}`) ?? [];
  const isOther = (rival: Statement | undefined) => rival !== undefined && rival.channel.id !== former.channel.id;
  let after = firstFrom(ordered, former.evidence.start);
  let before = after - 1;
  while (after < ordered.length && !isOther(ordered[after])) after++;
  while (before >= 0 && !isOther(ordered[before])) before--;
  const rivals = [ordered[before], ordered[after]].filter((rival) => rival !== undefined);
  const distance = (rival: Statement) => Math.abs(rival.evidence.start - former.evidence.start);
  return rivals.reduce<Statement | null>((best, rival) => (best === null || distance(rival) < distance(best) ? rival : best), null);
}

/** The words from the former channel to its successor in one sentence; else the former's own evidence. */
function supersedingSide(context: AuditContext, former: Statement, successor: ChannelClaim | null): ContradictionSide {
  const index = context.index(former.source);
  let { evidence } = former;
  if (index !== null && successor?.name) {
    const sentence = index.sentenceAround(evidence);
    const at = index.words(sentence).lastIndexOf(successor.name);
    const found = { start: sentence.start + at, end: sentence.start + at + successor.name.length };
    if (at >= 0) evidence = index.evidence({ start: Math.min(evidence.start, found.start), end: Math.max(evidence.end, found.end) });
  }
  const value = successor?.name ? `${former.channel.name}→${successor.name}` : `${former.channel.name}已被取代`;
  return { claim: former.channel.id, value, source: former.source, asOf: former.asOf, evidence };
}

interface Official {
  record: OfficialChannel;
  successor: OfficialChannel;
}

/** What the reference says took a channel's place, for medical insurance matters. */
function officialSuccessors(context: AuditContext): Map<string, Official> {
  const byId = new Map(context.reference.channels.map((channel) => [channel.id, channel]));
  const found = new Map<string, Official>();
  for (const record of context.reference.channels) {
    const successor = record.supersededFor.map(({ by }) => byId.get(by)).find((channel) => channel !== undefined);
    if (successor === undefined) continue;
    for (const name of [record.name, ...record.aliases]) found.set(`${record.type} ${name}`, { record, successor });
  }
  return found;
}

/** A source that says so and the reference together leave no doubt; either alone is held to its own weight. */
function severityOf(known: Supersession | null, official: Official | null): Severity {
  if (official === null) return 'warning';
  if (known !== null && official.record.grade !== 'C') return 'error';
  return byGrade('error', official.record);
}

/** What the reference says of the two, in a sentence. */
function takeover({ record, successor }: Official): Bilingual {
  const matter = record.supersededFor[0]?.matter ?? successor.serves;
  return {
    zh: `${matter.zh}由${successor.name}受理，不再由${record.name}受理。`,
    en: `${successor.name}, and no longer ${record.name}, is the line for ${matter.en}.`,
  };
}

function toFinding(context: AuditContext, use: Statement, known: Supersession | null, official: Official | null): Finding {
  const old = use.channel.name as string;
  const now = known?.successor?.name ?? official?.successor.name ?? null;
  const reference: ContradictionReference | null =
    official === null ? null : asReference({ ...official.successor, statement: takeover(official) });
  return {
    severity: severityOf(known, official),
    title: { zh: `${old}已不受理医保咨询`, en: `${old} is no longer the line for this` },
    explanation: {
      zh: `一处让读者用${old}办理医保事务${now === null ? '，另一来源说它已被取代' : `，而这类事务现由${now}受理`}。`,
      en: `One article sends readers to ${old} for medical insurance, ${now === null ? 'which another source calls replaced' : `which ${now} now handles`}.`,
    },
    sides: [
      { claim: use.channel.id, value: old, source: use.source, asOf: use.asOf, evidence: use.evidence },
      ...(known === null ? [] : [supersedingSide(context, known.former, known.successor)]),
    ],
    reference,
    verdict: {
      right: known === null ? 'reference' : 'side-2',
      reason: official === null ? { zh: '另一来源说明了更替', en: 'The other source states the replacement' } : takeover(official),
    },
  };
}

function* find(context: AuditContext): Generator<Finding> {
  const all = statements(context).filter(({ channel }) => channel.name !== null);
  const current = currentByType(all);
  const formers = new Map<string, Supersession>();
  for (const former of all) {
    if (former.value.status !== 'former' || formers.has(former.channel.id)) continue;
    formers.set(former.channel.id, { former, successor: successorOf(former, current)?.channel ?? null });
  }
  const officials = officialSuccessors(context);
  for (const use of all) {
    if (use.value.status !== 'current') continue;
    const known = formers.get(use.channel.id) ?? null;
    const official = officials.get(`${use.channel.type} ${use.channel.name}`) ?? null;
    if (known === null && official === null) continue;
    const now = known?.successor?.name ?? official?.successor.name;
    // Naming the successor in the same breath leaves the reader with both.
    if (now && context.sentenceOf(use).includes(now)) continue;
    const topics = topicsAround(context, use);
    if (topics.length !== 1 || topics[0] !== 'medical') continue;
    yield toFinding(context, use, known, official);
  }
}

export const supersededChannel: Rule = {
  id: 'superseded-channel',
  severity: 'error',
  title: { zh: '渠道已更替', en: 'Superseded channel' },
  explanation: {
    zh: '文章让读者用一个在这类事务上已被取代的渠道：另一来源或官方资料说明了更替。只看医保事务；社保、劳动、失业等事务仍由原渠道受理，不报。同一句里也给出了新渠道的不报。',
    en: 'An article sends readers to a channel that another source or the reference says was replaced for this purpose. Only medical insurance matters count: the old line still serves social security and labour. Silent where the same sentence names the successor too.',
  },
  why: { zh: '读者照旧号码打过去，问不到要办的事。', en: 'Readers who call the old line do not get their matter settled.' },
  needs: ['claims', 'articles', 'reference'],
  find,
};
