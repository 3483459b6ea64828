import { DIFF_RULES, type DiffRuleId, IMPACT_LABELS } from '@yibao-rules/audit';
import type { Change, Contradiction } from '@yibao-rules/model';
import type { ComponentChildren } from 'preact';
import type { ListedFinding } from '../data/findings.js';
import type { Baseline } from '../findings/baseline.js';
import { SEVERITY_NAMES } from '../findings/labels.table.js';
import { FindingLinks } from './record-panel.js';
import { Both, Words } from './text.js';

/** More changes of the data than this are counted, not listed. */
const MOST_CHANGES = 300;

/** How the page's release stands against an older one. */
export interface Comparison extends Baseline {
  /** The older release's version. */
  version: string;
  /** What a consumer of the data would notice: every difference but those of findings, of evidence and of wording. */
  changes: readonly Change[];
}

/** What is new, changed and gone against the older release: the findings first, then the data. */
export function Changes({ comparison, findings }: { comparison: Comparison; findings: readonly ListedFinding[] }) {
  const { version, gone, changes } = comparison;
  const [fresh, updated] = (['new', 'updated'] as const).map((state) => findings.filter(({ baseline }) => baseline === state));
  return (
    <div class="changes">
      <p class="lead">
        <Both
          zh={`与 v${version} 相比：矛盾新增 ${fresh!.length} 条、有变化 ${updated!.length} 条、消失 ${gone.length} 条；数据改动 ${changes.length} 处。`}
          en={`Against v${version}: findings: ${fresh!.length} new, ${updated!.length} changed, ${gone.length} gone; changes of the data: ${changes.length}.`}
        />
      </p>
      <Part zh="新增的矛盾" en="New findings" count={fresh!.length}>
        <FindingLinks findings={fresh!} />
      </Part>
      <Part zh="有变化的矛盾" en="Changed findings" count={updated!.length}>
        <FindingLinks findings={updated!} />
      </Part>
      <Part zh="已消失的矛盾" en="Findings that are gone" count={gone.length}>
        <ul class="finding-links">
          {gone.map((finding) => (
            <GoneLine finding={finding} />
          ))}
        </ul>
      </Part>
      <Part zh="数据改动" en="Changes of the data" count={changes.length}>
        <ChangeTable changes={changes.slice(0, MOST_CHANGES)} />
        {changes.length <= MOST_CHANGES ? null : (
          <p class="notice">
            <Both
              zh={`此处只列出前 ${MOST_CHANGES} 处；全部改动见 yibao diff。`}
              en={`These are the first ${MOST_CHANGES}; yibao diff lists all of them.`}
            />
          </p>
        )}
      </Part>
    </div>
  );
}

function Part({ zh, en, count, children }: { zh: string; en: string; count: number; children: ComponentChildren }) {
  if (count === 0) return null;
  return (
    <section>
      <h3>
        <Both zh={zh} en={en} /> <span class="count">{count}</span>
      </h3>
      {children}
    </section>
  );
}

/** A finding that the page no longer holds, so there is nothing to link to. */
function GoneLine({ finding: { id, severity, title } }: { finding: Contradiction }) {
  return (
    <li>
      <span class={`severity ${severity}`}>
        <Both {...SEVERITY_NAMES[severity]} />
      </span>{' '}
      <Both {...title} /> <code>{id}</code>
    </li>
  );
}

function ChangeTable({ changes }: { changes: readonly Change[] }) {
  return (
    <ul class="change-list">
      {changes.map((change) => (
        <ChangeLine change={change} />
      ))}
    </ul>
  );
}

function ChangeLine({ change: { rule, title, impact, before, after, english, id } }: { change: Change }) {
  const kind = DIFF_RULES[rule as DiffRuleId]?.title ?? { zh: rule, en: rule };
  return (
    <li>
      <span class="change-kind">
        <Both {...kind} />
        {impact === null ? null : (
          <>
            <span aria-hidden="true"> · </span>
            <Both {...IMPACT_LABELS[impact]} />
          </>
        )}
      </span>
      <b>
        <Both {...title} />
      </b>
      <span class="change-values">
        <Both
          zh={<Values before={before} after={after} />}
          en={<Values before={english?.before ?? before} after={english?.after ?? after} />}
        />
      </span>
      <code class="claim-id">
        <Words text={id} />
      </code>
    </li>
  );
}

function Values({ before, after }: Pick<Change, 'before' | 'after'>) {
  return (
    <>
      {before === null || before === after ? null : (
        <del>
          <Words text={before} />
        </del>
      )}
      {before === null || after === null || before === after ? null : <span aria-hidden="true"> → </span>}
      {after === null ? null : (
        <ins>
          <Words text={after} />
        </ins>
      )}
    </>
  );
}
