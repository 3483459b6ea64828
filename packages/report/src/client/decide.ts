import type { Bilingual, ContradictionStatus, DecisionKind, Language } from '@yibao-rules/model';
import type { ListedFinding } from '../data/findings.js';
import type { FindingDecision } from '../findings/findings-model.js';
import { language } from './language-shown.js';
import type { PageStore } from './page-store.js';
import { remember, remembered } from './storage.js';

const REMEMBERED_NAME = 'yibao-report-by';
const MISSING = { reason: { zh: '理由', en: 'a reason' }, by: { zh: '处理人', en: 'who decides' } } as const;
const NOTHING: Bilingual = { zh: '', en: '' };

/** What the server says of a finding after a request. */
interface Decided {
  status: ContradictionStatus;
  decision: FindingDecision | null;
}

/** A word for a POSIX shell: within single quotes nothing is special but their end. Control characters would act on the terminal. */
function shellQuote(text: string): string {
  return `'${text.replace(/\p{Cc}+/gu, ' ').replaceAll("'", "'\\''")}'`;
}

/** The dialog in which a person decides about a finding: it writes the command to paste, or, served by `yibao review`, saves the decision. */
export class DecideDialog {
  private readonly form: HTMLFormElement;
  private readonly decision: HTMLSelectElement;
  private readonly reason: HTMLTextAreaElement;
  private readonly by: HTMLInputElement;
  private readonly message: HTMLElement;
  private readonly command: HTMLTextAreaElement | null;
  private finding: ListedFinding | null = null;

  /** @param onDecided is called when a decision was saved or withdrawn. */
  constructor(
    private readonly dialog: HTMLDialogElement,
    private readonly store: PageStore,
    private readonly onDecided: () => void,
  ) {
    this.form = dialog.querySelector('form')!;
    this.decision = this.form.querySelector('[name=decision]')!;
    this.reason = this.form.querySelector('[name=reason]')!;
    this.by = this.form.querySelector('[name=by]')!;
    this.message = this.form.querySelector('[data-message]')!;
    this.command = this.form.querySelector('[data-command]');
    this.form.addEventListener('input', () => this.update());
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      if ('review' in dialog.dataset) void this.save();
    });
    dialog.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      if (button?.hasAttribute('data-close')) dialog.close();
      else if (button?.hasAttribute('data-withdraw')) void this.send('DELETE', { finding: this.finding?.id });
      else if (button?.hasAttribute('data-copy')) this.copy();
    });
    document.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('[data-decide]') : null;
      if (button) this.open(button.closest('[data-item]')?.id ?? '');
    });
  }

  private open(id: string): void {
    this.finding = this.store.findingById().get(id) ?? null;
    if (!this.finding) return;
    const { decision } = this.finding;
    this.dialog.querySelector('[data-finding]')!.textContent = id;
    this.dialog.querySelector('[data-title]')!.textContent = this.finding.title[language()];
    this.dialog.toggleAttribute('data-decided', decision !== null);
    this.decision.value = decision?.decision ?? 'dismissed';
    this.reason.value = decision?.reason ?? '';
    this.by.value ||= remembered(REMEMBERED_NAME) ?? '';
    this.say(NOTHING);
    this.update();
    this.dialog.showModal();
  }

  private update(): void {
    this.reason.required = this.decision.value !== 'accepted';
    if (!this.command || !this.finding) return;
    const [reason, by] = [this.reason.value.trim(), this.by.value.trim()];
    // A command with a gap in it would be recorded as it is, so there is none until nothing is missing.
    const missing = [...(this.reason.required && reason === '' ? [MISSING.reason] : []), ...(by === '' ? [MISSING.by] : [])];
    const parts = ['npx yibao triage add', shellQuote(this.finding.id), '--decision', this.decision.value, '--by', shellQuote(by)];
    if (reason !== '') parts.push('--reason', shellQuote(reason));
    this.command.value = missing.length > 0 ? '' : parts.join(' ');
    const copy = this.form.querySelector<HTMLButtonElement>('[data-copy]');
    if (copy) copy.disabled = missing.length > 0;
    const words = (lang: Language, between: string) => missing.map((part) => part[lang]).join(between);
    this.say(missing.length === 0 ? NOTHING : { zh: `还须填写：${words('zh', '、')}`, en: `Still needed: ${words('en', ', ')}` });
  }

  private copy(): void {
    this.command?.select();
    document.execCommand('copy');
    this.say({ zh: '已复制', en: 'Copied' });
  }

  private async save(): Promise<void> {
    const by = this.by.value.trim();
    const reason = this.reason.value.trim();
    remember(REMEMBERED_NAME, by);
    const decision = this.decision.value as DecisionKind;
    await this.send('PUT', { finding: this.finding?.id, decision, reason: reason === '' ? null : reason, by });
  }

  private async send(method: 'PUT' | 'DELETE', body: object): Promise<void> {
    const { finding } = this;
    if (!finding) return;
    try {
      const response = await fetch('decisions', { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
      const answer = (await response.json()) as Decided & { error?: string };
      if (!response.ok) throw new Error(answer.error ?? String(response.status));
      finding.status = answer.status;
      finding.decision = answer.decision;
      this.dialog.close();
      this.onDecided();
      document.getElementById(finding.id)?.focus({ preventScroll: true });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      this.say({ zh: `没有保存：${why}`, en: `Not saved: ${why}` });
    }
  }

  private say(words: Bilingual): void {
    this.message.textContent = words[language()];
  }
}
