/** Small records for tests: what is not given takes a plain default. */
import type {
  ChannelClaim,
  CitationClaim,
  CityRecord,
  Contradiction,
  Evidence,
  RateClaim,
  ReleaseRecords,
  Value,
} from '@yibao-rules/model';

export function evidence(exact: string, start = 0, headings: string[] = []): Evidence {
  return { start, end: start + exact.length, exact, prefix: '', suffix: '', headings };
}

export function value(over: Partial<Value> = {}): Value {
  return { min: 70, max: 70, unit: 'percent', per: null, relation: 'absolute', approximate: false, previous: null, ...over };
}

export function rate(over: Partial<RateClaim> & { answers?: Partial<Value>[] } = {}): RateClaim {
  const { answers = [{}], ...rest } = over;
  return {
    id: '640500.employee.reimbursement-ratio',
    measure: 'reimbursement-ratio',
    scope: { region: '640500', scheme: 'employee' },
    value: answers.length === 1 ? value(answers[0]) : null,
    status: answers.length === 1 ? 'single-source' : 'disputed',
    assertions: answers.map((answer, index) => ({
      value: value(answer),
      hedge: null,
      source: `s${index + 1}`,
      asOf: '2025-01-01',
      evidence: evidence('报销比例'),
    })),
    contradictions: [],
    ...rest,
  };
}

export function channel(over: Partial<ChannelClaim> = {}): ChannelClaim {
  return {
    id: 'hotline.12393',
    type: 'hotline',
    name: '12393',
    number: '12393',
    region: null,
    value: { purposes: ['consult'], status: 'current', paths: [] },
    status: 'single-source',
    assertions: [
      {
        value: { purposes: ['consult'], status: 'current', path: null },
        source: 's1',
        asOf: null,
        evidence: evidence('12393'),
      },
    ],
    contradictions: [],
    ...over,
  };
}

export function citation(over: Partial<CitationClaim> = {}): CitationClaim {
  return {
    id: '社会保险法.art-1',
    title: '社会保险法',
    issuer: null,
    documentNumber: null,
    article: { article: 1, suffix: null, paragraph: null, item: null },
    value: { status: 'unquoted' },
    status: 'single-source',
    assertions: [
      {
        value: { title: '社会保险法', quote: null, verification: { status: 'unquoted', detail: null } },
        source: 's1',
        asOf: null,
        evidence: evidence('第一条'),
      },
    ],
    contradictions: [],
    ...over,
  };
}

export function city(over: Partial<CityRecord> = {}): CityRecord {
  return {
    id: '640500',
    name: '中卫市',
    level: 'prefecture',
    mentions: [{ role: 'subject', source: 's1', asOf: null, evidence: evidence('中卫') }],
    rates: [],
    channels: [],
    contradictions: [],
    ...over,
  };
}

export function contradiction(over: Partial<Contradiction> = {}): Contradiction {
  return {
    id: 'self-conflict:0123456789ab',
    rule: 'self-conflict',
    severity: 'warning',
    title: { zh: '自相矛盾', en: 'conflict' },
    explanation: { zh: '两处不同', en: 'two places differ' },
    sides: [{ claim: null, value: '70%', source: 's1', asOf: null, evidence: evidence('70%') }],
    reference: null,
    verdict: { right: 'undecided', reason: { zh: '未知', en: 'unknown' } },
    status: 'open',
    ...over,
  };
}

export function release(over: Partial<ReleaseRecords> = {}): ReleaseRecords {
  return { cities: [], channels: [], rates: [], citations: [], contradictions: [], sources: [], ...over };
}
