import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type PipelineSource, pipelineSourcesSchema, type Snapshot, UserError } from '@yibao-rules/model';
import { readSource } from '@yibao-rules/scrape';
import { type Project, pipelineNames } from './project.js';

export interface LoadedSource {
  source: PipelineSource;
  /** Path of the source's file as messages show it. */
  file: string;
  snapshot: Snapshot;
}

/**
 * Reads `sources.json` of a pipeline and the bytes that it names, in the order of their ids.
 * @throws UserError naming file, place and remedy: unknown key, wrong type, two sources with one id, a missing file, a wrong hash.
 */
export async function loadSources(project: Project, pipeline: string): Promise<LoadedSource[]> {
  const { sources, shown } = readManifest(project, pipeline);
  const loaded: LoadedSource[] = [];
  for (const source of sources) loaded.push(await loadSource(project, sourcePath(project, pipeline, source), shown, source));
  return loaded;
}

/** What `sources.json` of a pipeline lists, in the order of the ids, and what messages call that file. @throws UserError */
export function readManifest(project: Project, pipeline: string): { sources: PipelineSource[]; shown: string } {
  const file = join(project.pipelines, pipeline, 'sources', 'sources.json');
  const shown = relative(project.root, file);
  if (!existsSync(file)) {
    throw new UserError(`no pipeline is called ${pipeline}`, {
      file: shown,
      hint: `Pipelines: ${pipelineNames(project).join(', ') || 'none'}.`,
    });
  }
  return { sources: parseSources(readFileSync(file, 'utf8'), shown), shown };
}

/** The file of a source, whether it is there or not. */
export function sourcePath(project: Project, pipeline: string, source: PipelineSource): string {
  return join(project.pipelines, pipeline, 'sources', source.file ?? `${source.id}.txt`);
}

async function loadSource(project: Project, path: string, manifest: string, source: PipelineSource): Promise<LoadedSource> {
  const shown = relative(project.root, path);
  if (!existsSync(path)) {
    throw new UserError(`source ${source.id} has no file`, { file: shown, hint: `Add the file, or take ${source.id} out of ${manifest}.` });
  }
  const snapshot = await readSource(path);
  if (snapshot.sha256 !== source.sha256) {
    throw new UserError(`the file’s sha256 is ${snapshot.sha256}, but ${manifest} says ${source.sha256}`, {
      file: shown,
      hint: `Restore the file, or write the new hash (and retrievedAt) of ${source.id} into ${manifest}.`,
    });
  }
  return {
    source,
    file: shown,
    snapshot: { ...snapshot, id: source.id, url: source.url, retrievedAt: source.retrievedAt, charset: source.charset },
  };
}

function parseSources(json: string, file: string): PipelineSource[] {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new UserError(`not JSON: ${(error as Error).message}`, {
      file,
      hint: 'Correct the file where the message points.',
      cause: error,
    });
  }
  const parsed = pipelineSourcesSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const pointer = issue?.path.length ? `/${issue.path.join('/')}` : '/';
    throw new UserError(`${pointer}: ${issue?.message ?? 'invalid'}`, {
      file,
      hint: 'schemas/pipeline-sources.schema.json says what it may hold.',
    });
  }
  const { sources } = parsed.data;
  const seen = new Map<string, number>();
  for (const [index, { id }] of sources.entries()) {
    const first = seen.get(id);
    if (first !== undefined) {
      throw new UserError(`/sources/${index}/id: ${id} is the id of /sources/${first} too`, {
        file,
        hint: 'Give each source an id of its own.',
      });
    }
    seen.set(id, index);
  }
  return [...sources].sort((a, b) => (a.id < b.id ? -1 : 1));
}
