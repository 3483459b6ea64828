import { relative } from 'node:path';
import { UserError } from '@yibao-rules/model';
import { type Project, pipelineNames } from '@yibao-rules/pipeline/project';

/** The pipeline that is meant where none is named: the only one. @throws UserError where there are several, or none. */
export function onlyPipeline(project: Project): string {
  const names = pipelineNames(project);
  const [name] = names;
  if (name !== undefined && names.length === 1) return name;
  throw new UserError(names.length === 0 ? 'no pipeline has a sources/sources.json' : 'which pipeline?', {
    file: relative(process.cwd(), project.pipelines) || '.',
    hint: names.length === 0 ? 'See CONTRIBUTING.md on how to add a source.' : `Name one of: ${names.join(', ')}.`,
  });
}
