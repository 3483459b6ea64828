import { type Bilingual, compareCodeUnits, type Language, type ReleaseSource } from '@yibao-rules/model';
import type { Artifact, Location, Region } from 'sarif';
import type { FindingSide } from '../findings/findings-model.js';
import type { Locate, Place, SourceFiles } from '../findings/places.js';
import { plainText } from '../text/invisible.js';
import { message } from './message.js';

/** What hosts call the root of the repository that the paths start from. */
export const ROOT = '%SRCROOT%';

/** A path as a relative URI reference (RFC 3986): every part percent-encoded. */
export function relativeUri(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** The files that findings can stand in, sorted by path, and the index of each by its path. */
export function artifactsOf(
  sources: readonly ReleaseSource[],
  files: SourceFiles,
): { artifacts: Artifact[]; indexOf: ReadonlyMap<string, number> } {
  const known = sources.flatMap((source) => {
    const file = files.get(source.id);
    return file === undefined ? [] : [{ source, path: file.path }];
  });
  known.sort((a, b) => compareCodeUnits(a.path, b.path));
  const artifacts = known.map(
    ({ source, path }): Artifact => ({
      location: { uri: relativeUri(path), uriBaseId: ROOT },
      roles: ['analysisTarget'],
      encoding: source.charset,
      hashes: { 'sha-256': source.sha256 },
      ...(source.title === '' ? {} : { description: message(source.title) }),
    }),
  );
  return { artifacts, indexOf: new Map(known.map(({ path }, index) => [path, index])) };
}

/**
 * Where a side stands: the file, and line and column where they are known. A source without a file in the repository is named by its
 * id, as a logical location.
 */
export function locationOf(side: FindingSide, locate: Locate, indexOf: ReadonlyMap<string, number>): Location {
  const found = locate(side.source.id, side.evidence);
  if (found === null) return { logicalLocations: [{ name: side.source.id, kind: 'resource' }] };
  const index = indexOf.get(found.path);
  return {
    physicalLocation: {
      artifactLocation: { uri: relativeUri(found.path), uriBaseId: ROOT, ...(index === undefined ? {} : { index }) },
      ...(found.place === null ? {} : { region: regionOf(found.place, side) }),
    },
  };
}

function regionOf(place: Place, { evidence }: FindingSide): Region {
  return { ...place, snippet: { text: plainText(evidence.exact) } };
}

/** A side as the place it stands in, with what it says there. */
export function relatedLocation(
  side: FindingSide,
  name: Bilingual,
  id: number,
  lang: Language,
  locate: Locate,
  indexOf: ReadonlyMap<string, number>,
): Location {
  return { id, ...locationOf(side, locate, indexOf), message: message(sideText(side, name, lang)) };
}

/** `甲: 12333 (河边市民看病报销一本通, 2024-10-22)`. */
export function sideText({ value, source }: FindingSide, name: Bilingual, lang: Language): string {
  return `${name[lang]}: ${value} (${[source.title, source.date].filter((part) => part !== null).join(', ')})`;
}
