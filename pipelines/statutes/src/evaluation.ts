import type { Statute, StatuteArticle, VerificationStatus } from '@yibao-rules/model';
import { instruments, verifyCitation } from '@yibao-rules/reference';
import { FORMS, type Form, IS_CHANGED, quoteIn, seeded } from './quotations.js';

/** What became of the quotations of one form. */
export interface FormResult {
  form: Form;
  quotations: number;
  statuses: Partial<Record<VerificationStatus, number>>;
  /** Changed quotations that passed, or unchanged ones that did not. */
  wrong: { article: string; quote: string; status: VerificationStatus; detail: string | null }[];
}

/** How often a change of the first or the last character of a cut may pass: it disturbs a single byte. */
const MOST_MISSED = 1 / 256;

/**
 * What must not happen: an unchanged quotation is called misquoted, a changed one passes that begins and ends with its article, or those that
 * are cut pass more often than a byte can tell.
 */
export function isBroken({ form, quotations, wrong }: FormResult): boolean {
  const isCutAndChanged = IS_CHANGED[form] && form.startsWith('cut');
  return isCutAndChanged ? wrong.length > quotations * MOST_MISSED : wrong.length > 0;
}

const PASSES: readonly VerificationStatus[] = ['exact', 'elided', 'superseded'];

/**
 * Quotes a sample of all articles in every form and verifies each quotation against the committed fingerprints.
 * @param sample number of articles, drawn without repetition
 * @param seed of the drawing and of the changes
 */
export function evaluate(statutes: readonly Statute[], sample: number, seed: number): FormResult[] {
  const random = seeded(seed);
  const drawn = draw(
    statutes.flatMap(({ title, articles }) => articles.map((article) => ({ title, article }))),
    sample,
    random,
  );
  return FORMS.map((form) => {
    const result: FormResult = { form, quotations: 0, statuses: {}, wrong: [] };
    for (const { title, article } of drawn) {
      const quote = quoteIn(form, article, random);
      if (quote !== null) judge(result, title, article, quote);
    }
    return result;
  });
}

function judge(result: FormResult, title: string, article: StatuteArticle, quote: string): void {
  const reference = { article: article.number, suffix: article.suffix, paragraph: null, item: null };
  const instrument = instruments.find(title) ?? undefined;
  const { status, detail } = verifyCitation({ instrument, articles: [reference], quote });
  result.quotations++;
  result.statuses[status] = (result.statuses[status] ?? 0) + 1;
  if (PASSES.includes(status) === IS_CHANGED[result.form]) {
    result.wrong.push({ article: `${title}第${article.number}条`, quote, status, detail });
  }
}

/** A sample without repetition (the first of a Fisher–Yates shuffle). */
function draw<T>(list: readonly T[], count: number, random: () => number): T[] {
  const pool = [...list];
  const most = Math.min(count, pool.length);
  for (let i = 0; i < most; i++) {
    const j = i + Math.floor(random() * (pool.length - i));
    [pool[i], pool[j]] = [pool[j] as T, pool[i] as T];
  }
  return pool.slice(0, most);
}
