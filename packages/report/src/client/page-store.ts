import type { Language } from '@yibao-rules/model';
import { type Mark, marksBySource, spanKey } from '../articles/marks.js';
import type { Namer } from '../articles/record-words.js';
import { type ListedFinding, unpackFindings } from '../data/findings.js';
import type { ArticleText, Islands } from '../data/page-data.js';
import { type Records, unpackRecords } from '../data/records.js';
import type { SourceLabel } from '../findings/findings-model.js';

function readIsland<Name extends keyof Islands>(name: Name): Islands[Name] {
  return JSON.parse(document.getElementById(`data-${name}`)?.textContent ?? 'null') as Islands[Name];
}

/** Computes a value when it is first asked for. */
function once<T>(compute: () => T): () => T {
  let kept: { value: T } | null = null;
  return () => {
    kept ??= { value: compute() };
    return kept.value;
  };
}

/** What the page holds; each part is read when it is first asked for. */
export class PageStore {
  private readonly core = readIsland('core');
  private readonly passages = once(() => readIsland('passages'));

  readonly findings: () => ListedFinding[] = once(() => unpackFindings(readIsland('findings'), this.passages(), this.core));
  readonly records: () => Records = once(() => unpackRecords(readIsland('records'), this.passages()));
  readonly findingById = once(() => new Map(this.findings().map((finding) => [finding.id, finding])));
  readonly marks: () => ReadonlyMap<string, Mark[]> = once(() => marksBySource(this.records()));
  private readonly sourceById = once(() => new Map(this.core.sources.map((source) => [source.id, source])));

  get sources(): readonly SourceLabel[] {
    return this.core.sources;
  }

  readonly namer: Namer = {
    regionName: (code) => this.core.regionNames[code] ?? code,
    citationDetail: (detail: string, lang: Language) => this.core.citationDetails[detail]?.[lang] ?? detail,
  };

  /** A source that the release does not list is named by its id. */
  source(id: string): SourceLabel {
    return this.sourceById().get(id) ?? { id, title: id, site: null, url: null, date: null };
  }

  findingsById(ids: readonly string[]): ListedFinding[] {
    return ids.flatMap((id) => this.findingById().get(id) ?? []);
  }

  /** The findings that quote an article, as they rank. */
  findingsOfArticle(id: string): ListedFinding[] {
    return this.findings().filter(({ sides }) => sides.some(({ source }) => source.id === id));
  }

  /** The spans of an article that findings quote, by their keys. */
  quotedSpans(id: string): Set<string> {
    const sides = this.findingsOfArticle(id).flatMap((finding) => finding.sides);
    return new Set(sides.flatMap(({ source, evidence }) => (source.id === id ? [spanKey(evidence)] : [])));
  }

  hasArticle(id: string): boolean {
    return this.sourceById().has(id);
  }

  /** An article's text; null where the page holds none. */
  article(id: string): ArticleText | null {
    const index = this.core.sources.findIndex((source) => source.id === id);
    return index < 0 ? null : readIsland(`article-${index}`);
  }
}
