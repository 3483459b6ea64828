import { describe, expect, it } from 'vitest';
import { sameDay, sameTitle, scoreBody } from '../../bench/score.js';

describe('scoreBody', () => {
  it.each([
    ['the same words, spaced otherwise', '一级医院 报销90%', '一级医院\n报销　90%', [], 1, 1],
    ['half of the words', '一二三四五六七八九', '一二三四五六', [], 1, 3 / 6],
    ['words that are not there', '一二三四五六', '一二三四五六七八九', [], 3 / 6, 1],
    ['words said twice', '一二三四', '一二三四一二三四', [], 1 / 5, 1],
    ['nothing', '一二三四', '', [], 0, 0],
    ['nothing, where nothing is expected', '', ' \n', [], 1, 1],
    ['a text shorter than a gram', '三百元', '三百元', [], 1, 1],
    ['an alt text that is allowed', '一二三四五', '一二三四图中是窗口五', ['图中是窗口'], 1, 1],
  ])('%s', (_, expected, found, optional, precision, recall) => {
    const score = scoreBody(expected, found, optional);
    expect(score.precision).toBeCloseTo(precision, 10);
    expect(score.recall).toBeCloseTo(recall, 10);
    expect(score.f1).toBeCloseTo(precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall), 10);
  });
});

describe('sameTitle', () => {
  it.each([
    ['医保 报销', '医保报销', true],
    ['医保报销', '医保报销_某某网', false],
    ['医保报销', null, false],
  ])('%j and %j: %j', (expected, found, same) => expect(sameTitle(expected, found)).toBe(same));
});

describe('sameDay', () => {
  it.each([
    ['2025-03-01', '2025-03-01T10:00:00+08:00', true],
    ['2025-03-01T07:00:00+08:00', '2025-02-28T23:00:00Z', true],
    ['2025-03-01', '2025-03-02', false],
    [null, null, true],
    [null, '2025-03-01', false],
    ['2025-03-01', null, false],
  ])('%j and %j: %j', (expected, found, same) => expect(sameDay(expected, found)).toBe(same));
});
