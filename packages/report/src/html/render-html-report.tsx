import { diffReleases } from '@yibao-rules/audit';
import type { Language, RegionName, Release, TriageDecision } from '@yibao-rules/model';
import { render } from 'preact-render-to-string';
import { countByKind, marksBySource } from '../articles/marks.js';
import { pageIslands } from '../data/page-data.js';
import { compareFindings } from '../findings/baseline.js';
import { claimGroups } from '../findings/claim-groups.js';
import { type FindingsModel, findingsModel } from '../findings/findings-model.js';
import type { SourceFiles } from '../findings/places.js';
import type { ArticleEntry } from './article-index.js';
import { readPageAssets } from './assets.js';
import type { Comparison } from './comparison.js';
import { Page } from './page.js';

export interface HtmlReportInput {
  release: Release;
  regionName: RegionName;
  /** The articles' texts, where they are at hand; of the others the page shows the passages alone. */
  files?: SourceFiles;
  /** Says the detail of a citation's verification in words; by default it stays as the release holds it. */
  citationDetail?: (detail: string, lang: Language) => string;
  /** An older release: the page then says what is new against it, and what is gone. */
  against?: Release | null;
  /** What people decided about the findings. */
  decisions?: readonly TriageDecision[];
  options: {
    /** The language that the page opens in; it holds both. */
    lang: Language;
    /** What the report was made from, as its head says it, e.g. a release’s folder; left out where it is not given. */
    generatedFrom?: string;
    /** True where `yibao review` serves the page: it then saves decisions instead of showing the command for them. */
    review?: boolean;
  };
}

/**
 * A release's findings, articles and rate claims as one HTML page that needs neither network nor server. Every word of a source is
 * escaped, and the page's security policy admits its own scripts and style sheet only. The page holds its content as JSON, from which
 * its script builds what is in sight; without a script it shows the first findings and claims.
 * @returns the page; the same input gives the same bytes.
 */
export function renderHtmlReport(input: HtmlReportInput): string {
  const { release, against = null, regionName, decisions, files = new Map(), options } = input;
  const { citationDetail = (detail) => detail } = input;
  const model = findingsModel(release, regionName, decisions);
  const comparison = against && comparisonWith(against, release, regionName);
  const findings = model.findings.map((finding) => ({ ...finding, baseline: comparison?.states.get(finding.id) ?? null }));
  const { lang, generatedFrom = null, review = false } = options;
  const page = (
    <Page
      model={model}
      findings={findings}
      articles={articleEntries(release, model, files)}
      groups={claimGroups(release, regionName, model)}
      comparison={comparison}
      language={lang}
      generatedFrom={generatedFrom}
      review={review}
      islands={pageIslands({ release, model, findings, files, regionName, citationDetail })}
      assets={readPageAssets()}
    />
  );
  return `<!DOCTYPE html>\n${render(page)}\n`;
}

/** Changes of findings are listed by themselves, and those that only touch evidence or wording tell a reader nothing. */
function comparisonWith(against: Release, release: Release, regionName: RegionName): Comparison {
  const { changes } = diffReleases(against, release, { regionName });
  return {
    version: against.version,
    ...compareFindings(against.contradictions, release.contradictions),
    changes: changes.filter(({ dataset, semver }) => dataset !== 'contradictions' && semver !== 'patch'),
  };
}

function articleEntries(release: Release, { sources, findings }: FindingsModel, files: SourceFiles): ArticleEntry[] {
  const marks = marksBySource(release);
  const quoting = new Map<string, number>();
  for (const { sides } of findings) {
    for (const id of new Set(sides.map(({ source }) => source.id))) quoting.set(id, (quoting.get(id) ?? 0) + 1);
  }
  return sources.map((source) => ({
    source,
    marks: countByKind(marks.get(source.id) ?? []),
    findings: quoting.get(source.id) ?? 0,
    hasText: typeof files.get(source.id)?.text === 'string',
  }));
}
