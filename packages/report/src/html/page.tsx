import type { Language } from '@yibao-rules/model';
import type { ListedFinding } from '../data/findings.js';
import type { Island } from '../data/page-data.js';
import type { ClaimGroup } from '../findings/claim-groups.js';
import type { FindingsModel } from '../findings/findings-model.js';
import type { ArticleEntry } from './article-index.js';
import type { InlineAsset, PageAssets } from './assets.js';
import type { Comparison } from './comparison.js';
import { DecideDialog } from './decide.js';
import { Keys } from './keys.js';
import { Masthead, TITLE } from './masthead.js';
import { Both } from './text.js';
import { ArticlesView, ChangesView, ClaimsView, FindingsView, RulesView, VIEW_NAMES } from './views.js';

export interface PageProps {
  model: FindingsModel;
  findings: readonly ListedFinding[];
  articles: readonly ArticleEntry[];
  groups: readonly ClaimGroup[];
  /** How the findings stand against an older release, or null. */
  comparison: Comparison | null;
  language: Language;
  generatedFrom: string | null;
  /** True where `yibao review` serves the page and takes its decisions. */
  review: boolean;
  islands: readonly Island[];
  assets: PageAssets;
}

/**
 * Nothing is loaded, and nothing is sent but decisions to the server that the page came from; only the scripts and the style sheet that
 * stand in the page run.
 */
function securityPolicy({ styles, languageScript, pageScript }: PageAssets, review: boolean): string {
  return [
    "default-src 'none'",
    `script-src ${languageScript.policy} ${pageScript.policy}`,
    `style-src ${styles.policy}`,
    ...(review ? ["connect-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The whole page. */
export function Page(props: PageProps) {
  const { model, findings, articles, groups, comparison, language, generatedFrom, review, islands, assets } = props;
  const views = [
    { id: 'findings', name: VIEW_NAMES.findings, count: findings.length },
    { id: 'articles', name: VIEW_NAMES.articles, count: articles.length },
    { id: 'claims', name: VIEW_NAMES.claims, count: groups.reduce((sum, { claims }) => sum + claims.length, 0) },
    ...(comparison === null ? [] : [{ id: 'changes', name: VIEW_NAMES.changes, count: countChanges(comparison) }]),
    { id: 'rules', name: VIEW_NAMES.rules, count: model.rules.length },
  ];
  return (
    <html lang={language === 'zh' ? 'zh-CN' : 'en'} data-language={language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={securityPolicy(assets, review)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <title data-label-zh={TITLE.zh} data-label-en={TITLE.en}>
          {TITLE[language]}
        </title>
        <Style asset={assets.styles} />
        <Script asset={assets.languageScript} />
      </head>
      <body>
        <a class="skip" href="#findings">
          <Both zh="跳到矛盾列表" en="Skip to the findings" />
        </a>
        <Masthead version={model.version} generatedFrom={generatedFrom} views={views} />
        <main>
          <FindingsView model={model} findings={findings} comparison={comparison} language={language} review={review} />
          <ArticlesView articles={articles} />
          <ClaimsView groups={groups} language={language} />
          {comparison === null ? null : <ChangesView comparison={comparison} findings={findings} />}
          <RulesView model={model} />
        </main>
        <Keys />
        {findings.length === 0 ? null : <DecideDialog language={language} review={review} />}
        {islands.map((island) => (
          <Data island={island} />
        ))}
        <Script asset={assets.pageScript} />
      </body>
    </html>
  );
}

/** Findings that are new, changed or gone, and changes of the data. */
function countChanges({ states, gone, changes }: Comparison): number {
  return [...states.values()].filter((state) => state !== 'unchanged').length + gone.length + changes.length;
}

function Data({ island: { name, json } }: { island: Island }) {
  return <script type="application/json" id={`data-${name}`} dangerouslySetInnerHTML={{ __html: json }} />;
}

function Script({ asset }: { asset: InlineAsset }) {
  return <script dangerouslySetInnerHTML={{ __html: asset.text }} />;
}

function Style({ asset }: { asset: InlineAsset }) {
  return <style dangerouslySetInnerHTML={{ __html: asset.text }} />;
}
