import type { Baseline, BaselineState } from '../findings/baseline.js';
import { BASELINE_NAMES, SEVERITY_NAMES } from '../findings/labels.table.js';
import { Both } from './text.js';

/** How the page's findings stand against an older release. */
export interface Comparison extends Baseline {
  /** The older release's version. */
  version: string;
}

/** Marks a finding that is new or changed; one that stands as before carries no mark. */
export function BaselineMark({ state }: { state: BaselineState | null }) {
  if (state === null || state === 'unchanged') return null;
  return (
    <span class="decision">
      <Both {...BASELINE_NAMES[state]} />
    </span>
  );
}

/** The findings of the older release that are there no longer. */
export function Gone({ comparison }: { comparison: Comparison }) {
  const { gone, version } = comparison;
  if (gone.length === 0) return null;
  return (
    <details class="gone">
      <summary>
        <Both zh={`较 v${version} 已消失 ${gone.length} 条`} en={`${gone.length} gone since v${version}`} />
      </summary>
      <ul>
        {gone.map(({ id, severity, title }) => (
          <li>
            <Both {...SEVERITY_NAMES[severity]} /> <Both {...title} /> <code>{id}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}
