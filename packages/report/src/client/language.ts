/** Which of the page's two languages is shown: the one last chosen in this browser, else the one that the page opens in. */
(() => {
  const REMEMBERED = 'yibao-report-language';
  const root = document.documentElement;

  function show(language: string): void {
    root.dataset.language = language;
    root.lang = language === 'zh' ? 'zh-CN' : 'en';
  }

  /** Titles and options hold no markup: their words stand in attributes. */
  function relabel(): void {
    const key = root.dataset.language === 'zh' ? 'labelZh' : 'labelEn';
    for (const element of document.querySelectorAll<HTMLElement>('[data-label-zh]')) {
      const label = element.dataset[key];
      if (label !== undefined) element.textContent = label;
    }
    document.dispatchEvent(new Event('relabel'));
  }

  /** Storage may be forbidden, for a file as for a site; the page then opens in its own language. */
  function storage(): Storage | null {
    try {
      return window.localStorage;
    } catch {
      return null;
    }
  }

  const remembered = storage()?.getItem(REMEMBERED);
  if (remembered === 'zh' || remembered === 'en') show(remembered);

  document.addEventListener('DOMContentLoaded', () => {
    relabel();
    const button = document.getElementById('language');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      const language = root.dataset.language === 'zh' ? 'en' : 'zh';
      show(language);
      relabel();
      storage()?.setItem(REMEMBERED, language);
    });
  });
})();
