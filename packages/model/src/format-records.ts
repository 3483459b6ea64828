/** Channels and citations as people name them: `中卫 · 热线 · 0955-7068888`, `《中华人民共和国社会保险法》第86条`. */
import type { ArticleReference } from './assertions.js';
import type { ChannelClaim, CitationClaim } from './claim.js';
import type { Language, RegionName } from './format.js';
import { CHANNEL_TYPE_LABELS } from './labels.table.js';

/** A numbered article in Arabic digits: `第133条之1第2款第3项`, `art. 133-1, para. 2, item 3`. */
export function formatArticleReference({ article, suffix, paragraph, item }: ArticleReference, lang: Language): string {
  const parts =
    lang === 'zh'
      ? [`第${article}条`, suffix && `之${suffix}`, paragraph && `第${paragraph}款`, item && `第${item}项`]
      : [`art. ${article}`, suffix && `-${suffix}`, paragraph && `, para. ${paragraph}`, item && `, item ${item}`];
  return parts.filter((part) => part !== null).join('');
}

/** A channel by its region, its type and its name, as far as it has them. */
export function formatChannel(
  { region, type, name }: Pick<ChannelClaim, 'region' | 'type' | 'name'>,
  lang: Language,
  regionName: RegionName,
): string {
  const parts = [region === null ? null : regionName(region), CHANNEL_TYPE_LABELS[type][lang], name];
  return parts.filter((part) => part !== null).join(' · ');
}

/** An instrument by its title, and the article of it that is cited. */
export function formatCitation({ title, article }: Pick<CitationClaim, 'title' | 'article'>, lang: Language): string {
  if (article === null) return `《${title}》`;
  return `《${title}》${lang === 'zh' ? '' : ' '}${formatArticleReference(article, lang)}`;
}
