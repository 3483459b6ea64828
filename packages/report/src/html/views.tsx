import type { Bilingual, Language } from '@yibao-rules/model';
import type { ComponentChildren } from 'preact';
import type { ListedFinding } from '../data/findings.js';
import type { ClaimGroup } from '../findings/claim-groups.js';
import type { FindingsModel } from '../findings/findings-model.js';
import { type ArticleEntry, ArticleIndex } from './article-index.js';
import { ClaimTable } from './claims.js';
import { Changes, type Comparison } from './comparison.js';
import { ClaimFilters, FindingFilters } from './filters.js';
import { FindingCard } from './finding.js';
import { RuleNotes } from './rule-notes.js';
import { Summary } from './summary.js';
import { Both } from './text.js';

/** What a page shows without a script; the script lists the rest as it is scrolled to. */
const STATIC_FINDINGS = 20;
const STATIC_CLAIMS = 40;

export const VIEW_NAMES = {
  findings: { zh: '矛盾', en: 'Findings' },
  articles: { zh: '文章', en: 'Articles' },
  claims: { zh: '各地数值', en: 'Values by region' },
  changes: { zh: '变化', en: 'Changes' },
  rules: { zh: '规则', en: 'Rules' },
} as const satisfies Record<string, Bilingual>;
type ViewId = keyof typeof VIEW_NAMES;

function View({ id, children }: { id: ViewId; children: ComponentChildren }) {
  return (
    <section id={id} class="view" aria-labelledby={`${id}-heading`} data-view>
      <h2 id={`${id}-heading`}>
        <Both {...VIEW_NAMES[id]} />
      </h2>
      {children}
    </section>
  );
}

function Empty({ zh, en }: Bilingual) {
  return (
    <p class="empty">
      <Both zh={zh} en={en} />
    </p>
  );
}

/** Shown by the script where the filters leave nothing. */
function NothingLeft() {
  return (
    <p class="empty" data-empty hidden>
      <Both zh="没有符合筛选条件的内容。" en="Nothing matches the filters." />
    </p>
  );
}

/** Says without a script that the page holds more than it shows. */
function MoreWithScript({ shown, total }: { shown: number; total: number }) {
  if (shown >= total) return null;
  return (
    <noscript>
      <p class="notice">
        <Both
          zh={`此处只列出 ${total} 条中的前 ${shown} 条；启用 JavaScript 后可查看、搜索全部内容。`}
          en={`These are the first ${shown} of ${total}; with JavaScript the page lists and searches all of them.`}
        />
      </p>
    </noscript>
  );
}

interface FindingsViewProps {
  model: FindingsModel;
  findings: readonly ListedFinding[];
  comparison: Comparison | null;
  language: Language;
  review: boolean;
}

export function FindingsView({ model, findings, comparison, language, review }: FindingsViewProps) {
  const listed = findings.slice(0, STATIC_FINDINGS);
  return (
    <View id="findings">
      <Summary model={model} />
      {findings.length === 0 ? (
        <Empty zh="没有发现矛盾。" en="No contradiction was found." />
      ) : (
        <>
          <FindingFilters model={model} comparison={comparison} language={language} review={review} />
          <div class="list">
            <div data-items>
              {listed.map((finding) => (
                <FindingCard finding={finding} />
              ))}
            </div>
            <MoreWithScript shown={listed.length} total={findings.length} />
            <NothingLeft />
          </div>
        </>
      )}
    </View>
  );
}

export function ArticlesView({ articles }: { articles: readonly ArticleEntry[] }) {
  return (
    <View id="articles">
      {articles.length === 0 ? (
        <Empty zh="此版本没有文章。" en="This release holds no articles." />
      ) : (
        <>
          <noscript>
            <p class="notice">
              <Both
                zh="启用 JavaScript 后，可阅读文章并查看其中标出的每一处内容。"
                en="With JavaScript the page shows each article with everything that was read out of it."
              />
            </p>
          </noscript>
          <div data-index>
            <ArticleIndex articles={articles} />
          </div>
          <div class="reader" data-reader hidden />
        </>
      )}
    </View>
  );
}

export function ClaimsView({ groups, language }: { groups: readonly ClaimGroup[]; language: Language }) {
  const total = groups.reduce((sum, { claims }) => sum + claims.length, 0);
  return (
    <View id="claims">
      {total === 0 ? (
        <Empty zh="此版本没有数值。" en="This release holds no values." />
      ) : (
        <>
          <ClaimFilters groups={groups} language={language} />
          <div class="list">
            <div data-items>
              {firstClaims(groups, STATIC_CLAIMS).map((group) => (
                <ClaimTable group={group} />
              ))}
            </div>
            <MoreWithScript shown={Math.min(STATIC_CLAIMS, total)} total={total} />
            <NothingLeft />
          </div>
        </>
      )}
    </View>
  );
}

function firstClaims(groups: readonly ClaimGroup[], most: number): ClaimGroup[] {
  let left = most;
  return groups.flatMap(({ region, claims }) => {
    const kept = claims.slice(0, Math.max(left, 0));
    left -= claims.length;
    return kept.length === 0 ? [] : [{ region, claims: kept }];
  });
}

export function ChangesView({ comparison, findings }: { comparison: Comparison; findings: readonly ListedFinding[] }) {
  return (
    <View id="changes">
      <Changes comparison={comparison} findings={findings} />
    </View>
  );
}

export function RulesView({ model }: { model: FindingsModel }) {
  return (
    <View id="rules">
      {model.rules.length === 0 ? <Empty zh="没有规则发现矛盾。" en="No rule found a contradiction." /> : <RuleNotes rules={model.rules} />}
    </View>
  );
}
