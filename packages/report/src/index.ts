export { type Baseline, type BaselineState, compareFindings } from './findings/baseline.js';
export { type ClaimAnswer, type ClaimGroup, type ClaimRow, claimGroups } from './findings/claim-groups.js';
export {
  type Finding,
  type FindingDecision,
  type FindingSide,
  type FindingsModel,
  findingsModel,
  type RuleCount,
  type SourceLabel,
} from './findings/findings-model.js';
export { LineIndex, type Place, type SourceFile, type SourceFiles } from './findings/places.js';
export type { RegionLabel } from './findings/regions.js';
export type { FindingsReportInput } from './findings/report-input.js';
export { type HtmlReportInput, renderHtmlReport } from './html/render-html-report.js';
export { renderMarkdownReport } from './markdown/render-markdown-report.js';
export { renderSarifReport } from './sarif/render-sarif-report.js';
