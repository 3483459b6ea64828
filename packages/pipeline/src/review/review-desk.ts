import {
  type ContradictionStatus,
  contradictionIdSchema,
  type Language,
  type TriageDecision,
  triageStatementSchema,
  UserError,
} from '@yibao-rules/model';
import type { FindingDecision } from '@yibao-rules/report';
import type { Project } from '../project.js';
import { renderPage } from '../report.js';
import { openRelease } from '../targets.js';
import { readTriage, withTriage } from '../triage.js';
import { decide, withdraw } from '../triage-decisions.js';

export interface ReviewOptions {
  project: Project;
  pipeline: string;
  lang: Language;
  /** The day that a decision is dated with: YYYY-MM-DD. */
  today: () => string;
}

/** What the page shows of a finding after a request: how it stands, and the decision about it. */
export interface Decided {
  status: ContradictionStatus;
  decision: FindingDecision | null;
}

/** What a review does, apart from how it is asked for: every call reads the newest release and triage.json as they are now. */
export class ReviewDesk {
  constructor(private readonly options: ReviewOptions) {}

  /** The page, with the decisions as they stand. @throws UserError */
  async page(): Promise<string> {
    const decisions = this.decisions();
    const release = withTriage(await openRelease(undefined), decisions);
    return renderPage(this.options.project, release, { decisions, lang: this.options.lang, review: true });
  }

  /** Writes a decision, and returns what the page shows of it. @throws UserError where it is none, or about no finding. */
  async decide(sent: unknown): Promise<Decided> {
    const { project, pipeline, today } = this.options;
    const input = parsed(triageStatementSchema.safeParse(sent));
    decide(project, pipeline, await openRelease(undefined), { ...input, at: today(), expires: null });
    return this.decided(input.finding);
  }

  /** Takes a decision out again, and returns what the page shows of the finding then. @throws UserError */
  async withdraw(sent: unknown): Promise<Decided> {
    const finding = parsed(contradictionIdSchema.safeParse((sent as { finding?: unknown } | null)?.finding));
    withdraw(this.options.project, this.options.pipeline, finding);
    return this.decided(finding);
  }

  private decisions(): TriageDecision[] {
    return readTriage(this.options.project, this.options.pipeline);
  }

  private async decided(id: string): Promise<Decided> {
    const decisions = this.decisions();
    const { contradictions } = withTriage(await openRelease(undefined), decisions);
    const finding = contradictions.find((contradiction) => contradiction.id === id);
    if (!finding) throw new UserError(`no finding ${id} in the newest release`);
    const decision = decisions.find((one) => one.finding === id);
    return { status: finding.status, decision: decision === undefined ? null : { ...decision, stale: false } };
  }
}

function parsed<T>(
  result: { success: true; data: T } | { success: false; error: { issues: { path: PropertyKey[]; message: string }[] } },
): T {
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new UserError(`${issue?.path.map(String).join('.') || 'decision'}: ${issue?.message ?? 'invalid'}`);
}
