import { CLAIM_STATUS_LABELS, CLAIM_STATUSES, SEVERITIES } from '@yibao-rules/model';
import type { FindingsModel, RuleCount } from '../findings/findings-model.js';
import { SEVERITY_NAMES } from '../findings/labels.table.js';
import { Both } from './text.js';

/** The release at a glance: articles, claims by status, contradictions by severity and rule. */
export function Summary({ model }: { model: FindingsModel }) {
  const claims = CLAIM_STATUSES.reduce((sum, status) => sum + model.claims[status], 0);
  return (
    <section class="summary" aria-labelledby="summary">
      <h3 id="summary" class="visually-hidden">
        <Both zh="概览" en="Summary" />
      </h3>
      <dl class="figures">
        <div>
          <dt>
            <Both zh="文章" en="Articles" />
          </dt>
          <dd class="total">{model.sources.length}</dd>
        </div>
        <div>
          <dt>
            <Both zh="数据条目" en="Claims" />
          </dt>
          <dd class="total">{claims}</dd>
          {CLAIM_STATUSES.map((status) => (
            <dd class={`part ${model.claims[status] === 0 ? 'none' : status}`}>
              <Both {...CLAIM_STATUS_LABELS[status]} /> <b>{model.claims[status]}</b>
            </dd>
          ))}
        </div>
        <div>
          <dt>
            <Both zh="矛盾" en="Contradictions" />
          </dt>
          <dd class="total">{model.findings.length}</dd>
          {SEVERITIES.map((severity) => (
            <dd class={`part ${model.severities[severity] === 0 ? 'none' : severity}`}>
              <Both {...SEVERITY_NAMES[severity]} /> <b>{model.severities[severity]}</b>
            </dd>
          ))}
        </div>
      </dl>
      {model.rules.length === 0 ? null : (
        <ul class="rules">
          {model.rules.map((count) => (
            <RuleLine count={count} />
          ))}
        </ul>
      )}
    </section>
  );
}

function RuleLine({ count }: { count: RuleCount }) {
  return (
    <li>
      <span class="rule">
        <Both {...count.title} />
      </span>
      {SEVERITIES.filter((severity) => count.bySeverity[severity] > 0).map((severity) => (
        <span class={`part ${severity}`}>
          <Both {...SEVERITY_NAMES[severity]} /> <b>{count.bySeverity[severity]}</b>
        </span>
      ))}
    </li>
  );
}
