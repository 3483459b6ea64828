import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson, compareCodeUnits, type DiscoveredSource, discoveredSourcesSchema } from '@yibao-rules/model';
import writeFileAtomic from 'write-file-atomic';
import type { Project } from '../project.js';
import { DISCOVERED_FILE, sourcesFolder } from '../sources/manifest.js';

/** From `pipelines/NAME/sources/` to the project's schemas. */
const SCHEMA_PATH = '../../../schemas/discovered.schema.json';

/** Writes what the listings of a pipeline named, the whole file at once: one block each, sorted by id, so that two branches merge. */
export function writeDiscovered(project: Project, pipeline: string, discovered: readonly DiscoveredSource[]): void {
  const sources = [...discovered].sort((a, b) => compareCodeUnits(a.id, b.id));
  mkdirSync(sourcesFolder(project, pipeline), { recursive: true });
  writeFileAtomic.sync(
    join(sourcesFolder(project, pipeline), DISCOVERED_FILE),
    canonicalJson(discoveredSourcesSchema.parse({ $schema: SCHEMA_PATH, sources })),
  );
}
