import { type ArticleReference, formatArticleReference, type Instrument, type Language, VERIFICATION_LABELS } from '@yibao-rules/model';
import type { CheckedCitation, StatuteWords } from '@yibao-rules/pipeline/cite';
import { detailText } from '@yibao-rules/reference';
import { CITE_WORDS } from './cite-words.table.js';
import { paint } from './paint.js';
import { cut } from './table.js';

const COLOURS = { stands: 'green', fails: 'red', unverifiable: 'yellow' } as const;
/** The statute's words that a quotation leaves out are shown up to this length. */
const MOST_LEFT_OUT = 24;
/** An article that nobody quotes is shown up to this length. */
const MOST_UNQUOTED = 160;

/** One citation in a terminal: whether it stands, what it cites, what differs, and the statute's words where they are at hand. */
export function citationText(checked: CheckedCitation, lang: Language): string {
  const { citation, instrument, standing, nearest, basis, statute } = checked;
  const words = CITE_WORDS[lang];
  const { status, detail } = citation.verification;
  const name = instrument?.title ?? citation.canonicalTitle ?? citation.title;
  const lines = [
    `${paint(COLOURS[standing], words.standing[standing])}  《${name}》${citation.articles.map(articleText).join('、')}  ${VERIFICATION_LABELS[status][lang]}`,
    row(words.instrument, instrument === null ? words.unknown : instrumentText(instrument, lang)),
  ];
  if (detail !== null) lines.push(row(words.remark, detailText(detail, lang)));
  if (nearest !== null) lines.push(row(words.nearest, articleText({ ...nearest, paragraph: null, item: null })));
  if (basis === 'imported-text') lines.push(row(words.basis, words.imported));
  if (statute !== null) lines.push(...statuteLines(statute, citation.quote, lang));
  else if (citation.quote !== null) lines.push(row(words.quoted, citation.quote.replace(/\s+/g, ' ')));
  return `${lines.join('\n')}\n`;
}

/** How many citations stand, fail, and cannot be verified. */
export function citationTotals(list: readonly CheckedCitation[], lang: Language): string {
  const words = CITE_WORDS[lang];
  if (list.length === 0) return words.none;
  const counts = (['stands', 'fails', 'unverifiable'] as const).map((standing) => {
    const count = list.filter((checked) => checked.standing === standing).length;
    return count === 0 ? '' : `${count} ${words.standing[standing]}`;
  });
  return `${words.total(list.length)}: ${counts.filter((count) => count !== '').join(', ')}`;
}

function row(label: string, words: string): string {
  return `  ${label}  ${words}`;
}

function articleText(reference: ArticleReference): string {
  return formatArticleReference(reference, 'zh');
}

function instrumentText(instrument: Instrument, lang: Language): string {
  const words = CITE_WORDS[lang];
  const { issuer, documentNumber, promulgated, revised, effective, status, grade, doubt } = instrument;
  const dates = [
    promulgated && `${words.promulgated} ${promulgated}`,
    revised && `${words.revised} ${revised}`,
    effective && `${words.effective} ${effective}`,
  ];
  const rest = [issuer, documentNumber, ...dates, words.status[status], `${words.grade} ${grade}`, doubt];
  return rest.filter(Boolean).join(' · ');
}

/** A quotation and the statute's words below each other, what differs in 【】 and what was left out in 〔〕. */
export function statuteLines({ title, place, text, version, comparison }: StatuteWords, quote: string | null, lang: Language): string[] {
  const words = CITE_WORDS[lang];
  const source = `《${title}》${articleText({ ...place, paragraph: null, item: null })}, ${words.version[version]}`;
  if (comparison === null) {
    return [...(quote === null ? [] : [row(words.quoted, quote)]), row(words.text, `${cut(text, MOST_UNQUOTED)} (${source})`)];
  }
  const quoted = comparison.map(({ kind, quoted: said }) => (kind === 'differs' ? mark(said) : said)).join('');
  const official = comparison.map(({ kind, statute }) => {
    if (kind === 'differs') return mark(statute);
    return kind === 'left-out' ? `〔${cut(statute, MOST_LEFT_OUT)}〕` : statute;
  });
  return [row(words.quoted, flat(quoted)), row(words.text, flat(official.join(''))), row(words.source, source)];
}

function mark(words: string): string {
  return paint('bold', `【${words}】`);
}

function flat(words: string): string {
  return words.replace(/\s*\n\s*/g, ' ');
}
