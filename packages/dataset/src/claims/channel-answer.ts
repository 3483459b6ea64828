import { CHANNEL_PURPOSES, type ChannelClaim, compareCodeUnits } from '@yibao-rules/model';
import { type Finding, type Judgement, judge } from '../judge.js';

type Assertion = ChannelClaim['assertions'][number];
type Value = NonNullable<ChannelClaim['value']>;

/**
 * What the sources say together of one channel. Purposes and menu paths add up: a guide that shows one way into an app does
 * not deny another's. Whether the channel still serves is the one thing they can disagree about.
 */
export function judgeChannel(assertions: readonly Assertion[]): Judgement<Value> {
  return judge(assertions, findChannel(assertions));
}

function findChannel(assertions: readonly Assertion[]): Finding<Assertion, Value> {
  const [first] = assertions;
  if (!first) return 'no-answer';
  const status = first.value.status;
  if (assertions.some((assertion) => assertion.value.status !== status)) return 'disagreement';
  const named = new Set(assertions.flatMap((assertion) => assertion.value.purposes));
  const purposes = CHANNEL_PURPOSES.filter((purpose) => named.has(purpose));
  return { value: { purposes, status, paths: distinctPaths(assertions) }, givenBy: assertions };
}

function distinctPaths(assertions: readonly Assertion[]): string[][] {
  const byKey = new Map<string, string[]>();
  for (const { value } of assertions) if (value.path) byKey.set(JSON.stringify(value.path), value.path);
  return [...byKey].sort(([a], [b]) => compareCodeUnits(a, b)).map(([, path]) => path);
}
