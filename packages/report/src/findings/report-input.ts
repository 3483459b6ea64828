import type { Language, RegionName, Release, TriageDecision } from '@yibao-rules/model';
import type { SourceFiles } from './places.js';

/** What the renderings for code hosts are made from. */
export interface FindingsReportInput {
  release: Release;
  /** The release to compare with, or null to report the release by itself. */
  against: Release | null;
  regionName: RegionName;
  decisions?: readonly TriageDecision[];
  files: SourceFiles;
  lang: Language;
}
