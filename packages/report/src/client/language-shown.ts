import type { Language } from '@yibao-rules/model';

/** The language that the page shows now. */
export function language(): Language {
  return document.documentElement.dataset.language === 'zh' ? 'zh' : 'en';
}
