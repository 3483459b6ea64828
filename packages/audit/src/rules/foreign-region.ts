import { CHANNEL_TYPE_LABELS, type ChannelClaim, type ContradictionSide } from '@yibao-rules/model';
import type { AuditContext } from '../context/index.js';
import type { Finding, Rule } from '../types.js';

type Assertion = ChannelClaim['assertions'][number];

/** A bank serves customers wherever its app runs; an authority's channel serves its own region. */
function isOfBank(channel: ChannelClaim): boolean {
  return channel.type === 'bank-app';
}

/** Whether the sentence itself says that the channel is for the people of its own region. */
function saysWhose(context: AuditContext, channel: ChannelClaim, assertion: Assertion): boolean {
  const region = context.reference.regions.get(channel.region as string);
  if (region === null) return true;
  const words = context.sentenceOf(assertion).replaceAll(assertion.evidence.exact, '');
  const names = [region, ...context.reference.regions.ancestors(region.code)].flatMap(({ name, shortName }) => [name, shortName]);
  return names.some((name) => words.replaceAll(channel.name ?? name, '').includes(name));
}

function isForeign(context: AuditContext, region: string, subjects: readonly string[]): boolean {
  const { within } = context.reference.regions;
  return subjects.length > 0 && !subjects.some((subject) => within(region, subject) || within(subject, region));
}

function side(channel: ChannelClaim, { source, asOf, evidence }: Assertion): ContradictionSide {
  return { claim: channel.id, value: channel.name ?? CHANNEL_TYPE_LABELS[channel.type].zh, source, asOf, evidence };
}

function* find(context: AuditContext): Generator<Finding> {
  for (const channel of context.records.channels) {
    if (channel.region === null) continue;
    for (const assertion of channel.assertions) {
      const subjects = context.subjectsOf(assertion);
      if (!isForeign(context, channel.region, subjects) || saysWhose(context, channel, assertion)) continue;
      const own = context.regionName(channel.region);
      const about = subjects.map(context.regionName);
      const name = channel.name ?? CHANNEL_TYPE_LABELS[channel.type].zh;
      yield {
        severity: isOfBank(channel) ? 'info' : 'warning',
        title: { zh: `写${about[0]}的文章引读者去用${own}的渠道`, en: `An article about ${about[0]} sends readers to a channel of ${own}` },
        explanation: {
          zh: `文章讲的是${about.join('、')}，“${name}”却属于${own}，${about[0]}的参保人在那里办不了本地医保业务。`,
          en: `The article is about ${about.join(', ')}, but “${name}” belongs to ${own}: people insured in ${about[0]} cannot settle their local matters there.`,
        },
        sides: [side(channel, assertion)],
        verdict: {
          right: 'none',
          reason: { zh: `应换成${about[0]}本地或全国统一的渠道`, en: `A channel of ${about[0]} or a national one belongs here` },
        },
      };
    }
  }
}

export const foreignRegion: Rule = {
  id: 'foreign-region',
  severity: 'warning',
  title: { zh: '外地渠道', en: 'Foreign region' },
  explanation: {
    zh: '写某地的文章让读者去用另一地区的医保渠道。文章没有点明地区、句子自己说明是给外地人用的，或渠道属于上下级地区时不报；银行APP只作提示。',
    en: 'An article about one region sends the reader to another region’s channel. Silent where the article names no region, where the sentence itself says whom the channel is for, and where one region lies in the other; a bank’s app only gives a note.',
  },
  why: { zh: '外地的渠道查不到也办不了本地参保人的事。', en: 'Another region’s channel neither knows nor serves the people insured here.' },
  needs: ['channels', 'articles', 'reference'],
  find,
};
