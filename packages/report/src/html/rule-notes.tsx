import type { RuleCount } from '../findings/findings-model.js';
import { Both } from './text.js';

/** What each rule that found something looks for, and when it stays silent. */
export function RuleNotes({ rules }: { rules: readonly RuleCount[] }) {
  return (
    <section class="rule-notes" aria-labelledby="rule-notes">
      <h3 id="rule-notes">
        <Both zh="规则说明" en="About the rules" />
      </h3>
      <dl>
        {rules.map(({ rule, title, explanation }) => (
          <div id={`rule:${rule}`} tabIndex={-1}>
            <dt>
              <Both {...title} /> <code>{rule}</code>
            </dt>
            <dd>
              <Both {...explanation} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
