import { readFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { explanations, format, language, subcommand } from './options.js';
import { addAdd, addScrape } from './scrape-program.js';
import { addReview, addTriage } from './triage-program.js';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };

/** The command line of yibao: every subcommand with its options and examples. A subcommand's code is loaded when it is called. */
export function buildProgram(): Command {
  const program = new Command('yibao')
    .description('Chinese medical and social insurance articles in; versioned datasets with evidence, and contradictions, out.')
    .version(version, '-V, --version', 'print the version of the command')
    .exitOverride()
    .showHelpAfterError('(yibao --help, or yibao COMMAND --help, shows how it is used)')
    .addHelpText('after', EXIT_CODES);

  subcommand(program, 'extract', 'Print what articles state: regions, channels, rates, citations, each with its evidence', [
    ['yibao extract article.txt', 'one article, as an indented JSON array'],
    ['yibao extract sources/*.txt --format ndjson', 'one line an article, in the order given'],
    ['yibao extract page.html --format table', 'for reading'],
    ['yibao extract guide.txt --explain --lang en', 'which words gave each rate its measure and each key of its scope'],
    ['cat article.txt | yibao extract - --text', 'from standard input, with the text that the offsets count in'],
  ])
    .argument('<file...>', 'text, Markdown or HTML files; - reads standard input')
    .addOption(format('json', 'ndjson', 'table'))
    .option('--text', 'carry the article’s text in source.text', false)
    .addOption(explanations())
    .addOption(language())
    .action(async (...args: Parameters<typeof import('./commands/extract.js').extractCommand>) =>
      (await import('./commands/extract.js')).extractCommand(...args),
    );

  subcommand(program, 'parse', 'Print an article as blocks with offsets, or its body as text', [
    ['yibao parse article.txt', 'title, site, date and blocks as JSON'],
    ['yibao parse page.html --format text', 'only the body'],
  ])
    .argument('<file...>', 'text, Markdown or HTML files; - reads standard input')
    .addOption(format('json', 'text'))
    .action(async (...args: Parameters<typeof import('./commands/parse.js').parseCommand>) =>
      (await import('./commands/parse.js')).parseCommand(...args),
    );

  addScrape(program);
  addAdd(program);

  subcommand(program, 'regenerate', 'Read the sources of a pipeline and write a new release where anything changed', [
    ['yibao regenerate', 'the only pipeline, or all of them in turn'],
    ['yibao regenerate medical-insurance --check', 'write nothing; exit 1 where datasets/ is not what the sources give (CI)'],
  ])
    .argument('[pipeline]', 'name of a folder in pipelines/')
    .option('--check', 'write nothing, and exit 1 where the committed datasets differ', false)
    .option('--no-cache', 'read every source again')
    .option('--report <dir>', 'also write the report page there')
    .action(async (...args: Parameters<typeof import('./commands/regenerate.js').regenerateCommand>) =>
      (await import('./commands/regenerate.js')).regenerateCommand(...args),
    );

  subcommand(program, 'validate', 'Validate releases, dataset files or sources.json against the schemas', [
    ['yibao validate', 'the newest release'],
    ['yibao validate v1.0.0', 'a release by version or folder'],
    ['yibao validate datasets/v1.0.0/rates.json', 'one file'],
  ])
    .argument('[target...]', 'versions, release folders, or files; the newest release where none is given')
    .action(async (...args: Parameters<typeof import('./commands/validate.js').validateCommand>) =>
      (await import('./commands/validate.js')).validateCommand(...args),
    );

  subcommand(program, 'check', 'Find where articles contradict each other, themselves, the law and what is officially so', [
    ['yibao check', 'the newest release'],
    ['yibao check v1.0.0 --format json --fail-on never', 'the findings of a release, for a program'],
    ['yibao check guide.txt faq.txt --lang en', 'articles straight from disk, against each other and the reference'],
    ['yibao check guide.txt faq.txt --config rules.json', 'with severities and thresholds of your own'],
  ])
    .argument('[target...]', 'one release, or article files; the newest release where none is given')
    .addOption(format('text', 'json'))
    .addOption(
      new Option('--fail-on <severity>', 'exit 1 at this severity or above')
        .choices(['error', 'warning', 'info', 'never'])
        .default('error'),
    )
    .option('--config <file>', 'severities and thresholds of the rules, for article files (see: yibao explain RULE)')
    .addOption(statuteStore())
    .addOption(language())
    .action(async (...args: Parameters<typeof import('./commands/check.js').checkCommand>) =>
      (await import('./commands/check.js')).checkCommand(...args),
    );

  subcommand(program, 'rules', 'List the rules that find contradictions', [['yibao rules --lang en', 'id, severity, and a line on each']])
    .addOption(language())
    .action(async (...args: Parameters<typeof import('./commands/rules.js').rulesCommand>) =>
      (await import('./commands/rules.js')).rulesCommand(...args),
    );

  subcommand(program, 'explain', 'Print a rule’s page: what it finds, why, what it needs, its thresholds, examples', [
    ['yibao explain value-conflict', 'one rule'],
    ['yibao explain value-conflict self-conflict --lang en', 'several, in English'],
  ])
    .argument('<rule...>', 'ids of rules, as `yibao rules` lists them')
    .addOption(language())
    .action(async (...args: Parameters<typeof import('./commands/rules.js').explainCommand>) =>
      (await import('./commands/rules.js')).explainCommand(...args),
    );

  subcommand(program, 'diff', 'Show what changed between two releases, and the version bump it asks for', [
    ['yibao diff v1.0.0 v1.1.0', 'in words; exit 1 where they differ'],
    ['yibao diff v1.0.0 v1.1.0 --format json', 'for a program'],
    ['yibao diff v1.0.0 v1.1.0 --format markdown --lang en', 'for a comment on a proposed change'],
  ])
    .argument('<old>', 'version or folder of a release')
    .argument('<new>', 'version or folder of a release')
    .addOption(format('text', 'json', 'markdown'))
    .addOption(language())
    .action(async (...args: Parameters<typeof import('./commands/diff.js').diffCommand>) =>
      (await import('./commands/diff.js')).diffCommand(...args),
    );

  subcommand(program, 'report', 'Write the findings of a release: a page that needs no network, Markdown for a pull request, or SARIF', [
    ['yibao report', 'the newest release as a page, to reports/'],
    ['yibao report v1.0.0 --out /tmp/review --lang en', 'another release into another folder, the page opening in English'],
    ['yibao report --format markdown --against v1.0.0 --out -', 'what is new and gone, printed; nothing where nothing changed'],
    ['yibao report --format sarif --out findings.sarif', 'for a code host, which annotates the articles'],
  ])
    .argument('[release]', 'version or folder of a release; the newest where none is given')
    .addOption(format('html', 'markdown', 'sarif'))
    .option('--out <path>', 'a file that ends in .html, .md or .sarif, or a folder; - prints it (default: reports/ of the project)')
    .option('--against <release>', 'version or folder of an older release to compare with')
    .addOption(language())
    .action(async (...args: Parameters<typeof import('./commands/report.js').reportCommand>) =>
      (await import('./commands/report.js')).reportCommand(...args),
    );

  addTriage(program);
  addReview(program);

  subcommand(
    program,
    'cite',
    'Hold citations of laws against what they cite: does it exist, is it in force, do the quoted words stand there',
    [
      ['yibao cite "《社会保险法》第八十六条规定:“按日加收万分之五的滞纳金”"', 'a text'],
      ['yibao cite --file article.txt --lang en', 'every citation of a file'],
      ['cat article.txt | yibao cite - --format json', 'from standard input, for a program'],
    ],
  )
    .argument('[text]', 'the words with the citation; - reads standard input')
    .option('--file <file>', 'read the words from a text, Markdown or HTML file')
    .addOption(statuteStore())
    .addOption(format('text', 'json'))
    .addOption(language())
    .action(async (...args: Parameters<typeof import('./commands/cite.js').citeCommand>) =>
      (await import('./commands/cite.js')).citeCommand(...args),
    );

  const statutes = subcommand(program, 'statutes', 'Keep full texts of statutes, for cite to show beside a quotation', [
    ['yibao statutes import ~/laws', 'every .json, .md and .txt file of a folder'],
    ['yibao statutes list', 'what is there, and whether it is the version that was fingerprinted'],
  ]);
  statutes
    .command('import')
    .description('Read statutes into the store: JSON {title, articles: [{number, suffix, text}]}, or Markdown with 第…条 lines')
    .argument('<path...>', 'folders or files')
    .addOption(statuteStore())
    .action(async (...args: Parameters<typeof import('./commands/statutes.js').importCommand>) =>
      (await import('./commands/statutes.js')).importCommand(...args),
    );
  statutes
    .command('list')
    .description('List the statutes of the store')
    .addOption(statuteStore())
    .action(async (...args: Parameters<typeof import('./commands/statutes.js').listCommand>) =>
      (await import('./commands/statutes.js')).listCommand(...args),
    );

  return program;
}

function statuteStore(): Option {
  return new Option('--store <dir>', 'folder of the imported statutes (default: .cache/yibao/statutes of the project)');
}

const EXIT_CODES = `
Exit codes: 0 fine · 1 findings, differences or invalid data · 2 usage or input error`;
