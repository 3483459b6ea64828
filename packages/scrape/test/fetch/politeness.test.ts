import { describe, expect, it } from 'vitest';
import { retryAfterMs } from '../../src/fetch/retry-after.js';
import { createFetcher, DEFAULT_LIMITS } from '../../src/index.js';
import { fetcher, gist, STARTED_AT, site, testClock } from '../support/fetching.js';
import { answer, type Handler, inTurn } from '../support/site.js';

const HTML = { 'content-type': 'text/html' };
const page = answer(200, HTML, 'page');
const reset: Handler = (request) => request.socket.destroy();

describe('Retry-After', () => {
  const now = Date.parse(STARTED_AT);
  it.each([
    ['120', 120_000],
    [' 0 ', 0],
    ['Sat, 01 Nov 2025 08:01:00 GMT', 60_000],
    ['Saturday, 01-Nov-25 08:01:00 GMT', 60_000],
    ['Sat, 01 Nov 2025 07:00:00 GMT', 0],
    ['-1', null],
    ['1.5', null],
    ['soon', null],
    ['5 apples', null],
    ['', null],
    [undefined, null],
  ])('%j is %s ms', (header, expected) => {
    expect(retryAfterMs(header, now)).toBe(expected);
  });
});

describe('a page that is not to be had at once', () => {
  it.each([
    ['500', inTurn(answer(500), page), 'fetched page', 2],
    ['502 and 504', inTurn(answer(502), answer(504), page), 'fetched page', 3],
    ['500 for ever', answer(500), 'failed status', 3],
    ['a broken connection', inTurn(reset, page), 'fetched page', 2],
    ['half a page', inTurn(answer(200, { ...HTML, 'content-encoding': 'gzip' }, Buffer.from('1f8b0800', 'hex')), page), 'fetched page', 2],
    ['501, which stays', answer(501), 'failed status', 1],
    ['404, which stays', answer(404), 'failed status', 1],
  ])('for %s is asked for again, up to three times', async (_, route, expected, requests) => {
    const { url, asked } = await site({ '/a': route });
    const result = await fetcher().fetchPage(url('/a'));
    expect(gist(result)).toBe(expected);
    expect(asked.filter((path) => path === '/a')).toHaveLength(requests);
    if (result.kind === 'failed') expect(result.attempts).toBe(requests);
  });

  it.each([
    [0.5, [500, 1000]],
    [0, [0, 0]],
    [0.999, [999, 1998]],
  ])('is waited for twice as long each time, at most, by chance %d: %j ms', async (random, slept) => {
    const { url } = await site({ '/a': answer(500) });
    const clock = testClock(random);
    await fetcher({ clock }).fetchPage(url('/a'));
    expect(clock.slept).toEqual(slept);
  });

  it.each([
    ['429 with seconds', answer(429, { 'retry-after': '30' }), [30_000], 'fetched page'],
    ['503 with a date', answer(503, { 'retry-after': 'Sat, 01 Nov 2025 08:00:45 GMT' }), [45_000], 'fetched page'],
    ['429 with a date that is past', answer(429, { 'retry-after': 'Sat, 01 Nov 2025 07:00:00 GMT' }), [], 'fetched page'],
    ['429 with nonsense', answer(429, { 'retry-after': 'later' }), [500], 'fetched page'],
    ['429 with an hour', answer(429, { 'retry-after': '3600' }), [], 'failed throttled'],
  ])('for %s waits as long as the server asks', async (_, first, slept, expected) => {
    const { url } = await site({ '/a': inTurn(first, page) });
    const clock = testClock();
    expect(gist(await fetcher({ clock }).fetchPage(url('/a')))).toBe(expected);
    expect(clock.slept).toEqual(slept);
  });

  it('makes the whole host wait where the server asks for it', async () => {
    const { url, asked } = await site({ '/a': inTurn(answer(429, { 'retry-after': '3600' }), page), '/b': page });
    const run = fetcher();
    expect(gist(await run.fetchPage(url('/a')))).toBe('failed throttled');
    expect(gist(await run.fetchPage(url('/b')))).toBe('failed throttled');
    expect(asked).toEqual(['/robots.txt', '/a']);
  });
});

describe('a host', () => {
  it('that fails again and again is left alone for the rest of the run', async () => {
    const { url, asked } = await site({ '/a': reset, '/b': reset, '/c': page });
    const run = fetcher();
    expect(gist(await run.fetchPage(url('/a')))).toBe('failed connection-lost');
    expect(gist(await run.fetchPage(url('/b')))).toBe('failed host-down');
    expect(gist(await run.fetchPage(url('/c')))).toBe('failed host-down');
    expect(asked.filter((path) => path !== '/robots.txt')).toHaveLength(DEFAULT_LIMITS.mostHostFailures);
  });

  it('does not count as failing where it answers in between', async () => {
    const { url } = await site({ '/a': reset, '/b': page, '/c': reset, '/d': page });
    const run = fetcher();
    for (const path of ['/a', '/b', '/c']) await run.fetchPage(url(path));
    expect(gist(await run.fetchPage(url('/d')))).toBe('fetched page');
  });

  it('is asked one thing at a time, with a pause after each', async () => {
    const slow: Handler = (_, response) => void setTimeout(() => response.writeHead(200, HTML).end('page'), 20);
    const paths = ['/a', '/b', '/c', '/d'];
    const busy = await site(Object.fromEntries(paths.map((path) => [path, slow])));
    const clock = testClock();
    const run = fetcher({ clock, delayMs: 1500 });
    await Promise.all(paths.map((path) => run.fetchPage(busy.url(path))));
    expect(busy.busiest).toBe(1);
    expect(clock.slept).toEqual([1500, 1500, 1500, 1500]);
  });

  it('does not wait for another: both are asked at the same time', async () => {
    const waiting: (() => void)[] = [];
    // Neither site answers before both are asked: one after the other, they would never answer.
    const meet: Handler = (_, response) => {
      waiting.push(() => response.writeHead(200, HTML).end('page'));
      if (waiting.length === 2) for (const go of waiting) go();
    };
    const sites = [await site({ '/a': meet }), await site({ '/a': meet })];
    const run = fetcher();
    expect((await Promise.all(sites.map(({ url }) => run.fetchPage(url('/a'))))).map(gist)).toEqual(['fetched page', 'fetched page']);
  });

  it('shares the bound on what is asked everywhere at the same time', async () => {
    let [open, busiest] = [0, 0];
    const slow: Handler = (_, response) => {
      busiest = Math.max(busiest, ++open);
      setTimeout(() => {
        open--;
        response.writeHead(200, HTML).end('page');
      }, 10);
    };
    const sites = await Promise.all(Array.from({ length: 5 }, () => site({ '/robots.txt': slow, '/a': slow })));
    const run = fetcher({ limits: { parallel: 2 } });
    await Promise.all(sites.map(({ url }) => run.fetchPage(url('/a'))));
    expect(busiest).toBe(2);
  });

  it('that redirects to one that redirects back does not block it', async () => {
    const one = await site({ '/a': (_, response) => void response.writeHead(302, { location: two.url('/a') }).end(), '/b': page });
    const two: Awaited<ReturnType<typeof site>> = await site({
      '/a': answer(302, { location: one.url('/b') }),
      '/c': answer(302, { location: one.url('/b') }),
    });
    const run = fetcher();
    const results = await Promise.all([run.fetchPage(one.url('/a')), run.fetchPage(two.url('/c'))]);
    expect(results.map(gist)).toEqual(['fetched page', 'fetched page']);
  });
});

describe('a run', () => {
  it('makes no more requests than it may, robots.txt and redirects counted', async () => {
    const { url, asked } = await site({ '/a': answer(302, { location: '/b' }), '/b': page, '/c': page });
    const run = fetcher({ limits: { mostRequests: 3 } });
    expect(gist(await run.fetchPage(url('/a')))).toBe('fetched page');
    expect(gist(await run.fetchPage(url('/c')))).toBe('refused request-cap');
    expect(asked).toHaveLength(3);
  });

  it('that is stopped while it waits does not wait any longer', async () => {
    const stop = new AbortController();
    const { url } = await site({ '/a': answer(500), '/b': page });
    const clock = { ...testClock(), sleep: () => Promise.reject(new DOMException('stopped', 'AbortError')) };
    const run = fetcher({ signal: stop.signal, clock, delayMs: 1000 });
    expect(gist(await run.fetchPage(url('/a')))).toBe('failed cancelled');
  });

  it('of many hosts that all wait gives no warning', async () => {
    const warnings: string[] = [];
    const note = ({ message }: Error) => warnings.push(message);
    process.on('warning', note);
    const sites = await Promise.all(Array.from({ length: 15 }, () => site({ '/a': page })));
    const run = createFetcher({ userAgent: 'x', allowPrivate: true, delayMs: 30 });
    const results = await Promise.all(sites.map(({ url }) => run.fetchPage(url('/a'))));
    await run.close();
    process.off('warning', note);
    expect([results.map(gist).filter((result) => result !== 'fetched page'), warnings]).toEqual([[], []]);
  });

  it('uses a connection again, after redirects and pages that are not there too', async () => {
    const slowly =
      (status: number, headers: Record<string, string>): Handler =>
      (_, response) => {
        response.writeHead(status, { 'content-length': '5', ...headers }).flushHeaders();
        setTimeout(() => response.end('never'), 20);
      };
    const { url, requests } = await site({ '/a': slowly(302, { location: '/b' }), '/b': page, '/c': slowly(404, HTML) });
    const run = fetcher();
    for (const path of ['/a', '/c', '/b']) await run.fetchPage(url(path));
    expect(new Set(requests.map(({ socket }) => socket.remotePort)).size).toBe(1);
  });

  it('that is stopped lets every page fail, those that wait too', async () => {
    const stop = new AbortController();
    const { url } = await site({ '/a': (_request, _response) => stop.abort(), '/b': page });
    const run = fetcher({ signal: stop.signal });
    const results = await Promise.all(['/a', '/b'].map((path) => run.fetchPage(url(path))));
    expect(results.map(gist)).toEqual(['failed cancelled', 'failed cancelled']);
  });
});
