import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ARTICLES, type NewsSite, openNewsSite, page } from '../support/news-site.js';
import { copyOf, LOOPBACK, type PipelineFolder, projectOf, type Scraped, scrape } from '../support/scraped-project.js';
import { COMMAND, editJson, folderState, yibao } from '../support/yibao.js';
import { yibaoAsync } from '../support/yibao-async.js';

/** For tests that run several commands one after the other. */
const SEVERAL_COMMANDS = 180_000;

let site: NewsSite;
let scraped: PipelineFolder;
let first: Scraped;
beforeAll(async () => {
  site = await openNewsSite();
  scraped = projectOf(site);
  first = await scrape(scraped);
});
afterAll(async () => {
  scraped.remove();
  await site.close();
});

let project: PipelineFolder;
let routes: NewsSite['routes'];
beforeEach(() => {
  project = copyOf(scraped);
  routes = { ...site.routes };
  site.asked.length = 0;
});
afterEach(() => {
  Object.assign(site.routes, routes);
  project.remove();
});

const pipelines = ({ root }: PipelineFolder) => folderState(join(root, 'pipelines'));
const idOf = (path: string) => scraped.discovered().find(({ url }) => url === site.url(path))!.id;

describe('a first run', () => {
  it('keeps the page that is named and those that the lists lead to, and leaves all other links alone', () => {
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(first.outcomes).toEqual({ [ARTICLES.outpatient]: 'new', [ARTICLES.inpatient]: 'new', [ARTICLES.payment]: 'new' });
    expect(first.result.listings).toMatchObject([
      { id: 'news', outcome: 'read', pages: 1, articles: 2, fresh: 1 },
      { id: 'map', outcome: 'read', pages: 1, articles: 2, fresh: 1 },
    ]);
    expect(first.result.hosts).toEqual([expect.objectContaining({ host: site.host, requests: 7 })]);
  });

  it('records what it discovered under ids that only the address makes, sorted, with what the lists said', () => {
    const discovered = scraped.discovered();
    expect(discovered).toEqual([
      expect.objectContaining({ url: site.url(ARTICLES.payment), listing: 'map', title: null, listedAt: '2031-02-20' }),
      expect.objectContaining({
        url: site.url(ARTICLES.inpatient),
        listing: 'news',
        title: '绵阳市居民医保住院待遇',
        listedAt: '2031-03-10',
      }),
    ]);
    expect(discovered.map(({ id }) => id)).toEqual(discovered.map(({ id }) => id).sort());
    expect(yibao(['validate'], { cwd: scraped.root })).toMatchObject({ status: 0 });
  });

  it('keeps the parsed text beside each page, decoded', () => {
    expect(readFileSync(scraped.textFile(idOf(ARTICLES.inpatient)), 'utf8')).toContain('绵阳市居民医保在三级医院住院');
    expect(readFileSync(scraped.textFile('outpatient'), 'utf8')).not.toContain('浏览次数');
  });
});

describe('a later run', () => {
  it('writes nothing where nothing changed, but the archive that was asked for', async () => {
    const before = pipelines(project);
    const ran = await scrape(project, '--warc', 'pages.warc');
    expect(ran).toMatchObject({ status: 0 });
    expect(new Set(Object.values(ran.outcomes))).toEqual(new Set(['unchanged']));
    expect(pipelines(project)).toEqual(before);
    expect(ran.result.warc).toEqual({ file: 'pages.warc', records: 4 });
    const archive = readFileSync(join(project.root, 'pages.warc'), 'utf8');
    expect(archive.match(/^WARC-Target-URI: \S+\/art\//gm)).toHaveLength(3);
  });

  it('takes a page whose surroundings differ for the same', async () => {
    const before = pipelines(project);
    site.routes[ARTICLES.payment] = String(site.routes[ARTICLES.payment]).replace('浏览次数:1', '浏览次数:2');
    expect((await scrape(project)).outcomes[ARTICLES.payment]).toBe('unchanged');
    expect(pipelines(project)).toEqual(before);
  });

  it('keeps what changed, with what it was before, and says how much', async () => {
    const before = readFileSync(project.textFile(idOf(ARTICLES.payment)), 'utf8');
    site.routes[ARTICLES.payment] = String(site.routes[ARTICLES.payment]).replace('每人每年430元', '每人每年470元');
    const { status, result, outcomes } = await scrape(project);
    expect([status, outcomes[ARTICLES.payment], outcomes[ARTICLES.inpatient]]).toEqual([0, 'changed', 'unchanged']);
    expect(result.sources.find(({ outcome }) => outcome === 'changed')?.lines).toEqual({ added: 1, removed: 1 });
    expect(readFileSync(project.textFile(idOf(ARTICLES.payment)), 'utf8')).toBe(before.replace('430', '470'));
  });

  it.each([
    ['shrinks', () => page('绵阳市职工医保门诊怎么报', '2031-03-13', '<p>略。</p>'), 'anomaly'],
    ['is a wall as long as the article was', () => page('请登录', '2031-03-13', '<p>请登录后继续阅读全文内容。</p>'.repeat(12)), 'anomaly'],
    ['is gone', () => undefined, 'failed'],
  ])('keeps the last good snapshot of a page that %s, says so, and goes on with the others', async (_what, route, outcome) => {
    const before = pipelines(project);
    site.routes[ARTICLES.outpatient] = route() as string;
    const { status, outcomes, result } = await scrape(project);
    expect([status, outcomes[ARTICLES.outpatient], outcomes[ARTICLES.payment]]).toEqual([1, outcome, 'unchanged']);
    const odd = result.sources.find(({ id }) => id === 'outpatient')!;
    expect([odd.reason, odd.hint]).toEqual([expect.stringMatching(/\.$/), expect.stringMatching(/\.$/)]);
    expect(pipelines(project)).toEqual(before);
  });

  it('keeps such a page where it is accepted by name', async () => {
    site.routes[ARTICLES.outpatient] = page('绵阳市职工医保门诊怎么报', '2031-03-13', '<p>略。</p>');
    const ran = await scrape(project, '--only', 'outpatient', '--accept', 'outpatient');
    expect(ran).toMatchObject({ status: 0, outcomes: { [ARTICLES.outpatient]: 'changed' } });
    expect(site.asked).toEqual(['/robots.txt', ARTICLES.outpatient]);
  });

  it.each([
    ['missing', (path: string) => rmSync(path)],
    ['spoilt', (path: string) => writeFileSync(path, 'x')],
  ])('fetches anew a page whose kept bytes are %s', async (_what, spoil) => {
    const before = pipelines(project);
    spoil(project.textFile('outpatient').replace(/\.txt$/, ''));
    expect((await scrape(project, '--only', 'outpatient')).outcomes).toEqual({ [ARTICLES.outpatient]: 'new' });
    expect(pipelines(project)).toEqual(before);
  });

  it('prints a table, what needs a look, and the next command', async () => {
    site.routes[ARTICLES.payment] = String(site.routes[ARTICLES.payment]).replace('430元', '470元');
    delete site.routes[ARTICLES.inpatient];
    const { status, stdout } = await yibaoAsync(['scrape', ...LOOPBACK], { cwd: project.root });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^outpatient +unchanged +[\d,]+$/m);
    expect(stdout).toMatch(/changed +[\d,]+ +1 line new, 1 gone$/m);
    expect(stdout).toMatch(/^failed +.*art_2\.html\n {2}.*404.*\n {2}→ /m);
    expect(stdout).toContain('1 changed · 1 unchanged · 1 failed');
    expect(stdout).toContain('next: yibao regenerate medical-insurance');
  });
});

describe('what a run asks for', () => {
  it('--dry-run asks for the lists, and writes nothing at all', async () => {
    const fresh = projectOf(site);
    const before = folderState(fresh.root);
    const ran = await scrape(fresh, '--dry-run');
    expect(ran.outcomes).toEqual({ [ARTICLES.outpatient]: 'planned', [ARTICLES.inpatient]: 'planned', [ARTICLES.payment]: 'planned' });
    expect(site.asked.filter((path) => path.startsWith('/art/'))).toEqual([]);
    expect(folderState(fresh.root)).toEqual(before);
    fresh.remove();
  });

  it('--since leaves out what a list dates earlier, but no page that a person named', async () => {
    const { outcomes, result } = await scrape(project, '--since', '2031-03-11');
    expect(outcomes).toEqual({ [ARTICLES.outpatient]: 'unchanged' });
    expect(result.listings).toMatchObject([{ older: 1 }, { older: 1 }]);
  });

  it('--since goes by the date on the page where no list gives one', async () => {
    const fresh = projectOf(site, ['/undated/']);
    site.routes['/zcfg/'] = '<a href="/undated/old.html">旧文</a><a href="/undated/new.html">新文</a>';
    site.routes['/undated/old.html'] = page('旧文', '2030-12-31', '<p>绵阳市职工医保住院起付标准为700元。</p>');
    site.routes['/undated/new.html'] = page('新文', '2031-01-02', '<p>绵阳市职工医保住院起付标准为710元。</p>');
    const { outcomes } = await scrape(fresh, '--only', 'news', '--since', '2031-01-01');
    expect(outcomes).toEqual({ '/undated/old.html': 'skipped', '/undated/new.html': 'new' });
    expect(fresh.discovered().map(({ url }) => new URL(url).pathname)).toEqual(['/undated/new.html']);
    fresh.remove();
  });

  it('--only takes a source, or a listing with its articles', async () => {
    expect(Object.keys((await scrape(project, '--only', 'map')).outcomes)).toEqual([ARTICLES.payment]);
    expect(site.asked).not.toContain('/zcfg/');
    expect(site.asked).not.toContain(ARTICLES.outpatient);
  });

  it('a list goes on to its next page, as far as robots.txt and the listing allow, and not to another host', async () => {
    const fresh = projectOf(site, ['/paged/']);
    const article = (number: number) => page(`第${number}篇`, '2031-01-02', `<p>绵阳市职工医保住院起付标准为7${number}0元。</p>`);
    const listed = (number: number, next: string) => `<a href="/paged/${number}.html">第${number}篇</a><a href="${next}">下一页</a>`;
    Object.assign(site.routes, {
      '/zcfg/': listed(1, '/zcfg/2.html'),
      '/zcfg/2.html': `<link rel="next" href="/private/3.html">${listed(2, 'http://169.254.169.254/zcfg/3.html')}`,
      '/private/3.html': listed(3, '/zcfg/4.html'),
      ...Object.fromEntries([1, 2, 3].map((number) => [`/paged/${number}.html`, article(number)])),
    });
    const { status, outcomes, result } = await scrape(fresh, '--only', 'news');
    expect(outcomes).toEqual({ '/paged/1.html': 'new', '/paged/2.html': 'new' });
    expect(result.listings).toEqual([expect.objectContaining({ outcome: 'read', pages: 2, articles: 2, fresh: 2 })]);
    expect([status, site.asked]).toEqual([0, ['/robots.txt', '/zcfg/', '/zcfg/2.html', '/paged/1.html', '/paged/2.html']]);
    editJson<{ listings: { pages?: number }[] }>(join(fresh.sources, 'sources.json'), ({ listings }) => {
      listings[0]!.pages = 1;
    });
    site.asked.length = 0;
    expect((await scrape(fresh, '--only', 'news')).result.listings).toMatchObject([{ pages: 1, articles: 1, fresh: 0 }]);
    expect(site.asked).not.toContain('/zcfg/2.html');
    fresh.remove();
  });

  it.each([
    [['--only', 'nobody'], /nobody.*outpatient/s],
    [['--only', 'mutual-aid-account'], /committed file/],
    [['--since', '2031-02-30'], /YYYY-MM-DD/],
    [['--max-requests', '0'], /above 0/],
    [['--delay', '-1'], /seconds/],
    [['--warc', 'x.warc', '--dry-run'], /warc/],
    [['--contact', '(a)'], /contact/],
  ])('%j is refused with one message', (args, says) => {
    const ran = yibao(['scrape', ...args], { cwd: project.root });
    expect([ran.status, ran.stderr]).toEqual([2, expect.stringMatching(says)]);
    expect(ran.stderr).not.toMatch(/\n\s+at /);
  });

  it('is nothing on a private network, unless that is allowed', async () => {
    const before = pipelines(project);
    const ran = await yibaoAsync(['scrape', '--format', 'json'], { cwd: project.root });
    const { sources, listings } = JSON.parse(ran.stdout) as Scraped['result'];
    expect(ran.status).toBe(1);
    expect([...sources, ...listings].map(({ outcome, code }) => `${outcome} ${code}`)).toEqual(Array(5).fill('refused address'));
    expect([site.asked, pipelines(project)]).toEqual([[], before]);
  });

  it('one article that two addresses show is one source', async () => {
    const fresh = projectOf(site, ['/art/', '/copy/']);
    site.routes['/zcfg/'] = `<a href="/copy/1.html">同一篇</a><a href="/copy/2.html">同一篇</a>`;
    site.routes['/copy/1.html'] = site.routes[ARTICLES.outpatient]!;
    site.routes['/copy/2.html'] = (_, response) => response.writeHead(302, { location: ARTICLES.payment }).end();
    const { outcomes, result } = await scrape(fresh);
    const { '/copy/1.html': same, '/copy/2.html': moved, ...others } = outcomes;
    // Which of two that come at the same time is the copy is not decided; a page that a person named never is.
    expect([same, others[ARTICLES.outpatient]]).toEqual(['skipped', 'new']);
    expect([moved, others[ARTICLES.payment]].sort()).toEqual(['new', 'skipped']);
    expect(result.sources.filter(({ outcome }) => outcome === 'skipped').map(({ reason }) => reason)).toContain(
      'It is the page of outpatient.',
    );
    fresh.remove();
  });
});

describe('a run that goes on', () => {
  it(
    'keeps a second one out, but for a dry run',
    async () => {
      const fresh = projectOf(site);
      let hasArrived = () => {};
      const arrived = new Promise<void>((resolve) => {
        hasArrived = resolve;
      });
      site.routes['/zcfg/'] = () => hasArrived(); // never answers
      const child = spawn(process.execPath, [COMMAND, 'scrape', ...LOOPBACK], { cwd: fresh.root, stdio: 'ignore' });
      await arrived;
      const before = folderState(fresh.root);
      const second = await yibaoAsync(['scrape', ...LOOPBACK], { cwd: fresh.root });
      expect(second).toMatchObject({ status: 2, stdout: '' });
      expect(second.stderr).toContain(`another scrape of medical-insurance is running: process ${child.pid} on `);
      expect(second.stderr).toMatch(/run\.lock: another.*\n {2}Wait .*\.\n$/s);
      expect(folderState(fresh.root)).toEqual(before);
      expect((await scrape(fresh, '--only', 'outpatient', '--dry-run')).status).toBe(0);
      child.kill('SIGKILL');
      await once(child, 'exit');
      expect((await scrape(fresh, '--only', 'outpatient')).outcomes).toEqual({ [ARTICLES.outpatient]: 'new' });
      expect(existsSync(join(fresh.root, '.cache/yibao/scrape/medical-insurance/run.lock'))).toBe(false);
      fresh.remove();
    },
    SEVERAL_COMMANDS,
  );
});

describe('a run that was stopped', () => {
  it(
    'goes on where it was, and asks for nothing twice',
    async () => {
      const fresh = projectOf(site);
      const journal = join(fresh.root, '.cache/yibao/scrape/medical-insurance/run.jsonl');
      const open = site.routes[ARTICLES.payment]!;
      site.routes[ARTICLES.payment] = () => {}; // never answers
      const child = spawn(process.execPath, [COMMAND, 'scrape', ...LOOPBACK], { cwd: fresh.root, stdio: 'ignore' });
      const pagesDone = () => (existsSync(journal) ? readFileSync(journal, 'utf8').split('"page ').length - 1 : 0);
      while (pagesDone() < 2) await sleep(50);
      child.kill('SIGKILL');
      await once(child, 'exit');
      site.routes[ARTICLES.payment] = open;
      const { status, outcomes, result, stderr } = await scrape(fresh);
      expect(status).toBe(0);
      expect(outcomes).toEqual(first.outcomes);
      expect(result.resumedFrom).toMatch(/^\d{4}-/);
      expect(stderr).toContain('goes on with the run');
      const count = (path: string) => site.asked.filter((asked) => asked === path).length;
      expect(['/zcfg/', '/sitemap.xml', '/sitemap-1.xml', ARTICLES.outpatient, ARTICLES.inpatient, ARTICLES.payment].map(count)).toEqual([
        1, 1, 1, 1, 1, 2,
      ]);
      expect(fresh.discovered().map(({ url }) => url)).toEqual(scraped.discovered().map(({ url }) => url));
      expect((await scrape(fresh)).result.resumedFrom).toBeNull();
      fresh.remove();
    },
    SEVERAL_COMMANDS,
  );

  it('by its cap of requests leaves the rest to the next run', async () => {
    const fresh = projectOf(site);
    const capped = await scrape(fresh, '--max-requests', '5');
    expect(capped.status).toBe(0);
    expect(Object.values(capped.outcomes).filter((outcome) => outcome === 'waiting')).toHaveLength(2);
    const rest = await scrape(fresh);
    expect(Object.values(rest.outcomes)).toEqual(['new', 'new', 'new']);
    expect(site.asked.filter((path) => path.startsWith('/art/')).sort()).toEqual(Object.keys(first.outcomes).sort());
    fresh.remove();
  });
});

describe('hostile lists', () => {
  const fetched = async (list: string, kind: 'page' | 'sitemap') => {
    editJson<{ listings: { id: string; kind: string }[] }>(join(project.sources, 'sources.json'), (manifest) => {
      manifest.listings = [{ ...manifest.listings[0]!, kind }];
    });
    site.routes['/zcfg/'] = list;
    return scrape(project, '--only', 'news', '--dry-run');
  };

  it('a sitemap of a million addresses gives as many articles as the listing takes', async () => {
    const { status, result } = await fetched(
      `<urlset>${Array.from({ length: 1_000_000 }, (_, n) => `<url><loc>/art/${n}</loc></url>`).join('')}</urlset>`,
      'sitemap',
    );
    expect([status, result.listings]).toEqual([0, [expect.objectContaining({ articles: 100, overLimit: 49_900 })]]);
  });

  it('entities in entities come to nothing, and the list is reported as empty', async () => {
    const entities = Array.from({ length: 20 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join('');
    const { status, result } = await fetched(
      `<!DOCTYPE u [<!ENTITY e0 "/art/1">${entities}]><urlset><url><loc>&e20;</loc></url></urlset>`,
      'sitemap',
    );
    expect([status, result.listings]).toEqual([1, [expect.objectContaining({ outcome: 'empty', code: 'no-articles' })]]);
  });
});

describe('after a run', () => {
  it(
    'regenerate, check, report and validate need snapshots only, and evidence stands in the text beside them',
    async () => {
      const preload = ['--import', join(import.meta.dirname, '../support/no-network.js')];
      const before = pipelines(project);
      for (const args of [
        ['regenerate'],
        ['regenerate', '--check'],
        ['validate'],
        ['report', '--format', 'sarif', '--out', 'findings.sarif'],
        ['report', '--out', 'page.html'],
      ]) {
        const ran = await yibaoAsync(args, { cwd: project.root, nodeArgs: preload });
        expect(ran, `${args} ${ran.stderr}`).toMatchObject({ status: 0 });
      }
      expect(pipelines(project)).toEqual(before);
      const { records } = JSON.parse(readFileSync(join(project.datasets, 'v1.1.0/rates.json'), 'utf8'));
      const assertions = records.flatMap((claim: { assertions: object[] }) => claim.assertions) as {
        source: string;
        evidence: { start: number; end: number; exact: string };
      }[];
      const ours = assertions.filter(({ source }) => source === 'outpatient');
      expect(ours.map(({ evidence }) => evidence.exact)).toEqual(expect.arrayContaining(['每年210元', '61%', '66%']));
      const text = readFileSync(project.textFile('outpatient'), 'utf8');
      for (const { evidence } of ours) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.exact);
      const { records: released } = JSON.parse(readFileSync(join(project.datasets, 'v1.1.0/sources.json'), 'utf8'));
      expect(released).toContainEqual(
        expect.objectContaining({ id: idOf(ARTICLES.inpatient), site: '某某社保网', charset: 'gb18030', title: '绵阳市居民医保住院待遇' }),
      );

      const view = readFileSync(join(project.root, 'page.html'), 'utf8');
      expect(view.includes('在一级医院就诊,在职职工的报销比例为61%,退休人员的报销比例为66%。')).toBe(true);

      const { runs } = JSON.parse(readFileSync(join(project.root, 'findings.sarif'), 'utf8'));
      const places = runs[0].results.flatMap((result: { locations: object[]; relatedLocations?: object[] }) => [
        ...result.locations,
        ...(result.relatedLocations ?? []),
      ]);
      const inPage = places
        .map(
          (place: { physicalLocation: { artifactLocation: { uri: string }; region?: { startLine: number; snippet: { text: string } } } }) =>
            place.physicalLocation,
        )
        .filter(({ artifactLocation }: { artifactLocation: { uri: string } }) => artifactLocation.uri.endsWith('.html.txt'));
      expect(inPage.length).toBeGreaterThan(0);
      for (const { artifactLocation, region } of inPage) {
        const lines = readFileSync(join(project.root, artifactLocation.uri), 'utf8').split('\n');
        expect(lines[region.startLine - 1]).toContain(region.snippet.text);
      }
    },
    SEVERAL_COMMANDS,
  );

  it('regenerate --check tells of a parsed text that the parser would not write, and regenerate writes it', () => {
    const textFile = project.textFile('outpatient');
    const text = readFileSync(textFile, 'utf8');
    yibao(['regenerate'], { cwd: project.root });
    writeFileSync(textFile, `${text}!`);
    const checked = yibao(['regenerate', '--check'], { cwd: project.root });
    expect([checked.status, checked.stdout]).toEqual([1, expect.stringContaining('.html.txt is not what the parser reads')]);
    expect(readFileSync(textFile, 'utf8')).toBe(`${text}!`);
    yibao(['regenerate'], { cwd: project.root });
    expect(readFileSync(textFile, 'utf8')).toBe(text);
    expect(yibao(['regenerate', '--check'], { cwd: project.root }).status).toBe(0);
  });

  it('regenerate names the command that is missing where a page has no snapshot', () => {
    rmSync(join(project.snapshots, 'outpatient.json'));
    const ran = yibao(['regenerate'], { cwd: project.root });
    expect([ran.status, ran.stderr]).toEqual([2, expect.stringContaining('yibao scrape medical-insurance --only outpatient')]);
  });
});
