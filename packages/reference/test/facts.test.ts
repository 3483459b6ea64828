import { policyFactSchema } from '@yibao-rules/model';
import { describe, expect, it } from 'vitest';
import { facts, instruments, obsoleteTerms } from '../src/index.js';

describe('policy facts', () => {
  it('are well-formed, each with its own id', () => {
    const ids = new Set<string>();
    for (const fact of facts.all()) {
      policyFactSchema.parse(fact);
      ids.add(fact.id);
      if (fact.from && fact.to) expect(fact.from <= fact.to, fact.id).toBe(true);
    }
    expect(ids.size).toBe(facts.all().length);
  });

  it('are comparable where they set a number: a value comes with a measure and a comparison', () => {
    for (const { id, measure, value, comparison } of facts.all()) {
      expect([measure === null, comparison === null], id).toEqual([value === null, value === null]);
    }
  });

  it('name a document that the catalogue knows, or one of a province', () => {
    for (const { id, document, grade } of facts.all()) {
      if (document === null) expect(grade, id).not.toBe('A');
      else if (!document.endsWith('人口与计划生育条例')) expect(instruments.find(document), id).not.toBeNull();
    }
  });

  it('of grade C or with a doubt are not sure', () => {
    expect(
      facts
        .all()
        .filter(facts.isSure)
        .every((fact) => fact.grade !== 'C' && fact.doubt === null),
    ).toBe(true);
    expect(facts.get('account-credit-employer')).toMatchObject({ grade: 'C', value: { min: 0, max: 0, unit: 'percent' } });
    expect(facts.isSure(facts.get('late-fee') as never)).toBe(true);
  });

  it.each([
    ['late-fee', '2025-10-22', ['late-fee']],
    ['late-fee', '2005', ['late-fee-until-2011']],
    [
      'contribution-years',
      '2029-06',
      ['pension-contribution-years-until-2029', 'retiree-contribution-years', 'unemployment-contribution-years'],
    ],
    ['waiting-period', '2024-12-31', ['transfer-waiting-period', 'transfer-waiting-period-jiangsu']],
  ] as const)('that set a %s on %s are %j', (measure, date, ids) => {
    const held = facts.forMeasure(measure).filter((fact) => facts.holdsAt(fact, date));
    expect(held.map((fact) => fact.id).sort()).toEqual(ids);
  });
});

describe('obsolete terms', () => {
  it('each have a replacement, and no spelling of one is the replacement of another', () => {
    const spellings = obsoleteTerms.flatMap((term) => [term.term, ...term.aliases]);
    expect(new Set(spellings).size).toBe(spellings.length);
    const gone = obsoleteTerms.filter((term) => term.onlyFor === null).flatMap((term) => [term.term, ...term.aliases]);
    for (const { replacement } of obsoleteTerms) expect(gone).not.toContain(replacement);
  });

  it('say that a 社保局 is wrong for medical insurance alone', () => {
    expect(obsoleteTerms.find((term) => term.term === '社保局')).toMatchObject({ onlyFor: 'medical-insurance', replacement: '医疗保障局' });
    expect(obsoleteTerms.find((term) => term.term === '新农合')).toMatchObject({ onlyFor: null, documentNumber: '国发〔2016〕3号' });
  });
});
