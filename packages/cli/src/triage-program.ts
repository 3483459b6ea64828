import type { DecisionKind } from '@yibao-rules/model';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { format, language, subcommand } from './options.js';

const DECISIONS = ['accepted', 'both-wrong', 'dismissed', 'different-scope', 'extraction-error'] as const satisfies readonly DecisionKind[];
const FINDING = 'value-conflict:0123456789ab';

/** `yibao triage list|add|prune`: decisions about findings. */
export function addTriage(program: Command): void {
  const triage = subcommand(program, 'triage', 'Decide about findings, and keep the decisions with the pipeline', [
    ['yibao triage list', 'every decision, and whether it still holds'],
    [`yibao triage add ${FINDING} --decision accepted --by 小李`, 'decide about a finding'],
    ['yibao triage prune', 'take out the decisions that match no finding'],
  ]);
  const load = () => import('./commands/triage.js');

  subcommand(triage, 'list', 'List the decisions of a pipeline, and how each stands against the newest release', [
    ['yibao triage list', 'for reading'],
    ['yibao triage list --format json', 'for a program'],
  ])
    .addOption(format('text', 'json'))
    .addOption(pipeline())
    .action(async (...args: Parameters<typeof import('./commands/triage.js').triageListCommand>) =>
      (await load()).triageListCommand(...args),
    );

  subcommand(triage, 'add', 'Write a decision about a finding of the newest release into triage.json', [
    [`yibao triage add ${FINDING} --decision accepted --by 小李`, 'it is a contradiction'],
    [`yibao triage add ${FINDING} --decision dismissed --reason '说的是不同年份' --by 小李`, 'it is none'],
    [`yibao triage add ${FINDING} --decision different-scope --reason '…' --by 小李 --expires 2027-06-30`, 'it is none, until then'],
  ])
    .argument('<finding>', 'id of the finding, as yibao check prints it')
    .addOption(
      new Option('--decision <decision>', 'accepted, both-wrong: it is a contradiction; the others: it is none')
        .choices(DECISIONS)
        .makeOptionMandatory(),
    )
    .requiredOption('--by <name>', 'who decided')
    .option('--reason <words>', 'why; every decision but accepted needs it')
    .option('--at <date>', 'day of the decision, YYYY-MM-DD (default: today)')
    .option('--expires <date>', 'last day on which it holds, YYYY-MM-DD')
    .addOption(pipeline())
    .action(async (...args: Parameters<typeof import('./commands/triage.js').triageAddCommand>) =>
      (await load()).triageAddCommand(...args),
    );

  subcommand(triage, 'prune', 'Take out the decisions that match no finding of the newest release', [
    ['yibao triage prune', 'what yibao check asks for'],
    ['yibao triage prune --stale', 'also those whose words changed or whose last day is over'],
  ])
    .option('--stale', 'also take out decisions that hold no longer', false)
    .addOption(pipeline())
    .action(async (...args: Parameters<typeof import('./commands/triage.js').triagePruneCommand>) =>
      (await load()).triagePruneCommand(...args),
    );
}

/** `yibao review`: the report in a browser, with buttons that decide. */
export function addReview(program: Command): void {
  subcommand(program, 'review', 'Serve the newest release’s report on 127.0.0.1, with buttons that write triage.json', [
    ['yibao review', 'on a free port; prints the address, Ctrl-C ends'],
    ['yibao review --port 8300 --lang en', 'on a port of your choice, the page opening in English'],
  ])
    .addOption(new Option('--port <number>', 'port to listen on; 0 takes a free one').default(0).argParser(portNumber))
    .addOption(pipeline())
    .addOption(language())
    .action(async (...args: Parameters<typeof import('./commands/review.js').reviewCommand>) =>
      (await import('./commands/review.js')).reviewCommand(...args),
    );
}

function portNumber(words: string): number {
  const port = Number(words);
  if (/^\d{1,5}$/.test(words) && port <= 65_535) return port;
  throw new InvalidArgumentError('a port is a number from 0 to 65535.');
}

function pipeline(): Option {
  return new Option('--pipeline <name>', 'name of a folder in pipelines/ (default: the only one)');
}
