import { type Language, TRIAGE_DECISIONS } from '@yibao-rules/model';
import { DECISION_NAMES } from '../findings/labels.table.js';
import { Both } from './text.js';

/** Longest reason that the page takes, in UTF-16 code units. */
const MOST_REASON = 2000;
const MOST_NAME = 100;

/** Opens the dialog for one finding; shown once the script runs, since without it it would do nothing. */
export function DecideButton() {
  return (
    <button type="button" class="decide-button" data-decide>
      <Both zh="处理…" en="Decide…" />
    </button>
  );
}

/**
 * One dialog for all findings. In a page of its own it writes the command that records the decision, to be pasted into a terminal;
 * in a page that `yibao review` serves it records the decision itself.
 */
export function DecideDialog({ language, review }: { language: Language; review: boolean }) {
  return (
    <dialog id="decide" aria-labelledby="decide-heading" data-review={review ? '' : undefined}>
      <form>
        <h2 id="decide-heading">
          <Both zh="处理这条矛盾" en="Decide about this finding" />
        </h2>
        <p class="decide-finding">
          <b data-title />
          <code data-finding />
        </p>
        <label for="decide-decision">
          <Both zh="决定" en="Decision" />
        </label>
        <select id="decide-decision" name="decision">
          {TRIAGE_DECISIONS.map((decision) => (
            <option value={decision} data-label-zh={DECISION_NAMES[decision].zh} data-label-en={DECISION_NAMES[decision].en}>
              {DECISION_NAMES[decision][language]}
            </option>
          ))}
        </select>
        <label for="decide-reason">
          <Both zh="理由" en="Reason" />
        </label>
        <textarea id="decide-reason" name="reason" rows={3} maxLength={MOST_REASON} />
        <label for="decide-by">
          <Both zh="处理人" en="Who decides" />
        </label>
        <input id="decide-by" name="by" required maxLength={MOST_NAME} autocomplete="off" />
        {review ? null : <Command />}
        <output class="decide-message" data-message />
        <div class="decide-actions">
          {review ? (
            <>
              <button type="submit">
                <Both zh="保存" en="Save" />
              </button>
              <button type="button" data-withdraw>
                <Both zh="撤销决定" en="Withdraw the decision" />
              </button>
            </>
          ) : (
            <button type="button" class="primary" data-copy>
              <Both zh="复制命令" en="Copy the command" />
            </button>
          )}
          <button type="button" data-close>
            <Both zh="关闭" en="Close" />
          </button>
        </div>
      </form>
    </dialog>
  );
}

function Command() {
  return (
    <>
      <label for="decide-command">
        <Both zh="在项目里运行（POSIX shell）" en="Run in the project (POSIX shell)" />
      </label>
      <textarea id="decide-command" rows={3} readOnly spellcheck={false} data-command />
    </>
  );
}
