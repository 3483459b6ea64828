import { describe, expect, it } from 'vitest';
import { readRobots } from '../../src/fetch/robots-rules.js';
import { fetcher, gist, site, testClock } from '../support/fetching.js';
import { answer, inTurn, type Route } from '../support/site.js';

const ROOT = new URL('https://example.org/robots.txt');
const rules = (text: string | Uint8Array) => readRobots(typeof text === 'string' ? Buffer.from(text) : text, 'yibao-rules');
const allows = (text: string | Uint8Array, path: string) => rules(text).allows(new URL(path, ROOT));

describe('the rules of robots.txt (RFC 9309)', () => {
  it.each([
    ['an empty file', '', '/a', true],
    ['everything', 'User-agent: *\nDisallow: /', '/a', false],
    ['nothing', 'User-agent: *\nDisallow:', '/a', true],
    ['its own group over the one for all', 'User-agent: *\nDisallow: /\n\nUser-agent: yibao-rules\nDisallow: /x', '/a', true],
    ['its own group over the one for all', 'User-agent: yibao-rules\nDisallow: /x\n\nUser-agent: *\nAllow: /x', '/x', false],
    ['its name in any case', 'USER-AGENT: YiBao-Rules\nDISALLOW: /x', '/x', false],
    ['its name with a version', 'User-agent: yibao-rules/2.0\nDisallow: /x', '/x', false],
    ['the name of another', 'User-agent: yibao\nDisallow: /x', '/x', true],
    ['several names of one group', 'User-agent: other\nUser-agent: yibao-rules\nDisallow: /x', '/x', false],
    ['names that a blank line parts', 'User-agent: yibao-rules\n\nUser-agent: other\nDisallow: /x', '/x', false],
    [
      'names that another record parts',
      'User-agent: yibao-rules\nSitemap: https://example.org/s.xml\nUser-agent: other\nDisallow: /x',
      '/x',
      false,
    ],
    [
      'two groups of one name',
      'User-agent: yibao-rules\nDisallow: /x\nUser-agent: b\nDisallow: /\nUser-agent: yibao-rules\nDisallow: /y',
      '/x',
      false,
    ],
    [
      'two groups of one name',
      'User-agent: yibao-rules\nDisallow: /x\nUser-agent: b\nDisallow: /\nUser-agent: yibao-rules\nDisallow: /y',
      '/y',
      false,
    ],
    ['the longest rule', 'User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/c', true],
    ['the longest rule', 'User-agent: *\nAllow: /a\nDisallow: /a/b', '/a/b/c', false],
    ['permission among equals', 'User-agent: *\nDisallow: /a\nAllow: /a', '/a', true],
    ['a star', 'User-agent: *\nDisallow: /*/print', '/news/print?x', false],
    ['an end', 'User-agent: *\nDisallow: /*.pdf$', '/a.pdf', false],
    ['an end', 'User-agent: *\nDisallow: /*.pdf$', '/a.pdf?x', true],
    ['a query', 'User-agent: *\nDisallow: /*?id=', '/a?id=1', false],
    ['Chinese, as it is', 'User-agent: *\nDisallow: /医保', '/医保/a', false],
    ['Chinese, encoded', 'User-agent: *\nDisallow: /%e5%8c%bb', '/医保/a', false],
    ['an octet that needs no encoding', 'User-agent: *\nDisallow: /%61%2Fb', '/a%2fb', false],
    ['an octet that does', 'User-agent: *\nDisallow: /a/b', '/a%2Fb', true],
    ['a star that means itself', 'User-agent: *\nDisallow: /a%2Ab', '/a*b', false],
    ['a star that means itself', 'User-agent: *\nDisallow: /a%2Ab', '/axb', true],
    ['a dollar sign in the middle', 'User-agent: *\nDisallow: /a$b', '/a$b/c', false],
    ['a star at the end', 'User-agent: *\nDisallow: /a*', '/a', false],
    ['a star before the end', 'User-agent: *\nDisallow: /a*$', '/abc', false],
    ['an end that is found earlier too', 'User-agent: *\nDisallow: /*.pdf$', '/a.pdf/b.pdf', false],
    ['an end that would overlap', 'User-agent: *\nDisallow: /*ab*ba$', '/aba', true],
    ['an end and nothing else', 'User-agent: *\nDisallow: /$', '/a', true],
    ['an end and nothing else', 'User-agent: *\nDisallow: /$', '/', false],
    ['a group of its own without rules', 'User-agent: *\nDisallow: /\nUser-agent: yibao-rules', '/a', true],
    ['a crawl-delay inside a group', 'User-agent: yibao-rules\nCrawl-delay: 1\nUser-agent: other\nDisallow: /x', '/x', false],
    ['a comment', 'User-agent: * # all\nDisallow: /x # not this', '/x', false],
    ['a byte order mark', '\ufeffUser-agent: *\nDisallow: /x', '/x', false],
    ['old line ends', 'User-agent: *\rDisallow: /x', '/x', false],
    ['rules without a group', 'Disallow: /\nUser-agent: other\nDisallow: /', '/a', true],
    ['names of objects', 'User-agent: __proto__\nDisallow: /\nUser-agent: constructor\nDisallow: /', '/a', true],
    ['a page of HTML', '<html>\n<a href="x">User-agent: *</a>\nno robots here: /\n</html>', '/a', true],
    ['what is cut off after 500 KiB', `${'#\n'.repeat(300_000)}User-agent: *\nDisallow: /`, '/a', true],
  ])('heeds %s', (_, text, path, expected) => {
    expect(allows(text, path)).toBe(expected);
  });

  it('survives bytes of any kind', () => {
    expect(
      allows(
        Uint8Array.from({ length: 1024 }, (_, index) => index % 256),
        '/a',
      ),
    ).toBe(true);
  });

  it.each([
    ['User-agent: *\nCrawl-delay: 5', 5000],
    ['User-agent: *\nCrawl-delay: 0.5\nUser-agent: yibao-rules\nCrawl-delay: 7', 7000],
    ['User-agent: *\nCrawl-delay: soon', null],
    ['User-agent: *\nCrawl-delay: -3', null],
    ['User-agent: *\nCrawl-delay: Infinity', null],
    ['User-agent: *\nDisallow:', null],
  ])('%j asks for a pause of %s ms', (text, expected) => {
    expect(rules(text).crawlDelayMs).toBe(expected);
  });
});

describe('a site', () => {
  const robots = (route: Route) => site({ '/robots.txt': route, '/a': 'page' });
  it.each([
    ['forbids it', 'User-agent: *\nDisallow: /a', 'refused robots'],
    ['allows it', 'User-agent: *\nDisallow: /b', 'fetched page'],
    ['has none', answer(404), 'fetched page'],
    ['hides it', answer(403), 'fetched page'],
    ['is in trouble', answer(500), 'refused robots'],
    ['is not to be had', answer(501), 'refused robots'],
    ['is in trouble for a moment', inTurn(answer(503), answer(200, {}, '')), 'fetched page'],
    ['has too much to do', answer(429), 'refused robots'],
    ['packs it badly', answer(200, { 'content-encoding': 'gzip' }, 'User-agent: *'), 'refused robots'],
    ['sends it elsewhere', answer(301, { location: '/other' }), 'fetched page'],
    ['sends it in a circle', answer(301, { location: '/robots.txt' }), 'fetched page'],
    ['sends it to a file', answer(301, { location: 'file:///etc/passwd' }), 'refused robots'],
    ['does not answer', ((request) => request.socket.destroy()) as Route, 'failed connection-lost'],
    [
      'never comes to an end of it',
      ((_, response) => {
        const timer = setInterval(() => response.write('User-agent: *\nDisallow: /b\n'.repeat(5000)), 1);
        response.on('close', () => clearInterval(timer));
      }) as Route,
      'fetched page',
    ],
  ])('whose robots.txt %s', async (_, route, expected) => {
    const { url } = await robots(route);
    expect(gist(await fetcher().fetchPage(url('/a')))).toBe(expected);
  });

  it.each([
    [5, 'refused robots'],
    [6, 'fetched page'],
  ])('is heeded over %d redirects: %s', async (redirects, expected) => {
    const hops = Array.from({ length: redirects }, (_, hop) => [
      hop === 0 ? '/robots.txt' : `/${hop}`,
      answer(301, { location: `/${hop + 1}` }),
    ]);
    const { url } = await site({ ...Object.fromEntries(hops), [`/${redirects}`]: 'User-agent: *\nDisallow: /', '/a': 'page' });
    expect(gist(await fetcher().fetchPage(url('/a')))).toBe(expected);
  });

  it('is asked for its robots.txt once a run, and not for what it forbids', async () => {
    const { url, asked } = await site({ '/robots.txt': 'User-agent: *\nDisallow: /no', '/a': 'page', '/b': 'page' });
    const run = fetcher();
    await Promise.all(['/a', '/no', '/b'].map((path) => run.fetchPage(url(path))));
    expect(asked.sort()).toEqual(['/a', '/b', '/robots.txt']);
  });

  it('that a redirect leads to is asked for its own', async () => {
    const closed = await site({ '/robots.txt': 'User-agent: *\nDisallow: /', '/a': 'page' });
    const open = await site({ '/a': answer(302, { location: closed.url('/a') }) });
    expect(gist(await fetcher().fetchPage(open.url('/a')))).toBe('refused robots');
    expect(closed.asked).toEqual(['/robots.txt']);
  });

  it.each([
    ['Crawl-delay: 5', 5000, 5000],
    ['Crawl-delay: 1', 2000, 1000],
    ['Crawl-delay: 86400', 60_000, 86_400_000],
    ['Disallow:', 2000, null],
  ])('with %j is left alone for %d ms between requests', async (line, delayMs, crawlDelayMs) => {
    const { url, host } = await site({ '/robots.txt': `User-agent: *\n${line}`, '/a': 'page', '/b': 'page' });
    const clock = testClock();
    const run = fetcher({ clock, delayMs: 2000 });
    await run.fetchPage(url('/a'));
    await run.fetchPage(url('/b'));
    expect(clock.slept).toEqual([delayMs, delayMs]);
    expect(run.hosts()).toEqual([{ host, requests: 3, delayMs, crawlDelayMs }]);
  });
});
