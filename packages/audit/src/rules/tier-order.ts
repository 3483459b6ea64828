import { FACILITY_LABELS, type Facility, type Measure, POPULATION_LABELS, type Population, type Scope } from '@yibao-rules/model';
import type { RateAnswer } from '../context/index.js';

/** Which way the figures go from the favoured group to the others: down for what the fund pays, up for what the insured bear. */
export const DIRECTION: Partial<Record<Measure, 1 | -1>> = { 'reimbursement-ratio': -1, 'self-pay-ratio': 1, deductible: 1 };

/** From the most favoured: policy steers patients to the grass roots, and favours those who paid all their working life. */
const FACILITY_ORDER: readonly Facility[] = ['community', 'tier1', 'tier2', 'tier3'];
const POPULATION_ORDER: readonly Population[] = ['retired', 'active'];

interface Rank {
  first: number;
  last: number;
}

function rankIn<C extends string>(order: readonly C[], codes: readonly C[] | undefined): Rank | null {
  const ranks = codes?.map((code) => order.indexOf(code)) ?? [];
  if (ranks.length === 0 || ranks.includes(-1)) return null;
  return { first: Math.min(...ranks), last: Math.max(...ranks) };
}

export interface Axis {
  key: 'facility' | 'population';
  rank: (answer: RateAnswer) => Rank | null;
  name: (answer: RateAnswer, lang: 'zh' | 'en') => string;
}

/** Of employees, an unsaid population is the ordinary one, the active. */
function populationOf({ scheme, population }: Scope): Scope['population'] {
  return population ?? (scheme === 'employee' ? ['active'] : undefined);
}

export const AXES: Axis[] = [
  {
    key: 'facility',
    rank: ({ scope }) => rankIn(FACILITY_ORDER, scope.facility),
    name: ({ scope }, lang) => (scope.facility ?? []).map((code) => FACILITY_LABELS[code][lang]).join('/'),
  },
  {
    key: 'population',
    rank: ({ scope }) => rankIn(POPULATION_ORDER, populationOf(scope)),
    name: ({ scope }, lang) => (populationOf(scope) ?? []).map((code) => POPULATION_LABELS[code][lang]).join('/'),
  },
];
