import { type Contradiction, compareCodeUnits } from '@yibao-rules/model';
import { fingerprint } from '../fingerprint.js';

/**
 * Sixteen hex digits over what a person sees when deciding about a finding: the words of each side in their context, and the official
 * record that they are held against. Offsets, the order of the sides, severity and our own wording leave it as it is: a decision
 * must not fall because a paragraph was added above.
 */
export function evidenceHash({ rule, sides, reference }: Pick<Contradiction, 'rule' | 'sides' | 'reference'>): string {
  const words = sides
    .map(({ source, claim, evidence: { prefix, exact, suffix, headings } }) =>
      JSON.stringify([source, claim, prefix, exact, suffix, headings]),
    )
    .sort(compareCodeUnits);
  const record = reference && JSON.stringify([reference.id, reference.documentNumber, reference.date, reference.statement.zh]);
  return fingerprint([rule, ...words, record], 16);
}
