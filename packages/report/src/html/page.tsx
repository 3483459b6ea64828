import type { Language } from '@yibao-rules/model';
import type { ClaimGroup } from '../findings/claim-groups.js';
import type { FindingsModel } from '../findings/findings-model.js';
import type { InlineAsset, PageAssets } from './assets.js';
import { ClaimTable } from './claims.js';
import { type Comparison, Gone } from './comparison.js';
import { DecideDialog } from './decide.js';
import { ClaimFilters, FindingFilters } from './filters.js';
import { FindingCard } from './finding.js';
import { RuleNotes } from './rule-notes.js';
import { Summary } from './summary.js';
import { Both, Words } from './text.js';

interface PageProps {
  model: FindingsModel;
  groups: readonly ClaimGroup[];
  /** How the findings stand against an older release, or null. */
  comparison: Comparison | null;
  language: Language;
  generatedFrom: string | null;
  /** True where `yibao review` serves the page and takes its decisions. */
  review: boolean;
  assets: PageAssets;
}

const TITLE = { zh: '医保社保内容核对报告', en: 'Insurance content review' };

/**
 * Nothing is loaded, and nothing is sent but decisions to the server that the page came from; only the scripts and the style sheet that
 * stand in the page run.
 */
function securityPolicy({ styles, languageScript, bodyScripts }: PageAssets, review: boolean): string {
  return [
    "default-src 'none'",
    `script-src ${[languageScript, ...bodyScripts].map(({ policy }) => policy).join(' ')}`,
    `style-src ${styles.policy}`,
    ...(review ? ["connect-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The whole page. */
export function Page({ model, groups, comparison, language, generatedFrom, review, assets }: PageProps) {
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
        <Masthead model={model} groups={groups} generatedFrom={generatedFrom} />
        <main>
          <Summary model={model} />
          <Findings model={model} groups={groups} comparison={comparison} language={language} review={review} />
          <Claims groups={groups} language={language} />
        </main>
        <Keys />
        {model.findings.length === 0 ? null : <DecideDialog language={language} review={review} />}
        {assets.bodyScripts.map((asset) => (
          <Script asset={asset} />
        ))}
      </body>
    </html>
  );
}

function Masthead({ model, groups, generatedFrom }: Pick<PageProps, 'model' | 'groups' | 'generatedFrom'>) {
  const claims = groups.reduce((sum, group) => sum + group.claims.length, 0);
  return (
    <header class="masthead">
      <div class="title">
        <h1>
          <Both {...TITLE} />
        </h1>
        <p>
          <Both zh="数据版本" en="Data version" /> <b>{model.version}</b>
          {generatedFrom === null ? null : (
            <>
              <span aria-hidden="true"> · </span>
              <Words text={generatedFrom} />
            </>
          )}
        </p>
      </div>
      <nav aria-labelledby="views">
        <h2 id="views" class="visually-hidden">
          <Both zh="页面部分" en="Parts of the page" />
        </h2>
        <a href="#findings">
          <Both zh="矛盾" en="Findings" /> <b>{model.findings.length}</b>
        </a>
        <a href="#claims">
          <Both zh="各地数值" en="Values by region" /> <b>{claims}</b>
        </a>
      </nav>
      {/* Names the language that it switches to, in that language. */}
      <button type="button" id="language" hidden>
        <span class="zh" lang="en">
          English
        </span>
        <span class="en" lang="zh-CN">
          中文
        </span>
      </button>
    </header>
  );
}

type FindingsProps = Pick<PageProps, 'model' | 'groups' | 'comparison' | 'language' | 'review'>;

function Findings({ model, groups, comparison, language, review }: FindingsProps) {
  const listedClaims = new Set(groups.flatMap((group) => group.claims.map((claim) => claim.id)));
  return (
    <section id="findings" class="view" aria-labelledby="findings-heading" data-view>
      <h2 id="findings-heading">
        <Both zh="矛盾" en="Findings" />
      </h2>
      {comparison === null ? null : <Gone comparison={comparison} />}
      {model.findings.length === 0 ? (
        <p class="empty">
          <Both zh="没有发现矛盾。" en="No contradiction was found." />
        </p>
      ) : (
        <>
          <FindingFilters model={model} comparison={comparison} language={language} review={review} />
          <div class="list">
            {model.findings.map((finding) => (
              <FindingCard finding={finding} baseline={comparison?.states.get(finding.id)} listedClaims={listedClaims} />
            ))}
            <NothingLeft />
            <RuleNotes rules={model.rules} />
          </div>
        </>
      )}
    </section>
  );
}

function Claims({ groups, language }: Pick<PageProps, 'groups' | 'language'>) {
  return (
    <section id="claims" class="view" aria-labelledby="claims-heading" data-view>
      <h2 id="claims-heading">
        <Both zh="各地数值" en="Values by region" />
      </h2>
      {groups.length === 0 ? (
        <p class="empty">
          <Both zh="此版本没有数值。" en="This release holds no values." />
        </p>
      ) : (
        <>
          <ClaimFilters groups={groups} language={language} />
          <div class="list">
            {groups.map((group) => (
              <ClaimTable group={group} />
            ))}
            <NothingLeft />
          </div>
        </>
      )}
    </section>
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

function Keys() {
  return (
    <footer class="keys">
      <p>
        <kbd>j</kbd> <kbd>k</kbd> <Both zh="下一条、上一条" en="next, previous" /> <kbd>/</kbd> <Both zh="搜索" en="search" />{' '}
        <kbd>Esc</kbd> <Both zh="清除筛选" en="clear filters" />
      </p>
    </footer>
  );
}

function Script({ asset }: { asset: InlineAsset }) {
  return <script dangerouslySetInnerHTML={{ __html: asset.text }} />;
}

function Style({ asset }: { asset: InlineAsset }) {
  return <style dangerouslySetInnerHTML={{ __html: asset.text }} />;
}
