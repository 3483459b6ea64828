import { describe, expect, test } from 'vitest';
import { CONTEXT_LENGTH, evidenceAt } from '../src/index.js';

/** Evidence for the words, at their first occurrence. */
function evidenceOf(text: string, exact: string) {
  const start = text.indexOf(exact);
  return evidenceAt(text, start, start + exact.length, []);
}

describe('evidence', () => {
  const long = '前'.repeat(40);
  const face = '😀';
  const cases: [name: string, text: string, exact: string, prefix: string, suffix: string][] = [
    ['takes its context from the line', '甲,报销85%,乙', '85%', '甲,报销', ',乙'],
    ['stops at the ends of the line', '上一行\n报销85%。\n下一行', '85%', '报销', '。'],
    ['leaves out the carriage return of a Windows line', '上一行\r\n报销85%。\r\n下一行', '85%', '报销', '。'],
    ['has no context where the line has none', '上一行\n85%\n下一行', '85%', '', ''],
    ['has no context at the ends of the text', '85%', '85%', '', ''],
    ['has no context before a line that starts the text', '85%起\n85%', '85%', '', '起'],
    ['cuts long context', `${long}85%${long}`, '85%', '前'.repeat(CONTEXT_LENGTH), '前'.repeat(CONTEXT_LENGTH)],
    // 24 code units before the value fall between the two halves of an emoji.
    ['does not begin inside a surrogate pair', `${face}${'前'.repeat(23)}85%`, '85%', '前'.repeat(23), ''],
    ['does not end inside a surrogate pair', `85%${'后'.repeat(23)}${face}`, '85%', '', '后'.repeat(23)],
    ['keeps a surrogate pair that fits', `${face}${'前'.repeat(22)}85%`, '85%', `${face}${'前'.repeat(22)}`, ''],
    ['counts an emoji as two', `${face}报销85%`, '85%', `${face}报销`, ''],
  ];
  test.each(cases)('%s', (_, text, exact, prefix, suffix) => {
    const evidence = evidenceOf(text, exact);
    expect(evidence).toEqual({ start: text.indexOf(exact), end: text.indexOf(exact) + exact.length, exact, prefix, suffix, headings: [] });
    expect(evidence.prefix.isWellFormed() && evidence.suffix.isWellFormed()).toBe(true);
  });

  test('keeps the headings apart from the caller’s list', () => {
    const headings = ['一、待遇', '住院'];
    const evidence = evidenceAt('报销85%', 2, 5, headings);
    headings.push('门诊');
    expect(evidence.headings).toEqual(['一、待遇', '住院']);
  });

  test.each([
    [-1, 2],
    [2, 2],
    [3, 2],
    [0, 6],
    [Number.NaN, 2],
  ])('refuses the span %d–%d of a text of five', (start, end) => {
    expect(() => evidenceAt('报销85%', start, end, [])).toThrow(RangeError);
  });
});
