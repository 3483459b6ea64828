import { CLAIM_STATUS_LABELS, formatQuestion, formatValue, type Measure, type Value } from '@yibao-rules/model';
import type { ClaimAnswer, ClaimGroup, ClaimRow } from '../findings/claim-groups.js';
import { HEDGE_NAMES } from '../findings/labels.table.js';
import { InContext } from './evidence.js';
import { ArticleLink, ClaimId, SourceLine } from './source.js';
import { Both } from './text.js';

/** The rate claims of one region as a table; on a narrow screen the style sheet lays its rows out one below another. */
export function ClaimTable({ group }: { group: ClaimGroup }) {
  const heading = `region-${group.region?.code ?? 'none'}`;
  return (
    <section class="claim-group" data-group aria-labelledby={heading}>
      <h3 id={heading}>
        {group.region ? <span lang="zh-CN">{group.region.name}</span> : <Both zh="未指明地区" en="No region named" />}{' '}
        {group.region ? <code>{group.region.code}</code> : null}
      </h3>
      <table aria-labelledby={heading}>
        <thead>
          <tr>
            <th scope="col">
              <Both zh="项目" en="Measure" />
            </th>
            <th scope="col">
              <Both zh="数值" en="Value" />
            </th>
            <th scope="col">
              <Both zh="状态" en="Status" />
            </th>
            <th scope="col">
              <Both zh="来源" en="Sources" />
            </th>
          </tr>
        </thead>
        <tbody>
          {group.claims.map((claim) => (
            <ClaimLine claim={claim} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ClaimLine({ claim }: { claim: ClaimRow }) {
  return (
    <tr id={`claim:${claim.id}`} tabIndex={-1} data-item>
      <th scope="row">
        <Both zh={formatQuestion(claim.measure, claim.scope, 'zh')} en={formatQuestion(claim.measure, claim.scope, 'en')} />
        <ClaimId id={claim.id} />
      </th>
      <td class="value">
        {claim.value === null ? <span aria-hidden="true">—</span> : <ValueText value={claim.value} measure={claim.measure} />}
      </td>
      <td>
        <span class={`status ${claim.status}`}>
          <Both {...CLAIM_STATUS_LABELS[claim.status]} />
        </span>
        {claim.contradictions.map((id) => (
          <a class="finding-link" href={`#${encodeURIComponent(id)}`}>
            <Both zh="查看矛盾" en="See finding" /> <code>{id.slice(id.indexOf(':') + 1)}</code>
          </a>
        ))}
      </td>
      <td>
        <ul class="answers">
          {claim.answers.map((answer) => (
            <AnswerLine claim={claim} answer={answer} />
          ))}
        </ul>
      </td>
    </tr>
  );
}

function AnswerLine({ claim, answer }: { claim: ClaimRow; answer: ClaimAnswer }) {
  return (
    <li>
      <b>
        <ValueText value={answer.value} measure={claim.measure} />
      </b>
      {answer.hedge === null ? null : (
        <span class="hedge">
          <Both {...HEDGE_NAMES[answer.hedge]} />
        </span>
      )}
      <p class="quote" lang="zh-CN">
        <InContext evidence={answer.evidence} />
      </p>
      <SourceLine source={answer.source} />
      <ArticleLink article={answer.source.id} record={claim.id} passage={answer.evidence} />
    </li>
  );
}

function ValueText({ value, measure }: { value: Value; measure: Measure }) {
  return <Both zh={formatValue(value, 'zh', measure)} en={formatValue(value, 'en', measure)} />;
}
