import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UserError } from '@yibao-rules/model';

/** The folders of a yibao project: where pipelines, datasets and reports are. */
export interface Project {
  root: string;
  datasets: string;
  pipelines: string;
  reports: string;
  cache: string;
}

/** The project that holds `from`: the nearest folder above with `pipelines/` and `datasets/` in it, or null. */
export function findProject(from: string = process.cwd()): Project | null {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (isFolder(join(folder, 'pipelines')) && isFolder(join(folder, 'datasets'))) {
      return {
        root: folder,
        datasets: join(folder, 'datasets'),
        pipelines: join(folder, 'pipelines'),
        reports: join(folder, 'reports'),
        cache: join(folder, '.cache', 'yibao'),
      };
    }
    if (dirname(folder) === folder) return null;
  }
}

/** @throws UserError where no folder above is a project. */
export function requireProject(from: string = process.cwd()): Project {
  const project = findProject(from);
  if (!project) {
    throw new UserError('no yibao project here: no folder above holds both pipelines/ and datasets/', {
      file: resolve(from),
      hint: 'Run the command inside a project, or name files and release folders by their paths.',
    });
  }
  return project;
}

/** Names of the pipelines that have sources, sorted. */
export function pipelineNames(project: Project): string[] {
  return readdirSync(project.pipelines)
    .filter((name) => existsSync(join(project.pipelines, name, 'sources', 'sources.json')))
    .sort();
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
