import { once } from 'node:events';
import { openRelease, requireProject } from '@yibao-rules/pipeline';
import { startReview } from '@yibao-rules/pipeline/review';
import { onlyPipeline } from '../only-pipeline.js';
import { writeLine } from '../output.js';
import { today } from '../today.js';

export interface ReviewOptions {
  pipeline?: string;
  port: number;
  lang: 'zh' | 'en';
}

/** Serves the newest release's report for deciding about its findings, until Ctrl-C. */
export async function reviewCommand({ pipeline, port, lang }: ReviewOptions): Promise<void> {
  const project = requireProject();
  await openRelease(undefined); // without one there is nothing to serve
  const server = await startReview({ project, pipeline: pipeline ?? onlyPipeline(project), lang, today }, port);
  await writeLine(server.url);
  await writeLine('Open the address in a browser. Decisions go to triage.json; Ctrl-C ends.');
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await server.close();
  await writeLine('Next: yibao regenerate');
}
