import { addSource } from '@yibao-rules/pipeline/add';
import { requireProject } from '@yibao-rules/pipeline/project';
import { type FetchingOptions, fetcherOptions } from '../fetcher-options.js';
import { onlyPipeline } from '../only-pipeline.js';
import { note, write, writeLine } from '../output.js';
import { startProgress } from '../progress.js';
import { addedSummary } from '../tables/added-summary.js';

export interface AddCommandOptions extends FetchingOptions {
  pipeline?: string;
  id?: string;
  title?: string;
  site?: string;
  format: 'text' | 'json';
}

/** Adds an article to a pipeline and prints what was read in it. */
export async function addCommand(target: string, options: AddCommandOptions): Promise<void> {
  const project = requireProject();
  const pipeline = options.pipeline ?? onlyPipeline(project);
  const { id, title, site } = options;
  const progress = startProgress();
  progress.update(`read ${target}`);
  const added = await addSource(project, pipeline, target, {
    ...(id === undefined ? {} : { id }),
    ...(title === undefined ? {} : { title }),
    ...(site === undefined ? {} : { site }),
    fetcher: fetcherOptions(options),
  }).finally(() => progress.stop());
  for (const words of added.notes) note(`${target}: ${words}`);
  if (options.format === 'json') await writeLine(JSON.stringify(added, null, 2));
  else await write(addedSummary(added));
}
