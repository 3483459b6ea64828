/** The dialog in which a person decides about a finding: it writes the command to paste, or, served by `yibao review`, saves the decision. */
(() => {
  interface Words {
    zh: string;
    en: string;
  }
  interface Decided {
    status: string;
    badge: Words | null;
    note: Words | null;
  }

  const REMEMBERED_NAME = 'yibao-report-by';
  const FAILED: Words = { zh: '没有保存：', en: 'Not saved: ' };
  const dialog = document.querySelector<HTMLDialogElement>('#decide');
  const form = dialog?.querySelector('form');
  if (!dialog || !form) return;
  const decision = form.querySelector<HTMLSelectElement>('[name=decision]')!;
  const reason = form.querySelector<HTMLTextAreaElement>('[name=reason]')!;
  const by = form.querySelector<HTMLInputElement>('[name=by]')!;
  const message = form.querySelector<HTMLElement>('[data-message]')!;
  const command = form.querySelector<HTMLTextAreaElement>('[data-command]');
  let finding: HTMLElement | null = null;

  /** Storage may be forbidden; the name is then asked for each time. */
  function storage(): Storage | null {
    try {
      return window.localStorage;
    } catch {
      return null;
    }
  }

  /** A word for a POSIX shell: within single quotes nothing is special but their end. Control characters would act on the terminal. */
  function shellQuote(text: string): string {
    return `'${text.replace(/\p{Cc}+/gu, ' ').replaceAll("'", "'\\''")}'`;
  }

  function update(): void {
    reason.required = decision.value !== 'accepted';
    if (!command || !finding) return;
    const why = reason.value.trim();
    const parts = ['yibao triage add', shellQuote(finding.id), '--decision', decision.value, '--by', shellQuote(by.value.trim() || '…')];
    if (why !== '' || reason.required) parts.push('--reason', shellQuote(why || '…'));
    command.value = parts.join(' ');
  }

  function open(button: HTMLElement): void {
    finding = button.closest<HTMLElement>('[data-item]');
    if (!finding || !dialog) return;
    dialog.querySelector('[data-finding]')!.textContent = finding.id;
    decision.value = button.dataset.decision ?? 'dismissed';
    reason.value = button.dataset.reason ?? '';
    by.value = by.value || (storage()?.getItem(REMEMBERED_NAME) ?? '');
    message.textContent = '';
    update();
    dialog.showModal();
  }

  function both(words: Words): Node[] {
    return (['zh', 'en'] as const).map((language) => {
      const span = document.createElement('span');
      span.className = language;
      span.lang = language === 'zh' ? 'zh-CN' : 'en';
      span.textContent = words[language];
      return span;
    });
  }

  function say(element: HTMLElement | null | undefined, words: Words | null): void {
    element?.replaceChildren(...(words === null ? [] : both(words)));
    if (element) element.hidden = words === null;
  }

  function show(decided: Decided): void {
    if (!finding) return;
    finding.dataset.status = decided.status;
    say(finding.querySelector<HTMLElement>('[data-badge]'), decided.badge);
    say(finding.querySelector<HTMLElement>('[data-note]'), decided.note);
    finding.dispatchEvent(new Event('decided', { bubbles: true }));
  }

  async function send(method: 'PUT' | 'DELETE', body: object): Promise<void> {
    try {
      const response = await fetch('decisions', {
        method,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      const answer = (await response.json()) as Decided & { error?: string };
      if (!response.ok) throw new Error(answer.error ?? String(response.status));
      show(answer);
      dialog?.close();
      finding?.focus({ preventScroll: true });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      say(message, { zh: FAILED.zh + why, en: FAILED.en + why });
    }
  }

  form.addEventListener('input', update);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!finding || !('review' in dialog.dataset)) return;
    storage()?.setItem(REMEMBERED_NAME, by.value.trim());
    const why = reason.value.trim();
    const button = finding.querySelector<HTMLElement>('[data-decide]');
    if (button) Object.assign(button.dataset, { decision: decision.value, reason: why });
    void send('PUT', { finding: finding.id, decision: decision.value, reason: why === '' ? null : why, by: by.value.trim() });
  });
  dialog.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (button?.hasAttribute('data-close')) dialog.close();
    else if (button?.hasAttribute('data-withdraw') && finding) void send('DELETE', { finding: finding.id });
    else if (button?.hasAttribute('data-copy') && command) {
      command.select();
      document.execCommand('copy');
    }
  });
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-decide]') : null;
    if (button) open(button);
  });
  document.documentElement.dataset.scripted = '';
})();
