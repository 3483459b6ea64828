import type { Bilingual, ContradictionReference, Verdict } from '@yibao-rules/model';
import type { ListedFinding } from '../data/findings.js';
import { decisionWords } from '../findings/decision-words.js';
import type { FindingSide } from '../findings/findings-model.js';
import { SEVERITY_NAMES } from '../findings/labels.table.js';
import { sideName, verdictName } from '../findings/verdict.js';
import { BaselineMark } from './baseline-mark.js';
import { DecideButton } from './decide.js';
import { Quotation } from './evidence.js';
import { ArticleLink, ClaimId, SourceLine } from './source.js';
import { Both, Day, Words } from './text.js';

/** One contradiction: what is wrong, what each side says and where, what the official record says, and who is right. */
export function FindingCard({ finding }: { finding: ListedFinding }) {
  const { id, rule, severity, status, sides, reference, baseline } = finding;
  const { badge, note } = decisionWords(status, finding.decision);
  return (
    <article id={id} class={`finding ${severity}`} tabIndex={-1} aria-labelledby={`title-${id}`} data-item>
      <header>
        <span class={`severity ${severity}`}>
          <Both {...SEVERITY_NAMES[severity]} />
        </span>
        <a class="rule" href={`#rule:${rule}`}>
          <Both {...finding.ruleTitle} />
        </a>
        <code class="rule-id">{rule}</code>
        <BaselineMark state={baseline} />
        {badge === null ? null : (
          <span class="decision">
            <Both {...badge} />
          </span>
        )}
        {finding.regions.length === 0 ? null : (
          <span class="regions" lang="zh-CN">
            {finding.regions.map((region) => region.name).join('、')}
          </span>
        )}
        <a class="permalink" href={`#${encodeURIComponent(id)}`}>
          <code>{id.slice(id.indexOf(':') + 1)}</code>
          <span class="visually-hidden">
            <Both zh=" 此条的链接" en=" link to this finding" />
          </span>
        </a>
      </header>
      <h3 id={`title-${id}`}>
        <Both {...finding.title} />
      </h3>
      <p class="explanation">
        <Both {...finding.explanation} />
      </p>
      <div class={`sides count-${Math.min(sides.length + (reference ? 1 : 0), 3)}`}>
        {sides.map((side, index) => (
          <SideCard side={side} name={sides.length > 1 ? sideName(index) : null} />
        ))}
        {reference === null ? null : <ReferenceCard reference={reference} right={finding.verdict.right === 'reference'} />}
      </div>
      <VerdictLine verdict={finding.verdict} sides={sides.length} />
      {note === null ? null : (
        <p class="triage-note">
          <Both {...note} />
        </p>
      )}
      <DecideButton />
    </article>
  );
}

function SideCard({ side, name }: { side: FindingSide; name: Bilingual | null }) {
  const { source, claim, evidence, listed } = side;
  return (
    <figure class={side.right ? 'side right' : 'side'}>
      <div class="side-head">
        <span class="side-name">{name ? <Both {...name} /> : <Both zh="文章" en="Article" />}</span>
        <strong class="value">
          <Words text={side.value} />
        </strong>
        {side.right ? <RightMark /> : null}
      </div>
      <Quotation evidence={evidence} />
      <figcaption>
        <SourceLine source={source} />
        <ArticleLink article={source.id} record={claim} passage={evidence} />
        {claim === null ? null : <ClaimId id={claim} link={listed} />}
      </figcaption>
    </figure>
  );
}

function ReferenceCard({ reference, right }: { reference: ContradictionReference; right: boolean }) {
  const { statement, document, documentNumber, date } = reference;
  return (
    <section class={right ? 'reference right' : 'reference'}>
      <div class="side-head">
        <span class="side-name">
          <Both zh="官方依据" en="Official record" />
        </span>
        {right ? <RightMark /> : null}
      </div>
      <p class="statement">
        <Both {...statement} />
      </p>
      <div class="caption">
        <DocumentLine document={document} documentNumber={documentNumber} date={date} />
        <code class="claim-id">{reference.id}</code>
      </div>
    </section>
  );
}

type DocumentLineProps = Pick<ContradictionReference, 'document' | 'documentNumber' | 'date'>;

function DocumentLine({ document, documentNumber, date }: DocumentLineProps) {
  return (
    <span class="source">
      <span class="source-title">{document === null ? <Both zh="未注明文件" en="No document named" /> : <Words text={document} />}</span>
      {documentNumber === null && date === null ? null : (
        <span class="source-origin">
          {documentNumber === null ? null : (
            <>
              <Words text={documentNumber} />
              <span aria-hidden="true"> · </span>
            </>
          )}
          <Day date={date} />
        </span>
      )}
    </span>
  );
}

function RightMark() {
  return (
    <span class="right-mark">
      <Both zh="✓ 为准" en="✓ holds" />
    </span>
  );
}

function VerdictLine({ verdict, sides }: { verdict: Verdict; sides: number }) {
  return (
    <p class="verdict">
      <strong>
        <Both {...verdictName(verdict.right, sides)} />
      </strong>{' '}
      <Both {...verdict.reason} />
    </p>
  );
}
