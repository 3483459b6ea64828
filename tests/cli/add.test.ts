import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { tinyPdf } from '../../packages/parse/test/pdf/tiny-pdf.js';
import { ARTICLES, gbk, type NewsSite, openNewsSite, page } from '../support/news-site.js';
import { LOOPBACK } from '../support/scraped-project.js';
import { folderState, SOURCES, temporaryProject, yibao } from '../support/yibao.js';
import { yibaoAsync } from '../support/yibao-async.js';

const NOTICE = '德阳市居民医保缴费提醒\n\n2031年德阳市居民医保个人缴费标准为每人每年430元,可以拨打12393咨询。\n';
const GUIDE = page('德阳市职工医保住院报销指南', '2031-03-13', '<p>德阳市职工医保在二级医院住院,起付标准为620元,报销比例为83%。</p>');

/** For tests that run several commands one after the other. */
const SEVERAL_COMMANDS = 180_000;

let project: ReturnType<typeof temporaryProject>;
let folder: string;
beforeEach(() => {
  project = temporaryProject();
  folder = mkdtempSync(join(tmpdir(), 'yibao-add-'));
});
afterEach(() => {
  project.remove();
  rmSync(folder, { recursive: true, force: true });
});

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const add = (...args: string[]) => yibao(['add', ...args], { cwd: project.root });
const manifest = () => readFileSync(join(project.sources, 'sources.json'), 'utf8');
const entryOf = (id: string) => (JSON.parse(manifest()).sources as { id: string }[]).find((source) => source.id === id);

describe('yibao add FILE', () => {
  it('copies the file, lists it where its id sorts, leaves the rest as it was, and says what was read and what to do next', () => {
    const before = manifest().split('\n');
    const ran = add(file('deyang notice.txt', NOTICE));
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    expect(ran.stdout).toMatch(/^added +deyang-notice$/m);
    expect(ran.stdout).toMatch(/^read +1 city · 1 channel · 1 rate · 0 citations$/m);
    expect(ran.stdout).toMatch(/^next +yibao regenerate medical-insurance$/m);
    expect(readFileSync(join(project.sources, 'deyang-notice.txt'), 'utf8')).toBe(NOTICE);
    expect(entryOf('deyang-notice')).toMatchObject({ title: '德阳市居民医保缴费提醒', url: null, retrievedAt: null, charset: 'utf-8' });
    const after = manifest().split('\n');
    expect(after.filter((line) => !before.includes(line)).length).toBeLessThan(5);
    expect(JSON.parse(manifest()).sources.map(({ id }: { id: string }) => id)).toEqual([
      'check-your-insurance',
      'deyang-notice',
      'mutual-aid-account',
      'query-guide-zhongwei',
    ]);
    expect(yibao(['regenerate'], { cwd: project.root })).toMatchObject({ status: 0 });
    expect(yibao(['validate'], { cwd: project.root })).toMatchObject({ status: 0 });
  });

  it.each([
    ['guide.html', GUIDE, 'guide.html', '德阳市职工医保住院报销指南'],
    ['guide.md', '# 德阳市住院报销\n\n德阳市职工医保二级医院住院起付线为620元。\n', 'guide.md', '德阳市住院报销'],
    ['guide', GUIDE, 'guide.html', '德阳市职工医保住院报销指南'],
  ])('takes %s', (name, content, kept, title) => {
    expect(add(file(name, content))).toMatchObject({ status: 0 });
    expect(entryOf('guide')).toMatchObject({ file: kept, title });
    expect(readFileSync(join(project.sources, kept), 'utf8')).toBe(content);
    if (!kept.endsWith('.html')) return;
    const text = readFileSync(join(project.sources, `${kept}.txt`), 'utf8');
    expect(text).toContain('起付标准为620元');
    expect(yibao(['regenerate'], { cwd: project.root }).status).toBe(0);
    expect(readFileSync(join(project.sources, `${kept}.txt`), 'utf8')).toBe(text);
  });

  it(
    'takes a PDF, whose text is kept beside it and is where its evidence counts',
    () => {
      const line = '德阳市职工医保在二级医院住院,起付标准为620元。';
      const pdf = Buffer.from(
        tinyPdf([
          [
            { text: '德阳市住院指南', x: 200, y: 80, size: 20 },
            { text: line, x: 60, y: 130 },
          ],
        ]),
      );
      expect(add(file('guide.pdf', pdf), '--title', '德阳市住院指南')).toMatchObject({ status: 0 });
      expect(entryOf('guide')).toMatchObject({ file: 'guide.pdf' });
      expect(readFileSync(join(project.sources, 'guide.pdf.txt'), 'utf8')).toContain(line);
      expect(yibao(['regenerate'], { cwd: project.root })).toMatchObject({ status: 0, stdout: expect.stringContaining('rate-added') });
      expect(yibao(['regenerate', '--check'], { cwd: project.root }).status).toBe(0);
      expect(yibao(['report', '--out', 'page.html'], { cwd: project.root })).toMatchObject({ status: 0, stderr: '' });
      expect(readFileSync(join(project.root, 'page.html'), 'utf8').includes(line)).toBe(true);
    },
    SEVERAL_COMMANDS,
  );

  it('prints no control character of a page', () => {
    const ran = add(file('a.html', GUIDE.replaceAll('德阳市职工', '德阳市&#27;[31m职工')));
    expect(ran.status).toBe(0);
    expect(ran.stdout).not.toContain('\u001b');
  });

  it('decodes GBK and says so, and takes id, title and site from the command line', () => {
    const ran = add(file('a.txt', gbk(NOTICE)), '--id', 'deyang', '--title', '缴费提醒', '--site', '德阳某报', '--format', 'json');
    expect(ran).toMatchObject({ status: 0, stderr: expect.stringContaining('GB18030') });
    expect(JSON.parse(ran.stdout)).toMatchObject({
      entry: { id: 'deyang', charset: 'gb18030' },
      record: { rates: [{ measure: 'contribution-amount' }] },
    });
    expect(entryOf('deyang')).toMatchObject({ title: '缴费提醒', site: '德阳某报', charset: 'gb18030' });
  });

  it('lists a file that stands in the sources folder already, without a copy', () => {
    writeFileSync(join(project.sources, 'Notice.txt'), NOTICE);
    expect(add(join(project.sources, 'Notice.txt'))).toMatchObject({ status: 0 });
    expect(entryOf('notice')).toMatchObject({ file: 'Notice.txt' });
    expect(existsSync(join(project.sources, 'notice.txt'))).toBe(false);
  });

  it('goes on where it was stopped before the entry was written, but never writes over another file', () => {
    writeFileSync(join(project.sources, 'notice.txt'), NOTICE);
    expect(add(file('notice.txt', NOTICE))).toMatchObject({ status: 0 });
    writeFileSync(join(project.sources, 'other.txt'), 'x');
    const refused = add(file('other.txt', `${NOTICE}!`));
    expect([refused.status, refused.stderr]).toEqual([2, expect.stringContaining('other.txt')]);
    expect(readFileSync(join(project.sources, 'other.txt'), 'utf8')).toBe('x');
  });

  it('gives another id to another article of the same name', () => {
    expect(add(file('check-your-insurance.txt', NOTICE)).stdout).toMatch(/^added +check-your-insurance-[0-9a-f]{8}$/m);
  });

  it.each([
    ['the same bytes', () => [join(SOURCES, 'mutual-aid-account.txt')], /mutual-aid-account/],
    ['a file that is none', () => [join(folder, 'missing.txt')], /does not exist/],
    ['a binary file', () => [file('a.txt', Buffer.from([0, 1, 2, 255]))], /not a text/],
    ['an id that is taken', () => [file('a.txt', NOTICE), '--id', 'mutual-aid-account'], /mutual-aid-account.*--id/s],
    ['an id that leads elsewhere', () => [file('a.txt', NOTICE), '--id', '../../x'], /no id/],
    ['a pipeline that is none', () => [file('a.txt', NOTICE), '--pipeline', 'dental'], /medical-insurance/],
    ['no title', () => [file('a.html', '<p> </p>')], /--title|text/],
  ])('refuses %s with one message, and writes nothing', (_what, args, says) => {
    const before = folderState(project.root);
    const ran = add(...args());
    expect([ran.status, ran.stderr]).toEqual([2, expect.stringMatching(says)]);
    expect(ran.stderr).not.toMatch(/\n\s+at /);
    expect(folderState(project.root)).toEqual(before);
  });
});

describe('yibao add URL', () => {
  let site: NewsSite;
  beforeAll(async () => {
    site = await openNewsSite();
  });
  afterAll(() => site.close());
  const addPage = (...args: string[]) => yibaoAsync(['add', ...args, ...LOOPBACK], { cwd: project.root });

  it('keeps a snapshot with its text, and an entry that a person can correct; the same page is refused afterwards', async () => {
    const ran = await addPage(site.url(ARTICLES.inpatient), '--id', 'inpatient');
    expect(ran).toMatchObject({ status: 0, stdout: expect.stringMatching(/^published +2031-03-10$/m) });
    expect(entryOf('inpatient')).toEqual({ id: 'inpatient', title: '绵阳市居民医保住院待遇', url: site.url(ARTICLES.inpatient) });
    const written = [...ran.stdout.matchAll(/pipelines\/\S+/g)].map(([path]) => readFileSync(join(project.root, path), 'utf8'));
    expect(written.at(-1)).toContain('绵阳市居民医保在三级医院住院');
    expect(yibao(['regenerate'], { cwd: project.root })).toMatchObject({ status: 0 });

    const before = folderState(project.root);
    site.routes['/moved'] = (_, response) => response.writeHead(302, { location: ARTICLES.inpatient }).end();
    for (const path of [ARTICLES.inpatient, `${ARTICLES.inpatient}#part`, '/moved']) {
      const again = await addPage(site.url(path));
      expect([again.status, again.stderr]).toEqual([2, expect.stringContaining('it is the source inpatient')]);
    }
    expect(folderState(project.root)).toEqual(before);
  });

  it.each([
    ['is gone', '/nowhere.html', /404/],
    ['robots.txt forbids', '/private/a.html', /robots\.txt/],
    ['is a list of XML', '/sitemap.xml', /XML/],
  ])('refuses a page that %s, and writes nothing', async (_what, path, says) => {
    const before = folderState(project.root);
    const ran = await addPage(site.url(path));
    expect([ran.status, ran.stderr]).toEqual([2, expect.stringMatching(says)]);
    expect(folderState(project.root)).toEqual(before);
  });

  it('refuses a private address unless it is allowed', () => {
    const ran = add('http://127.0.0.1:9/a.html');
    expect([ran.status, ran.stderr]).toEqual([2, expect.stringContaining('loopback')]);
  });
});
