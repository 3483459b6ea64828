import type { Language, RegionName, Release, TriageDecision } from '@yibao-rules/model';
import { render } from 'preact-render-to-string';
import { compareFindings } from '../findings/baseline.js';
import { claimGroups } from '../findings/claim-groups.js';
import { findingsModel } from '../findings/findings-model.js';
import { readPageAssets } from './assets.js';
import { Page } from './page.js';

export interface HtmlReportInput {
  release: Release;
  regionName: RegionName;
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
 * A release's findings and rate claims as one HTML page that needs neither network nor server. Every word of a source is
 * escaped, and the page's security policy admits its own scripts and style sheet only.
 * @returns the page; the same input gives the same bytes.
 */
export function renderHtmlReport({ release, against = null, regionName, decisions, options }: HtmlReportInput): string {
  const model = findingsModel(release, regionName, decisions);
  const comparison = against && { version: against.version, ...compareFindings(against.contradictions, release.contradictions) };
  const groups = claimGroups(release, regionName, model);
  const { lang, generatedFrom = null, review = false } = options;
  const page = (
    <Page
      model={model}
      groups={groups}
      comparison={comparison}
      language={lang}
      generatedFrom={generatedFrom}
      review={review}
      assets={readPageAssets()}
    />
  );
  return `<!DOCTYPE html>\n${render(page)}\n`;
}
