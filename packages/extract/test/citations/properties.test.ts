import { articleRecordSchema } from '@yibao-rules/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractCitations } from '../../src/citations/index.js';
import { articleOf } from '../fixtures.js';

const citations = articleRecordSchema.shape.citations;
/** Pieces that citations are made of, in any order and number. */
const pieces = fc.constantFrom(
  ...[
    '《社会保险法》',
    '《',
    '》',
    '第',
    '条',
    '五十八',
    '12',
    '、',
    '至',
    '第三条',
    '之一',
    '款',
    '（',
    '）',
    '“',
    '”',
    '：',
    '，',
    '。',
    '\n',
  ],
  ...[
    '某发〔2030〕6号',
    '国务院令第375号',
    '该法',
    '本条例',
    '（以下简称《条例》）',
    '《条例》',
    '规定',
    '用人单位应当',
    '……',
    '——',
    '> ',
    '😀',
    '\ud83d',
  ],
);
const text = fc.array(fc.oneof({ weight: 6, arbitrary: pieces }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }), {
  maxLength: 40,
});

describe('extractCitations', () => {
  it('gives valid records that stand at their offsets, in text order, for any text', () => {
    fc.assert(
      fc.property(text, (parts) => {
        const article = articleOf(parts.join(''));
        const records = extractCitations(article);
        citations.parse(records);
        for (const { evidence } of records) expect(article.text.slice(evidence.start, evidence.end)).toBe(evidence.exact);
        expect(records.map((record) => record.evidence.start)).toEqual(
          records.map((record) => record.evidence.start).sort((a, b) => a - b),
        );
      }),
      { numRuns: 300, seed: 86 },
    );
  });
});
