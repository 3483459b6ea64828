import type { BaselineState } from '../findings/baseline.js';
import { BASELINE_NAMES } from '../findings/labels.table.js';
import { Both } from './text.js';

/** Marks a finding that is new or changed; one that stands as before carries no mark. */
export function BaselineMark({ state }: { state: BaselineState | null }) {
  if (state === null || state === 'unchanged') return null;
  return (
    <span class="decision">
      <Both {...BASELINE_NAMES[state]} />
    </span>
  );
}
