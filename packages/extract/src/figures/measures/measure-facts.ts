import { MEASURE_CODES, MEASURES, type Measure, type Unit } from '@yibao-rules/model';
import type { Quantity } from '../quantities/index.js';
import type { Delta } from './delta.js';

/** What the reader of figures has to know of a measure. */
export interface MeasureFacts {
  /** One bit, for sets of measures. */
  bit: number;
  /** The units that figures of it are recorded in. */
  units: readonly Unit[];
  /** Stated as a share, so that points may be a change of it. */
  isRatio: boolean;
  /** Whether a figure may be a change of another one of it. */
  mayChange: boolean;
  /** A duration that a cue claims from an earlier clause of the sentence; the others only from their own. */
  reachesFar: boolean;
  /** Whether members of a list are per what the first of them is per. */
  inheritsPer: boolean;
  /** Sums that are paid again and again: 每月划入83元, 每月可领取1890元. */
  isPaidRegularly: boolean;
}

const RATIOS: readonly Measure[] = ['reimbursement-ratio', 'self-pay-ratio', 'contribution-ratio', 'account-credit', 'benefit-amount'];
const CHANGEABLE: readonly Measure[] = [
  ...RATIOS,
  'deductible',
  'payment-cap',
  'contribution-amount',
  'contribution-base',
  'subsidy',
  'leave-duration',
  'contribution-years',
  'waiting-period',
  'processing-time',
];
const FAR_REACHING: readonly Measure[] = ['leave-duration', 'benefit-amount', 'waiting-period', 'interruption-limit'];
const INHERITING: readonly Measure[] = ['deductible', 'payment-cap', 'contribution-amount', 'contribution-base'];
const PAID_REGULARLY: readonly Measure[] = ['contribution-amount', 'account-credit', 'benefit-amount', 'subsidy'];

const FACTS = new Map<Measure, MeasureFacts>(
  MEASURE_CODES.map((measure, index) => [
    measure,
    {
      bit: 1 << index,
      units: MEASURES[measure].units,
      isRatio: RATIOS.includes(measure),
      mayChange: CHANGEABLE.includes(measure),
      reachesFar: FAR_REACHING.includes(measure),
      inheritsPer: INHERITING.includes(measure),
      isPaidRegularly: PAID_REGULARLY.includes(measure),
    },
  ]),
);

export function factsOf(measure: Measure): MeasureFacts {
  return FACTS.get(measure) as MeasureFacts;
}

/** The unit in which a quantity of this measure is recorded, or null where they do not fit (MEASURES of the model). */
export function fittingUnit(measure: Measure, facts: MeasureFacts, { unit }: Quantity, delta: Delta | null): Unit | null {
  if (unit === 'percentage-point') return facts.isRatio && delta ? unit : null;
  if (delta && unit === 'percent') {
    if (facts.isRatio) return 'percentage-point';
    if (measure === 'deductible' || measure === 'payment-cap') return 'percent';
  }
  if (unit === 'workday' && (measure === 'claim-window' || measure === 'data-latency')) return unit; // the text's own unit is kept
  for (let i = 0; i < facts.units.length; i++) if (facts.units[i] === unit) return unit;
  return null;
}
