export { type ClaimAnswer, type ClaimGroup, type ClaimRow, claimGroups } from './findings/claim-groups.js';
export {
  type Finding,
  type FindingSide,
  type FindingsModel,
  findingsModel,
  type RuleCount,
  type SourceLabel,
} from './findings/findings-model.js';
export type { RegionLabel } from './findings/regions.js';
export { type HtmlReportInput, renderHtmlReport } from './html/render-html-report.js';
