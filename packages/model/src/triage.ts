import { z } from 'zod';
import { contradictionIdSchema } from './contradiction.js';

/**
 * What a person decided about a finding. `accepted` and `both-wrong` say that it is a contradiction, with one side wrong or all of
 * them; the others say that it is none: for a reason of its own, because the sides speak of different things, or because the
 * statement was read wrongly out of the article.
 */
export const TRIAGE_DECISIONS = ['accepted', 'both-wrong', 'dismissed', 'different-scope', 'extraction-error'] as const;
export type DecisionKind = (typeof TRIAGE_DECISIONS)[number];

const calendarDate = z.iso.date();

/** What a person says about a finding; day and evidence are known to whoever takes it down. */
const statement = z.strictObject({
  finding: contradictionIdSchema.meta({ description: 'Id of the finding.' }),
  decision: z.enum(TRIAGE_DECISIONS).meta({ description: 'accepted and both-wrong: it is a contradiction; the others: it is none.' }),
  reason: z.string().min(1).nullable().meta({ description: 'Why; null only where it was accepted.' }),
  by: z.string().min(1).meta({ description: 'Who decided, as people know them.' }),
});

function givesReason({ decision, reason }: z.infer<typeof statement>): boolean {
  return decision === 'accepted' || reason !== null;
}
const NO_REASON = { path: ['reason'], error: 'a decision other than accepted gives its reason' };

export const triageStatementSchema = statement.refine(givesReason, NO_REASON);
export type TriageStatement = z.infer<typeof triageStatementSchema>;

export const triageDecisionSchema = statement
  .extend({
    at: calendarDate.meta({ description: 'Day of the decision: YYYY-MM-DD.' }),
    expires: calendarDate.nullable().meta({ description: 'Last day on which it holds, or null where it holds on.' }),
    evidence: z
      .string()
      .regex(/^[0-9a-f]{16}$/)
      .meta({ description: 'Hash of the words and the official record that the decision was made on.' }),
  })
  .refine(givesReason, NO_REASON)
  .meta({
    id: 'TriageDecision',
    title: 'Triage decision',
    description: 'What a person decided about one finding.',
    // The rule above, as JSON Schema says it.
    if: { properties: { decision: { const: 'accepted' } } },
    else: { properties: { reason: { type: 'string' } } },
  });
export type TriageDecision = z.infer<typeof triageDecisionSchema>;

export const triageSchema = z
  .strictObject({
    $schema: z.string().min(1).optional().meta({ description: 'The JSON Schema that the file validates against.' }),
    decisions: z.array(triageDecisionSchema).meta({ description: 'Sorted by finding, at most one for each.' }),
  })
  .meta({ title: 'Triage', description: 'The triage.json of a pipeline: what people decided about its findings.' });
export type Triage = z.infer<typeof triageSchema>;
