import { type Command, InvalidArgumentError, Option } from 'commander';
import { format, subcommand } from './options.js';

/** `yibao scrape`: the pages that a pipeline names, into snapshots. */
export function addScrape(program: Command): void {
  const command = subcommand(program, 'scrape', 'Fetch the pages of a pipeline, and those that its listings lead to, into snapshots', [
    ['yibao scrape', 'everything that sources.json and discovered.json name; then: yibao regenerate'],
    ['yibao scrape --dry-run', 'ask for the lists only, show what would be fetched, write nothing'],
    ['yibao scrape --only news --since 2025-01-01', 'one listing and its articles, without those that are older'],
    ['yibao scrape --only ybj.example.cn-art-7 --accept ybj.example.cn-art-7', 'take a page as it is that was reported as an anomaly'],
    ['yibao scrape --format json', 'for a program'],
  ])
    .argument('[pipeline]', 'name of a folder in pipelines/ (default: the only one)')
    .option('--only <id...>', 'only these sources and listings; with a listing go the articles that it named')
    .addOption(
      new Option(
        '--since <date>',
        'leave out discovered articles of before this day (YYYY-MM-DD), by the date in the list or on the page',
      ).argParser(calendarDay),
    )
    .option('--accept <id...>', 'keep the pages of these sources as they are, odd or not')
    .addOption(new Option('--warc <file>', 'also write the snapshots to a WARC 1.1 file; .warc.gz packs it').conflicts('dryRun'))
    .option('--dry-run', 'ask for lists only, and write nothing', false);
  addFetching(command)
    .addOption(new Option('--max-requests <number>', 'requests of this run at most; the next one goes on').argParser(count).default(2000))
    .addOption(format('text', 'json'))
    .addHelpText('after', SCRAPE_NOTES)
    .action(async (...args: Parameters<typeof import('./commands/scrape.js').scrapeCommand>) =>
      (await import('./commands/scrape.js')).scrapeCommand(...args),
    );
}

/** `yibao add`: one more article. */
export function addAdd(program: Command): void {
  const command = subcommand(
    program,
    'add',
    'Add an article to a pipeline, from its address or a file: read it, keep it, list it in sources.json',
    [
      ['yibao add https://ybj.example.cn/art/2025/3/13/art_7.html', 'fetch it into a snapshot'],
      ['yibao add ~/Downloads/guide.html --id guide-beihai --site 北海医保', 'copy a file into the sources folder'],
      ['yibao add notice.txt --pipeline medical-insurance --format json', 'what was read, for a program'],
    ],
  )
    .argument('<url|file>', 'an http(s) address, or a text, Markdown, HTML or PDF file')
    .option('--pipeline <name>', 'name of a folder in pipelines/ (default: the only one)')
    .option('--id <id>', 'id of the source (default: from the address or the file’s name)')
    .option('--title <title>', 'title of the article (default: the one that it states)')
    .option('--site <name>', 'site or account that published it (default: the one that it states)');
  addFetching(command)
    .addOption(format('text', 'json'))
    .action(async (...args: Parameters<typeof import('./commands/add.js').addCommand>) =>
      (await import('./commands/add.js')).addCommand(...args),
    );
}

function addFetching(command: Command): Command {
  return command
    .option('--contact <address>', 'e-mail or page by which sites reach you; stands in the User-Agent')
    .option('--allow-private', 'also fetch from private, loopback and link-local addresses', false)
    .addOption(
      new Option('--delay <seconds>', 'pause between two requests to a host; a longer crawl-delay of its robots.txt goes before')
        .argParser(seconds)
        .default(2),
    );
}

const SCRAPE_NOTES = `
A page that fails or looks wrong never stops the others, and its last good snapshot stays. A run that was stopped goes on where it was,
for a day. What did not change is not written.

Exit code 1 where a page or list failed, was refused, or looks wrong (anomaly).`;

function calendarDay(words: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(words) && !Number.isNaN(Date.parse(words)) && new Date(words).toISOString().startsWith(words);
  if (isDay) return words;
  throw new InvalidArgumentError('a day is written YYYY-MM-DD.');
}

function count(words: string): number {
  const number = Number(words);
  if (/^\d{1,9}$/.test(words) && number > 0) return number;
  throw new InvalidArgumentError('a whole number above 0 is needed.');
}

function seconds(words: string): number {
  if (/^\d{1,4}(?:\.\d{1,3})?$/.test(words)) return Number(words);
  throw new InvalidArgumentError('a number of seconds is needed, e.g. 2 or 0.5.');
}
