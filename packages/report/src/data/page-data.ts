import type { Bilingual, Language, RegionName, Release } from '@yibao-rules/model';
import type { PackedBlock } from '../articles/lines.js';
import type { Finding, FindingsModel } from '../findings/findings-model.js';
import type { SourceFiles } from '../findings/places.js';
import { type ListedFinding, type PackedFinding, packFinding, type SharedWords } from './findings.js';
import { islandText } from './json-island.js';
import { type PackedPassages, PassageTable } from './passages.js';
import { type PackedRecords, packRecords } from './records.js';

/** What the page's script needs at once. */
export interface CoreData extends SharedWords {
  /** What the details of verifications say. */
  citationDetails: Record<string, Bilingual>;
}

/** An article's text, and where its blocks begin. */
export interface ArticleText {
  text: string;
  blocks: readonly PackedBlock[];
}

/** What each island holds; `article-N` is that of the Nth source, null where its text is not at hand. */
export interface Islands {
  core: CoreData;
  passages: PackedPassages;
  findings: PackedFinding[];
  records: PackedRecords;
  [article: `article-${number}`]: ArticleText | null;
}

/** A part of the page's data: the name of its island, and its JSON. */
export interface Island {
  name: string;
  json: string;
}

export interface PageDataInput {
  release: Release;
  model: FindingsModel;
  findings: readonly ListedFinding[];
  files: SourceFiles;
  regionName: RegionName;
  citationDetail: (detail: string, lang: Language) => string;
}

/** Everything that the page's script builds views from, as islands of JSON: each is read when it is needed. */
export function pageIslands({ release, model, findings, files, regionName, citationDetail }: PageDataInput): Island[] {
  const table = new PassageTable();
  const packedFindings = findings.map((finding) => packFinding(finding, table));
  const records = packRecords(release, table);
  const core: CoreData = {
    sources: model.sources,
    ruleTitles: Object.fromEntries(model.rules.map(({ rule, title }) => [rule, title])),
    regionNames: regionNames(release, findings, regionName),
    citationDetails: citationDetails(release, citationDetail),
  };
  return [
    { name: 'core', json: islandText(core) },
    { name: 'passages', json: islandText(table.packed()) },
    { name: 'findings', json: islandText(packedFindings) },
    { name: 'records', json: islandText(records) },
    ...model.sources.map(({ id }, index) => ({ name: `article-${index}`, json: islandText(articleText(files, id)) })),
  ];
}

function articleText(files: SourceFiles, id: string): ArticleText | null {
  const file = files.get(id);
  if (file === undefined || file.text === null) return null;
  const blocks = (file.blocks ?? []).map(({ kind, start, level }): PackedBlock => (level === undefined ? [kind, start] : [kind, start, level]));
  return { text: file.text, blocks };
}

function regionNames(release: Release, findings: readonly Finding[], regionName: RegionName): Record<string, string> {
  const codes = new Set([
    ...release.cities.map(({ id }) => id),
    ...release.rates.flatMap(({ scope }) => scope.region ?? []),
    ...release.channels.flatMap(({ region }) => region ?? []),
    ...findings.flatMap(({ regions }) => regions.map(({ code }) => code)),
  ]);
  return Object.fromEntries([...codes].map((code) => [code, regionName(code)]));
}

function citationDetails(release: Release, say: PageDataInput['citationDetail']): Record<string, Bilingual> {
  const details = release.citations.flatMap(({ assertions }) => assertions.flatMap(({ value }) => value.verification.detail ?? []));
  return Object.fromEntries(details.map((detail) => [detail, { zh: say(detail, 'zh'), en: say(detail, 'en') }]));
}
