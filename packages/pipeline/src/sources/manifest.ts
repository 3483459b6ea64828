import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import {
  type DiscoveredSource,
  discoveredSourcesSchema,
  type FileSource,
  isFileSource,
  isPageSource,
  type Listing,
  type PageSource,
  type PipelineSource,
  pipelineSourcesSchema,
  UserError,
} from '@yibao-rules/model';
import { readJsonFile } from '../json-file.js';
import { type Project, pipelineNames } from '../project.js';
import { addressKey, webAddress } from '../scrape/discovery/address.js';

/** In the sources folder of a pipeline, beside the files of its sources. */
export const MANIFEST_FILE = 'sources.json';
export const DISCOVERED_FILE = 'discovered.json';

/** What a pipeline reads, as `sources.json` and `discovered.json` say it. */
export interface Manifest {
  /** What messages call `sources.json`. */
  shown: string;
  /** Sources whose bytes are committed. */
  files: FileSource[];
  /** Sources that are fetched: those of `sources.json`, then those that a listing named. */
  pages: NamedPage[];
  listings: Listing[];
  /** What `discovered.json` holds, without what `sources.json` names by now. */
  discovered: DiscoveredSource[];
}

/** A source that is fetched, and what is known of it before. */
export interface NamedPage {
  id: string;
  url: string;
  /** As a person knows it, or null. */
  title: string | null;
  site: string | null;
  charset: string | null;
  /** The listing that named it, and what that called it; null for an entry of `sources.json`. */
  discovered: DiscoveredSource | null;
}

/** The sources folder of a pipeline. */
export function sourcesFolder(project: Project, pipeline: string): string {
  return join(project.pipelines, pipeline, 'sources');
}

/**
 * Reads `sources.json` of a pipeline, and `discovered.json` where there is one.
 * @throws UserError naming file, place and remedy: unknown key, wrong type, one id or one address twice.
 */
export function readManifest(project: Project, pipeline: string): Manifest {
  const file = join(sourcesFolder(project, pipeline), MANIFEST_FILE);
  const shown = relative(project.root, file);
  if (!existsSync(file)) {
    throw new UserError(`no pipeline is called ${pipeline}`, {
      file: shown,
      hint: `Pipelines: ${pipelineNames(project).join(', ') || 'none'}.`,
    });
  }
  const { sources, listings = [] } = readJsonFile(pipelineSourcesSchema, file, shown, 'pipeline-sources');
  const places = [
    ...sources.map((entry, at) => ({ entry, at: `/sources/${at}` })),
    ...listings.map((entry, at) => ({ entry, at: `/listings/${at}` })),
  ];
  refuseTwice(places, ({ id }) => id, 'id', shown, 'Give each source and listing an id of its own.');
  refuseTwice(places, ({ url }) => keyOf(url), 'url', shown, 'One entry for an address is enough.');
  refuseUseless(sources, listings, shown);
  const discovered = readDiscovered(project, pipeline, sources);
  const pages = [...sources.filter(isPageSource).map(namedPage), ...discovered.map((one) => discoveredPage(one, listings))];
  return { shown, files: sources.filter(isFileSource), pages, listings, discovered };
}

function namedPage({ id, url, title, site, charset }: PageSource): NamedPage {
  return { id, url, title: title ?? null, site: site ?? null, charset: charset ?? null, discovered: null };
}

/** A discovered source as a page. */
export function discoveredPage(discovered: DiscoveredSource, listings: readonly Listing[]): NamedPage {
  const site = listings.find(({ id }) => id === discovered.listing)?.site ?? null;
  return { id: discovered.id, url: discovered.url, title: null, site, charset: null, discovered };
}

/** @throws UserError for an address that nobody can ask for, and for a pattern that no link can fit because of its host. */
function refuseUseless(sources: readonly PipelineSource[], listings: readonly Listing[], file: string): void {
  for (const [at, { url }] of sources.entries()) if (url !== null) requireAddress(url, `/sources/${at}/url`, file);
  for (const [at, { url, include, hosts = [] }] of listings.entries()) {
    const taken = [requireAddress(url, `/listings/${at}/url`, file).host, ...hosts];
    for (const [place, pattern] of include.entries()) {
      const host = /^https?:\/\/([^/?*$]*)/.exec(pattern)?.[1];
      if (host === undefined || taken.includes(host)) continue;
      throw new UserError(`/listings/${at}/include/${place}: takes links of ${host}, but links are followed to ${taken.join(', ')} only`, {
        file,
        hint: `Name ${host} in hosts of the listing.`,
      });
    }
  }
}

function requireAddress(address: string, place: string, file: string): URL {
  const url = webAddress(address);
  if (url !== null) return url;
  throw new UserError(`${place}: ${address.slice(0, 200)} is no address that can be asked for`, {
    file,
    hint: 'Give a whole address without user name and password: https://host/path',
  });
}

function readDiscovered(project: Project, pipeline: string, sources: readonly PipelineSource[]): DiscoveredSource[] {
  const file = join(sourcesFolder(project, pipeline), DISCOVERED_FILE);
  if (!existsSync(file)) return [];
  const shown = relative(project.root, file);
  const discovered = readJsonFile(discoveredSourcesSchema, file, shown, 'discovered').sources;
  const places = discovered.map((entry, at) => ({ entry, at: `/sources/${at}` }));
  const merged = 'Two branches that discovered it were merged: keep one of the two.';
  refuseTwice(places, ({ id }) => id, 'id', shown, merged);
  refuseTwice(places, ({ url }) => keyOf(url), 'url', shown, merged);
  const named = new Set(sources.map(({ url }) => keyOf(url)));
  const ids = new Set(sources.map(({ id }) => id));
  const own = discovered.filter(({ url }) => !named.has(keyOf(url)));
  const clash = own.find(({ id }) => ids.has(id));
  if (clash !== undefined) {
    throw new UserError(`${clash.id} is the id of another address in ${MANIFEST_FILE}`, {
      file: shown,
      hint: `Give the entry in ${MANIFEST_FILE} another id, or take the one here out: yibao scrape discovers it again.`,
    });
  }
  return own;
}

/** What two addresses of one page have in common; null where there is none. */
export function keyOf(address: string | null): string | null {
  const url = address === null ? null : webAddress(address);
  return url && addressKey(url);
}

/** The committed file of a source, whether it is there or not. */
export function committedFile(project: Project, pipeline: string, { id, file }: FileSource): string {
  return join(sourcesFolder(project, pipeline), file ?? `${id}.txt`);
}

interface Entry {
  id: string;
  url: string | null;
}

function refuseTwice(
  places: readonly { entry: Entry; at: string }[],
  valueIn: (entry: Entry) => string | null,
  key: string,
  file: string,
  hint: string,
): void {
  const seen = new Map<string, string>();
  for (const { entry, at } of places) {
    const value = valueIn(entry);
    if (value === null) continue;
    const first = seen.get(value);
    if (first !== undefined) throw new UserError(`${at}/${key}: ${value} is the ${key} of ${first} too`, { file, hint });
    seen.set(value, at);
  }
}
