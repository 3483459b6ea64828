/**
 * Which of the page's two languages is shown: the one last chosen in this browser, else the one that the page opens in. Runs before the
 * body is shown, so that a remembered language does not flash up late.
 */
import { remember, remembered } from './storage.js';

const REMEMBERED_LANGUAGE = 'yibao-report-language';
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

const last = remembered(REMEMBERED_LANGUAGE);
if (last === 'zh' || last === 'en') show(last);

document.addEventListener('DOMContentLoaded', () => {
  relabel();
  const button = document.getElementById('language');
  if (!button) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    const language = root.dataset.language === 'zh' ? 'en' : 'zh';
    show(language);
    relabel();
    remember(REMEMBERED_LANGUAGE, language);
  });
});
