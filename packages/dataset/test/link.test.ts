import type { Contradiction, Value } from '@yibao-rules/model';
import { describe, expect, test } from 'vitest';
import { assemble, link } from '../src/index.js';
import { contradiction, hotline, mention, Page, percent, ratio, TIER3_ID } from './fixtures.js';

const A = new Page('a', '中卫市三级医院报销85%。咨询拨打12333。');
const B = new Page('b', '三级医院报销80%。咨询拨打12393,以前是12333。');
const words = { zh: '理由', en: 'reason' };

function draft() {
  return assemble([
    A.article({
      cities: [mention('640500', '中卫市', A.evidence('中卫市'))],
      rates: [ratio(percent(85), A.evidence('85%'))],
      channels: [hotline('12333', A.evidence('12333'))],
    }),
    B.article({
      rates: [ratio(percent(80), B.evidence('80%'))],
      channels: [hotline('12393', B.evidence('12393'))],
    }),
  ]);
}

const sideA = { claim: TIER3_ID, page: A, exact: '85%' };
const sideB = { claim: TIER3_ID, page: B, exact: '80%' };
const verdict = (right: string): Partial<Contradiction> => ({ verdict: { right, reason: words } });
const reference: NonNullable<Contradiction['reference']> = {
  id: 'fact',
  statement: words,
  document: null,
  documentNumber: null,
  date: null,
};

describe('contradictions bear on a claim', () => {
  const cases: [name: string, Contradiction[], status: string, value: Value | null][] = [
    ['none', [], 'disputed', null],
    ['undecided', [contradiction([sideA, sideB])], 'disputed', null],
    ['one side is right', [contradiction([sideA, sideB], verdict('side-2'))], 'settled', percent(80)],
    [
      'the reference is right, one side wrong',
      [contradiction([sideA], { rule: 'reference-mismatch', ...verdict('reference'), reference })],
      'settled',
      percent(80),
    ],
    ['the reference is right, both sides wrong', [contradiction([sideA, sideB], { ...verdict('reference'), reference })], 'settled', null],
    ['none is right, says a reference', [contradiction([sideA, sideB], { ...verdict('none'), reference })], 'settled', null],
    ['none is right, says a person', [contradiction([sideA, sideB], { ...verdict('none'), status: 'accepted' })], 'settled', null],
    ['none is right, says nobody', [contradiction([sideA, sideB], verdict('none'))], 'disputed', null],
    [
      'one is undecided, another refutes one of its sides',
      [
        contradiction([sideA, sideB]),
        contradiction([sideA], { id: 'reference-mismatch:000000000000', ...verdict('reference'), reference }),
      ],
      'settled',
      percent(80),
    ],
    ['a verdict that is dismissed', [contradiction([sideA, sideB], { ...verdict('side-2'), status: 'dismissed' })], 'disputed', null],
    [
      'a verdict of a rule about something else',
      [contradiction([sideA, sideB], { rule: 'misfiled', ...verdict('side-2') })],
      'disputed',
      null,
    ],
  ];
  test.each(cases)('%s', (_, contradictions, status, value) => {
    const claim = link(draft(), contradictions).rates.find(({ id }) => id === TIER3_ID);
    expect(claim).toMatchObject({ status, value });
    expect(claim?.contradictions).toEqual(contradictions.map(({ id }) => id).sort());
  });
});

describe('a claim that its sources agree on', () => {
  const agreed = () => assemble([A.article({ rates: [ratio(percent(85), A.evidence('85%'))] })]);
  test.each<[string, Partial<Contradiction>, string]>([
    ['an open finding about its answer', { rule: 'self-conflict' }, 'disputed'],
    ['an accepted one', { rule: 'self-conflict', status: 'accepted' }, 'disputed'],
    ['a dismissed one', { rule: 'self-conflict', status: 'dismissed' }, 'single-source'],
    ['one at info', { rule: 'self-conflict', severity: 'info' }, 'single-source'],
    ['one about an order', { rule: 'tier-inversion', severity: 'error' }, 'single-source'],
  ])('with %s', (_, more, status) => {
    const [claim] = link(agreed(), [contradiction([sideA], more)]).rates;
    expect(claim).toMatchObject({
      status,
      value: status === 'disputed' ? null : percent(85),
      contradictions: ['value-conflict:0123456789ab'],
    });
  });
});

test('a channel that the reference replaced is settled without an answer, its successor with one', () => {
  const superseded = contradiction(
    [
      { claim: 'hotline.12333', page: A, exact: '12333' },
      { claim: 'hotline.12393', page: B, exact: '12393' },
    ],
    { rule: 'superseded-channel', severity: 'error', ...verdict('side-2'), reference },
  );
  const { channels } = link(draft(), [superseded]);
  expect(channels).toMatchObject([
    { id: 'hotline.12333', status: 'settled', value: null },
    { id: 'hotline.12393', status: 'settled', value: { status: 'current' } },
  ]);
});

test('a city lists the contradictions of its claims', () => {
  const linked = link(draft(), [contradiction([sideA, sideB]), contradiction([sideA], { id: 'misfiled:000000000000', rule: 'misfiled' })]);
  expect(linked.cities).toMatchObject([{ id: '640500', contradictions: ['misfiled:000000000000', 'value-conflict:0123456789ab'] }]);
  expect(linked.contradictions.map(({ id }) => id)).toEqual(['misfiled:000000000000', 'value-conflict:0123456789ab']);
});

test('linking is pure, and linking again changes nothing', () => {
  const before = draft();
  const contradictions = [contradiction([sideA, sideB], verdict('side-2'))];
  const linked = link(before, contradictions);
  expect(before).toEqual(draft());
  expect(link(linked, contradictions)).toEqual(linked);
  expect(link(linked, [])).toEqual(before);
});
