import type { RuleCount } from '../findings/findings-model.js';
import { Both } from './text.js';

/** What each rule that found something looks for, and when it stays silent. */
export function RuleNotes({ rules }: { rules: readonly RuleCount[] }) {
  return (
    <dl class="rule-notes">
      {rules.map(({ rule, title, explanation, total }) => (
        <div id={`rule:${rule}`} tabIndex={-1}>
          <dt>
            <Both {...title} /> <code>{rule}</code> <span class="count">{total}</span>
          </dt>
          <dd>
            <Both {...explanation} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
