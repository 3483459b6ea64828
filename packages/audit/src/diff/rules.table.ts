import type { Bilingual, DatasetName, SemverClass } from '@yibao-rules/model';

export interface DiffRule {
  dataset: DatasetName;
  /** The bump that one such change asks for. */
  semver: SemverClass;
  /** The rule that reports the same transition read backwards. */
  mirror: DiffRuleId;
  title: Bilingual;
}

export type DiffRuleId =
  | 'city-added'
  | 'city-removed'
  | 'city-renamed'
  | 'city-recoded'
  | 'city-mentions-changed'
  | 'channel-added'
  | 'channel-removed'
  | 'channel-renamed'
  | 'channel-settled'
  | 'channel-disputed'
  | 'channel-value-changed'
  | 'channel-status-changed'
  | 'channel-evidence-changed'
  | 'rate-added'
  | 'rate-removed'
  | 'rate-renamed'
  | 'rate-settled'
  | 'rate-disputed'
  | 'rate-value-changed'
  | 'rate-status-changed'
  | 'rate-answers-changed'
  | 'rate-evidence-changed'
  | 'citation-added'
  | 'citation-removed'
  | 'citation-renamed'
  | 'citation-settled'
  | 'citation-disputed'
  | 'citation-value-changed'
  | 'citation-status-changed'
  | 'citation-evidence-changed'
  | 'contradiction-added'
  | 'contradiction-removed'
  | 'contradiction-severity-changed'
  | 'contradiction-triaged'
  | 'contradiction-wording-changed'
  | 'source-added'
  | 'source-removed'
  | 'source-changed'
  | 'city-links-changed'
  | 'channel-links-changed'
  | 'rate-links-changed'
  | 'citation-links-changed';

function rule(dataset: DatasetName, semver: SemverClass, mirror: DiffRuleId, zh: string, en: string): DiffRule {
  return { dataset, semver, mirror, title: { zh, en } };
}

/**
 * Every kind of difference between two releases. The classes follow the semantic versions of data: a record that consumers
 * could hold is gone: major; records added, values or statuses changed: minor; only evidence, sources, triage or wording: patch.
 */
export const DIFF_RULES: Record<DiffRuleId, DiffRule> = {
  'city-added': rule('cities', 'minor', 'city-removed', '新增地区', 'region added'),
  'city-removed': rule('cities', 'major', 'city-added', '地区消失', 'region removed'),
  'city-renamed': rule('cities', 'minor', 'city-renamed', '地区名称或级别变化', 'region’s name or level changed'),
  'city-recoded': rule('cities', 'minor', 'city-recoded', '地区换了代码', 'region’s code changed'),
  'city-mentions-changed': rule('cities', 'patch', 'city-mentions-changed', '地区出处变化', 'region’s mentions changed'),
  'city-links-changed': rule('cities', 'patch', 'city-links-changed', '地区关联记录变化', 'region’s related records changed'),

  'channel-added': rule('channels', 'minor', 'channel-removed', '新增渠道', 'channel added'),
  'channel-removed': rule('channels', 'major', 'channel-added', '渠道消失', 'channel removed'),
  'channel-renamed': rule('channels', 'minor', 'channel-renamed', '渠道换了编号', 'channel’s id changed'),
  'channel-settled': rule('channels', 'minor', 'channel-disputed', '渠道争议已定', 'channel settled'),
  'channel-disputed': rule('channels', 'minor', 'channel-settled', '渠道出现争议', 'channel disputed'),
  'channel-value-changed': rule(
    'channels',
    'minor',
    'channel-value-changed',
    '渠道用途、路径或现状变化',
    'channel’s use, path or standing changed',
  ),
  'channel-status-changed': rule('channels', 'minor', 'channel-status-changed', '渠道说法状态变化', 'channel’s status changed'),
  'channel-evidence-changed': rule('channels', 'patch', 'channel-evidence-changed', '渠道出处变化', 'channel’s evidence changed'),
  'channel-links-changed': rule('channels', 'patch', 'channel-links-changed', '渠道关联矛盾变化', 'channel’s related findings changed'),

  'rate-added': rule('rates', 'minor', 'rate-removed', '新增规则', 'rate added'),
  'rate-removed': rule('rates', 'major', 'rate-added', '规则消失', 'rate removed'),
  'rate-renamed': rule('rates', 'minor', 'rate-renamed', '规则换了编号', 'rate’s id changed'),
  'rate-settled': rule('rates', 'minor', 'rate-disputed', '争议已定', 'rate settled'),
  'rate-disputed': rule('rates', 'minor', 'rate-settled', '出现争议', 'rate disputed'),
  'rate-value-changed': rule('rates', 'minor', 'rate-value-changed', '数值变化', 'rate’s value changed'),
  'rate-status-changed': rule('rates', 'minor', 'rate-status-changed', '说法状态变化', 'rate’s status changed'),
  'rate-answers-changed': rule('rates', 'minor', 'rate-answers-changed', '争议中的说法变化', 'disputed answers changed'),
  'rate-evidence-changed': rule('rates', 'patch', 'rate-evidence-changed', '规则出处变化', 'rate’s evidence changed'),
  'rate-links-changed': rule('rates', 'patch', 'rate-links-changed', '规则关联矛盾变化', 'rate’s related findings changed'),

  'citation-added': rule('citations', 'minor', 'citation-removed', '新增引用', 'citation added'),
  'citation-removed': rule('citations', 'major', 'citation-added', '引用消失', 'citation removed'),
  'citation-renamed': rule('citations', 'minor', 'citation-renamed', '引用换了编号', 'citation’s id changed'),
  'citation-settled': rule('citations', 'minor', 'citation-disputed', '引用争议已定', 'citation settled'),
  'citation-disputed': rule('citations', 'minor', 'citation-settled', '引用出现争议', 'citation disputed'),
  'citation-value-changed': rule('citations', 'minor', 'citation-value-changed', '引用核对结果变化', 'citation’s verification changed'),
  'citation-status-changed': rule('citations', 'minor', 'citation-status-changed', '引用说法状态变化', 'citation’s status changed'),
  'citation-evidence-changed': rule('citations', 'patch', 'citation-evidence-changed', '引用出处变化', 'citation’s evidence changed'),
  'citation-links-changed': rule('citations', 'patch', 'citation-links-changed', '引用关联矛盾变化', 'citation’s related findings changed'),

  'contradiction-added': rule('contradictions', 'minor', 'contradiction-removed', '新增矛盾', 'contradiction appeared'),
  'contradiction-removed': rule('contradictions', 'minor', 'contradiction-added', '矛盾消失', 'contradiction gone'),
  'contradiction-severity-changed': rule(
    'contradictions',
    'minor',
    'contradiction-severity-changed',
    '矛盾级别变化',
    'contradiction’s severity changed',
  ),
  'contradiction-triaged': rule('contradictions', 'patch', 'contradiction-triaged', '矛盾处理状态变化', 'contradiction’s triage changed'),
  'contradiction-wording-changed': rule(
    'contradictions',
    'patch',
    'contradiction-wording-changed',
    '矛盾说明或出处变化',
    'contradiction’s wording or evidence changed',
  ),

  'source-added': rule('sources', 'patch', 'source-removed', '新增来源', 'source added'),
  'source-removed': rule('sources', 'patch', 'source-added', '来源移除', 'source removed'),
  'source-changed': rule('sources', 'patch', 'source-changed', '来源变化', 'source changed'),
};
