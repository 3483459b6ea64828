import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type RunningReview, send, startReview } from '../support/review.js';
import { temporaryProject, yibao } from '../support/yibao.js';

let project: ReturnType<typeof temporaryProject>;
let review: RunningReview;
let file: string;
let finding: string;
beforeAll(async () => {
  project = temporaryProject();
  file = join(project.root, 'pipelines/medical-insurance/triage.json');
  const { stdout } = yibao(['check', '--format', 'json'], { cwd: project.root });
  finding = (JSON.parse(stdout) as { id: string; rule: string }[]).find(({ rule }) => rule === 'superseded-channel')!.id;
  review = await startReview(project.root);
});
afterAll(async () => {
  expect(await review.end()).toBe(0);
  project.remove();
});

const decisions = () => (JSON.parse(readFileSync(file, 'utf8')) as { decisions: object[] }).decisions;
const target = () => new URL('decisions', review.url);
const own = () => ({ origin: review.url.origin, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' });
const dismissal = () => JSON.stringify({ finding, decision: 'dismissed', reason: '说的是社保卡', by: '小李' });

function put(body: string, headers: Record<string, string | undefined> = {}, url = target()) {
  const merged = Object.fromEntries(Object.entries({ ...own(), ...headers }).filter(([, value]) => value !== undefined));
  return send(url, { method: 'PUT', headers: merged, body });
}

describe('yibao review', () => {
  afterEach(() => send(target(), { method: 'DELETE', headers: own(), body: JSON.stringify({ finding }) }));

  it('listens on the loopback interface, and serves a page that nobody may keep, frame or read', async () => {
    expect(review.url.hostname).toBe('127.0.0.1');
    const { status, headers, body } = await send(review.url);
    expect(status).toBe(200);
    expect(body).toContain(finding);
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-frame-options': 'DENY',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it('writes a decision, shows it, and takes it out again', async () => {
    const saved = await put(dismissal());
    expect(saved.status).toBe(200);
    expect(JSON.parse(saved.body)).toMatchObject({ status: 'dismissed', decision: { decision: 'dismissed', stale: false } });
    expect(decisions()).toMatchObject([{ finding, decision: 'dismissed', reason: '说的是社保卡', by: '小李', expires: null }]);
    expect((await send(review.url)).body).toContain('不是矛盾：说的是社保卡（小李');
    const taken = await send(target(), { method: 'DELETE', headers: own(), body: JSON.stringify({ finding }) });
    expect(JSON.parse(taken.body)).toEqual({ status: 'open', decision: null });
    expect(decisions()).toEqual([]);
  });

  it.each<[string, Record<string, string | undefined>, number]>([
    ['another host', { host: 'evil.example' }, 421],
    ['a name that was made to point here', { host: 'evil.example:80', origin: 'http://evil.example:80' }, 421],
    ['another port', { host: '127.0.0.1:1' }, 421],
    ['another site’s origin', { origin: 'https://evil.example' }, 403],
    ['no origin', { origin: undefined }, 403],
    ['an opaque origin', { origin: 'null' }, 403],
    ['a cross-site request', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a same-site request', { 'sec-fetch-site': 'same-site' }, 403],
    ['a form’s content type', { 'content-type': 'text/plain' }, 415],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
  ])('refuses %s, and writes nothing', async (_, headers, status) => {
    const answer = await put(dismissal(), headers);
    expect(answer.status).toBe(status);
    expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
    expect(decisions()).toEqual([]);
  });

  it.each([
    ['without the token', '/decisions'],
    ['with another token', '/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/decisions'],
    ['with a token too long', `/${'A'.repeat(5000)}/decisions`],
  ])('refuses a request %s', async (_, path) => {
    expect((await put(dismissal(), {}, new URL(path, review.url))).status).toBe(404);
    expect((await send(new URL('/', review.url))).status).toBe(404);
    expect(decisions()).toEqual([]);
  });

  it('does not show the page to another site either', async () => {
    expect((await send(review.url, { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403);
    expect((await send(review.url, { headers: { host: 'evil.example' } })).status).toBe(421);
    expect((await send(review.url, { method: 'OPTIONS', headers: { origin: 'https://evil.example' } })).status).toBe(403);
  });

  it.each([
    ['no JSON', () => '{', /JSON/],
    ['more than 16 KB', () => JSON.stringify({ finding, decision: 'dismissed', reason: 'x'.repeat(17_000), by: 'y' }), /bytes/],
    ['an unknown key', () => JSON.stringify({ finding, decision: 'accepted', reason: null, by: 'y', path: '/etc' }), /path|nrecognized/],
    ['no reason', () => JSON.stringify({ finding, decision: 'dismissed', reason: null, by: 'y' }), /reason/],
    ['no name', () => JSON.stringify({ finding, decision: 'accepted', reason: null, by: '' }), /by/],
    [
      'no such finding',
      () => JSON.stringify({ finding: 'arithmetic:000000000000', decision: 'accepted', reason: null, by: 'y' }),
      /arithmetic/,
    ],
    ['a list', () => '[]', /expected/],
  ])('answers %s with what is wrong', async (_, body, says) => {
    const answer = await put(body());
    expect(answer.status).toBe(400);
    expect((JSON.parse(answer.body) as { error: string }).error).toMatch(says);
    expect(decisions()).toEqual([]);
  });
});

it('a port that is taken is said so', () => {
  const ran = yibao(['review', '--port', review.url.port], { cwd: project.root });
  expect(ran.status).toBe(2);
  expect(ran.stderr).toContain(`port ${review.url.port} is taken`);
});
