import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ArticleReference,
  CARES,
  type ChannelAssertion,
  channelClaimId,
  citationClaimId,
  FACILITIES,
  FILINGS,
  MATTERS,
  MEASURE_CODES,
  type Measure,
  OCCURRENCES,
  PAYERS,
  PERS,
  POPULATIONS,
  RELATIONS,
  rateClaimId,
  SCHEMES,
  type Scope,
  SETTINGS,
  scopeSchema,
  UNITS,
  type Value,
} from '../src/index.js';

type Question = Pick<Value, 'relation' | 'per' | 'unit'>;
const asked = (more: Partial<Question> = {}): Question => ({ relation: 'absolute', per: null, unit: 'percent', ...more });
const tier3: Scope = { region: '640500', scheme: 'employee', population: ['active'], care: ['inpatient'], facility: ['tier3'] };

describe('the id of a rate claim', () => {
  const cases: [Measure, Scope, Question, string][] = [
    ['reimbursement-ratio', tier3, asked(), '640500.employee.active.inpatient.tier3.reimbursement-ratio'],
    ['reimbursement-ratio', {}, asked(), 'reimbursement-ratio'],
    [
      'reimbursement-ratio',
      { population: ['retired'] },
      asked({ relation: 'delta', unit: 'percentage-point' }),
      'retired.reimbursement-ratio.delta',
    ],
    ['reimbursement-ratio', {}, asked({ relation: 'delta' }), 'reimbursement-ratio.delta.percent'],
    ['deductible', {}, asked({ unit: 'CNY', per: 'visit' }), 'deductible.per-visit'],
    ['deductible', {}, asked({ unit: 'CNY', per: 'year' }), 'deductible'],
    ['deductible', {}, asked({ unit: 'CNY' }), 'deductible'],
    ['deductible', {}, asked({ unit: 'percent' }), 'deductible.percent'],
    ['benefit-amount', {}, asked({ unit: 'CNY', per: 'month' }), 'benefit-amount.per-month.CNY'],
    ['late-fee', {}, asked({ per: 'day' }), 'late-fee.per-day'],
    ['waiting-period', { scheme: 'resident' }, asked({ unit: 'month' }), 'resident.waiting-period.month'],
    ['waiting-period', { scheme: 'resident' }, asked({ unit: 'day' }), 'resident.waiting-period.day'],
    ['processing-time', { matter: 'remote-filing' }, asked({ unit: 'workday' }), 'matter-remote-filing.processing-time.workday'],
    [
      'reimbursement-ratio',
      { population: ['active', 'retired'], facility: ['community', 'tier1'] },
      asked(),
      'active+retired.community+tier1.reimbursement-ratio',
    ],
    ['reimbursement-ratio', { band: { min: null, max: 30000 } }, asked(), 'band--30000.reimbursement-ratio'],
    ['reimbursement-ratio', { band: { min: 30000, max: 40000 } }, asked(), 'band-30000-40000.reimbursement-ratio'],
    ['payment-cap', { year: 2025, effectiveFrom: '2024-07-01' }, asked({ unit: 'CNY' }), 'y2025.from-2024-07-01.payment-cap'],
    ['contribution-amount', { plan: '按7%的 比例' }, asked({ unit: 'CNY' }), 'plan-按7%的_比例.contribution-amount'],
    [
      'reimbursement-ratio',
      { tenure: { min: 12, max: null, unit: 'month' }, age: { min: null, max: 45 } },
      asked(),
      'age--45.tenure-12--month.reimbursement-ratio',
    ],
    ['payment-cap', { disease: ['高血压', '糖尿病'] }, asked({ unit: 'CNY' }), 'disease-高血压+糖尿病.payment-cap'],
  ];
  test.each(cases)('%s of %o', (measure, scope, value, id) => {
    expect(rateClaimId(measure, scope, value)).toBe(id);
  });

  test('does not depend on the order of keys', () => {
    const { facility, region, ...rest } = tier3;
    const turned = { facility, ...rest, region } as Scope;
    expect(rateClaimId('deductible', turned, asked({ unit: 'CNY' }))).toBe(rateClaimId('deductible', tier3, asked({ unit: 'CNY' })));
  });

  test('stays the same when the value changes', () => {
    const before: Value = { min: 85, max: 85, unit: 'percent', per: null, relation: 'absolute', approximate: false, previous: null };
    const after: Value = { ...before, min: 80, max: 90, per: 'year', approximate: true, previous: 85 };
    expect(rateClaimId('reimbursement-ratio', tier3, after)).toBe(rateClaimId('reimbursement-ratio', tier3, before));
  });

  test('tells scopes apart: two questions never have one id', () => {
    fc.assert(
      fc.property(question(), question(), (a, b) => {
        const isSame = JSON.stringify(a) === JSON.stringify(b);
        expect(idOf(a) === idOf(b)).toBe(isSame);
      }),
      { seed: 11, numRuns: 2000 },
    );
  });

  test('tells a scope from the same scope with one key changed, added or dropped', () => {
    fc.assert(
      fc.property(question(), scope(), (a, other) => {
        for (const key of Object.keys(scopeSchema.shape) as (keyof Scope)[]) {
          const { [key]: own, ...rest } = a.scope;
          const changed = { ...a, scope: other[key] === undefined ? rest : inOrder({ ...rest, [key]: other[key] }) };
          const isSame = JSON.stringify(own) === JSON.stringify(other[key]);
          expect(idOf(changed) === idOf(a)).toBe(isSame);
        }
      }),
      { seed: 12, numRuns: 500 },
    );
  });
});

interface Asked {
  measure: Measure;
  scope: Scope;
  value: Question;
}

function idOf({ measure, scope, value }: Asked): string {
  return rateClaimId(measure, scope, value);
}

function inOrder(scope: Scope): Scope {
  return scopeSchema.parse(scope);
}

/** A question with everything that belongs to it; a year is what is meant where nothing is said, so it is left out. */
function question(): fc.Arbitrary<Asked> {
  const value = fc.oneof(
    fc.record({
      relation: fc.constantFrom(...RELATIONS),
      per: fc.constantFrom(null, ...PERS.filter((per) => per !== 'year')),
      unit: fc.constantFrom(...UNITS),
    }),
  );
  return fc.record({ measure: fc.constantFrom(...MEASURE_CODES), scope: scope(), value });
}

function scope(): fc.Arbitrary<Scope> {
  const list = <T extends string>(codes: readonly T[]) => fc.subarray([...codes], { minLength: 1 });
  const bound = fc.option(fc.oneof(fc.integer({ min: 0, max: 20 }), fc.constantFrom(0.5, 1e21, 1e-7, 30000)));
  const bounds = { min: bound, max: bound };
  // Words made of what separates the parts of an id, and of what stands for it.
  const words = fc.string({
    unit: fc.constantFrom('一', '档', 'a', '.', '/', '\\', '+', '_', '~', '2', 'e', '-', '%'),
    minLength: 1,
    maxLength: 5,
  });
  return fc.record(
    {
      region: fc.constantFrom('640500', '110000'),
      scheme: fc.constantFrom(...SCHEMES),
      population: list(POPULATIONS),
      care: list(CARES),
      facility: list(FACILITIES),
      setting: fc.constantFrom(...SETTINGS),
      filing: fc.constantFrom(...FILINGS),
      payer: fc.constantFrom(...PAYERS),
      band: fc.record(bounds),
      occurrence: fc.constantFrom(...OCCURRENCES),
      plan: words,
      year: fc.integer({ min: 1949, max: 2200 }),
      effectiveFrom: fc.constantFrom('2024', '2024-07', '2024-07-01'),
      age: fc.record(bounds),
      tenure: fc.record({ ...bounds, unit: fc.constantFrom('day' as const, 'month' as const, 'year' as const) }),
      disease: fc.uniqueArray(words, { minLength: 1, maxLength: 3 }),
      matter: fc.constantFrom(...MATTERS),
    },
    { requiredKeys: [] },
  );
}

describe('the id of a channel claim', () => {
  const cases: [Pick<ChannelAssertion, 'type' | 'name' | 'region'>, string][] = [
    [{ type: 'hotline', name: '12393', region: null }, 'hotline.12393'],
    [{ type: 'hotline', name: '0955-7068888', region: '640500' }, '640500.hotline.0955-7068888'],
    [{ type: 'app', name: '皖事通', region: '340000' }, '340000.app.皖事通'],
    [{ type: 'counter', name: null, region: null }, 'counter.unnamed'],
    [{ type: 'website', name: 'ybj.example.gov.cn/query', region: null }, 'website.ybj.example.gov.cn~2fquery'],
    [{ type: 'mini-program', name: '我的 医保', region: null }, 'mini-program.我的_医保'],
  ];
  test.each(cases)('%o', (channel, id) => {
    expect(channelClaimId(channel)).toBe(id);
  });
});

describe('the id of a citation claim', () => {
  const law = { title: '社会保险法', canonicalTitle: '中华人民共和国社会保险法' };
  const article = (more: Partial<ArticleReference> = {}): ArticleReference => ({
    article: 86,
    suffix: null,
    paragraph: null,
    item: null,
    ...more,
  });
  const cases: [Parameters<typeof citationClaimId>[0], ArticleReference | null, string][] = [
    [law, null, '中华人民共和国社会保险法'],
    [law, article(), '中华人民共和国社会保险法.art-86'],
    [law, article({ article: 133, suffix: 1 }), '中华人民共和国社会保险法.art-133-1'],
    [law, article({ paragraph: 1, item: 2 }), '中华人民共和国社会保险法.art-86.para-1.item-2'],
    [{ title: '某市医保办法', canonicalTitle: null }, article(), '某市医保办法.art-86'],
  ];
  test.each(cases)('%o, %o', (citation, reference, id) => {
    expect(citationClaimId(citation, reference)).toBe(id);
  });
});
