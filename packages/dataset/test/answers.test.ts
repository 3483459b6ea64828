import type { ChannelClaim, CitationClaim, RateClaim, Value, VerificationStatus } from '@yibao-rules/model';
import { describe, expect, test } from 'vitest';
import { judgeChannel } from '../src/claims/channel-answer.js';
import { judgeCitation } from '../src/claims/citation-answer.js';
import { judgeRate } from '../src/claims/rate-answer.js';
import { GUIDE, percent } from './fixtures.js';

const evidence = GUIDE.evidence('85%');
type Said = [source: string, value: Value, hedge?: 'usually' | 'varies'];

function said(...answers: Said[]): RateClaim['assertions'] {
  return answers.map(([source, value, hedge = null]) => ({ value, hedge, source, asOf: null, evidence }));
}

describe('the answer to a question about a number', () => {
  const about = (figure: number) => percent(figure, figure, { approximate: true });
  const cases: [name: string, RateClaim['assertions'], status: string, value: Value | null][] = [
    ['one source', said(['a', percent(85)]), 'single-source', percent(85)],
    ['one source twice', said(['a', percent(85)], ['a', percent(85)]), 'single-source', percent(85)],
    ['two sources alike', said(['a', percent(85)], ['b', percent(85)]), 'agreed', percent(85)],
    ['two sources apart', said(['a', percent(85)], ['b', percent(80)]), 'disputed', null],
    ['one source against itself', said(['a', percent(85)], ['a', percent(80)]), 'disputed', null],
    ['a figure inside a range', said(['a', percent(50, 65)], ['b', percent(60)]), 'agreed', percent(60)],
    ['a figure outside a range', said(['a', percent(50, 65)], ['b', percent(70)]), 'disputed', null],
    ['a range inside a range', said(['a', percent(50, 80)], ['b', percent(60, 70)]), 'agreed', percent(60, 70)],
    ['two figures of one range', said(['a', percent(50, 65)], ['b', percent(55)], ['c', percent(60)]), 'disputed', null],
    ['ranges that overlap', said(['a', percent(50, 70)], ['b', percent(60, 80)]), 'disputed', null],
    ['ranges that overlap, in one source', said(['a', percent(50, 70)], ['a', percent(60, 80)]), 'single-source', null],
    ['an approximate figure near an exact one', said(['a', about(60)], ['b', percent(62)]), 'agreed', percent(62)],
    ['an approximate figure beside the same', said(['a', about(60)], ['b', percent(60)]), 'agreed', percent(60)],
    ['an approximate figure far from an exact one', said(['a', about(60)], ['b', percent(70)]), 'disputed', null],
    ['a ceiling above a figure', said(['a', percent(null, 80)], ['b', percent(75)]), 'agreed', percent(75)],
    ['a ceiling below a figure', said(['a', percent(null, 80)], ['b', percent(85)]), 'disputed', null],
    ['a floor and a ceiling', said(['a', percent(70, null)], ['b', percent(null, 80)]), 'agreed', percent(70, 80)],
    ['a floor above a ceiling', said(['a', percent(90, null)], ['b', percent(null, 80)]), 'disputed', null],
    ['two ceilings', said(['a', percent(null, 90)], ['b', percent(null, 80)]), 'agreed', percent(null, 80)],
    [
      'per year and not said',
      said(['a', percent(85)], ['b', percent(85, 85, { per: 'year' })]),
      'agreed',
      percent(85, 85, { per: 'year' }),
    ],
    ['other units', said(['a', percent(85)], ['b', percent(85, 85, { unit: 'CNY' })]), 'disputed', null],
    ['somewhere so, here otherwise', said(['a', percent(60), 'varies'], ['b', percent(85)]), 'single-source', percent(85)],
    ['usually so, and here otherwise', said(['a', percent(60), 'usually'], ['b', percent(85)]), 'disputed', null],
    ['only somewhere so', said(['a', percent(60), 'varies']), 'single-source', percent(60)],
    ['somewhere so and somewhere otherwise', said(['a', percent(60), 'varies'], ['a', percent(85), 'varies']), 'single-source', null],
    ['somewhere so and elsewhere otherwise', said(['a', percent(60), 'varies'], ['b', percent(85), 'varies']), 'disputed', null],
  ];
  test.each(cases)('%s', (_, assertions, status, value) => {
    expect(judgeRate(assertions)).toEqual({ status, value });
    expect(judgeRate([...assertions].reverse())).toEqual({ status, value });
  });
});

describe('what is said of a channel', () => {
  type Assertion = ChannelClaim['assertions'][number];
  const named = (source: string, value: Partial<Assertion['value']> = {}): Assertion => ({
    value: { purposes: ['consult'], status: 'current', path: null, ...value },
    source,
    asOf: null,
    evidence,
  });
  const cases: [string, Assertion[], string, ChannelClaim['value']][] = [
    ['one source', [named('a')], 'single-source', { purposes: ['consult'], status: 'current', paths: [] }],
    [
      'purposes and paths add up',
      [
        named('a', { path: ['我', '服务'] }),
        named('b', { purposes: ['query-balance'], path: ['首页'] }),
        named('b', { path: ['我', '服务'] }),
      ],
      'agreed',
      { purposes: ['query-balance', 'consult'], status: 'current', paths: [['我', '服务'], ['首页']] },
    ],
    ['former for one, current for another', [named('a', { status: 'former' }), named('b')], 'disputed', null],
    [
      'former for both',
      [named('a', { status: 'former' }), named('b', { status: 'former' })],
      'agreed',
      { purposes: ['consult'], status: 'former', paths: [] },
    ],
  ];
  test.each(cases)('%s', (_, assertions, status, value) => {
    expect(judgeChannel(assertions)).toEqual({ status, value });
  });
});

describe('how a citation stands', () => {
  const cited = (...statuses: VerificationStatus[]): CitationClaim['assertions'] =>
    statuses.map((status, index) => ({
      value: { title: '社会保险法', quote: null, verification: { status, detail: null } },
      source: `source-${index}`,
      asOf: null,
      evidence,
    }));
  test.each<[VerificationStatus[], string, VerificationStatus | null]>([
    [['unquoted'], 'single-source', 'unquoted'],
    [['exact', 'exact'], 'agreed', 'exact'],
    [['unquoted', 'elided', 'exact'], 'agreed', 'exact'],
    [['unquoted', 'elided'], 'agreed', 'elided'],
    [['exact', 'misquoted'], 'disputed', null],
    [['repealed', 'repealed'], 'agreed', 'repealed'],
    [['misquoted', 'repealed'], 'disputed', null],
  ])('%j is %s, %s', (statuses, status, value) => {
    expect(judgeCitation(cited(...statuses))).toEqual({ status, value: value && { status: value } });
  });
});
