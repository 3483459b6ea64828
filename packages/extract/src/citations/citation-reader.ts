import type { Article, ArticleReference, Instrument, Verification } from '@yibao-rules/model';
import { instruments, verifyCitation } from '@yibao-rules/reference';
import { referencesBetween } from './article-numbers.js';
import { Attribution, type Checked } from './attribution.js';
import { MAX_DISTANCE, opensLine, referentOf } from './bare-articles.js';
import { ALIAS, BEFORE_NUMBER, joinsArticles, leadsToArticle, makesRange } from './connectives.js';
import type { Cited } from './index.js';
import { Antecedents, type InstrumentMention } from './instrument-mention.js';
import { issuerOf } from './issuer.js';
import { isInstrumentTitle, readsLikeInstrument, titleBeforeNumber } from './titles.js';
import { type CitationToken, citationTokens } from './tokens.js';

type TokenOf<K extends CitationToken['kind']> = Extract<CitationToken, { kind: K }>;

/** Reads one article's citations from left to right. */
export class CitationReader {
  private readonly tokens: CitationToken[];
  private readonly antecedents = new Antecedents();
  private readonly cited: Cited[] = [];
  /** Offset up to which the text is a quotation that has been read: what it cites is the law's own affair. */
  private quotedUntil = 0;
  /** The article that was cited last, and its instrument. */
  private lastArticle: { mention: InstrumentMention; reference: ArticleReference } | null = null;
  private readonly text: string;
  private readonly attribution: Attribution;
  /** The instrument that the document itself is, where its title says so. */
  private readonly own: Instrument | null;

  constructor(private readonly article: Article) {
    this.text = article.text;
    this.attribution = new Attribution(article.text);
    this.own = article.title === '' ? null : instruments.find(article.title);
    this.tokens = citationTokens(article).filter((token) => !this.isFurniture(token.start));
  }

  read(): Cited[] {
    for (let i = 0; i < this.tokens.length; i++) {
      const token = this.tokens[i] as CitationToken;
      if (token.start < this.quotedUntil) continue;
      if (token.kind === 'title') i = this.readTitle(token, i);
      else if (token.kind === 'name') i = this.readName(token, i);
      else if (token.kind === 'number') i = this.readNumber(token, i);
      else if (token.kind === 'articles') i = this.readBareArticles(token, i);
      else i = this.readParts(token, i);
    }
    return this.cited.sort((a, b) => a.start - b.start);
  }

  private isFurniture(at: number): boolean {
    const block = this.blockAt(at);
    return block?.kind === 'link-list' || block?.kind === 'boilerplate';
  }

  private blockAt(at: number): Article['blocks'][number] | undefined {
    const { blocks } = this.article;
    let low = 0;
    let high = blocks.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((blocks[middle]?.start as number) <= at) low = middle + 1;
      else high = middle;
    }
    return blocks[low - 1];
  }

  private readTitle(token: TokenOf<'title'>, index: number): number {
    const known = this.antecedents.called(token.title);
    const { title, start, end } = token;
    if (known) return this.readMention({ ...known, start, end }, index);
    // 《条例》第十七条: the last one of that kind.
    const next = this.tokens[index + 1];
    const referent = next?.kind === 'articles' ? this.antecedents.ofKind(title) : null;
    if (referent && next && leadsToArticle(this.text, end, next.start)) return this.readArticles(referent, index + 1);
    const instrument = instruments.find(title);
    if (!instrument && !readsLikeInstrument(title)) return index;
    return this.readMention({ start, end, title, instrument, issuer: null, documentNumber: null }, index);
  }

  private readName(token: TokenOf<'name'>, index: number): number {
    const { meaning, start, end } = token;
    if (meaning.kind === 'instrument') {
      const mention = {
        start,
        end,
        title: this.text.slice(start, end),
        instrument: meaning.instrument,
        issuer: null,
        documentNumber: null,
      };
      const itself = meaning.instrument === this.own && this.blockAt(start)?.kind === 'title';
      if (!itself && this.isCited(mention, index)) return this.readMention(mention, index);
      return index;
    }
    const next = this.tokens[index + 1];
    if (next?.kind !== 'articles' || !leadsToArticle(this.text, end, next.start)) return index;
    // 本办法 in a document that is an 办法 itself means that document.
    if (this.text.startsWith('本', start) && meaning.ending !== null && this.article.title.includes(meaning.ending)) return index + 1;
    const referent = this.antecedents.ofKind(meaning.ending) ?? (this.text.startsWith('该', start) ? this.antecedents.latest() : null);
    return referent ? this.readArticles(referent, index + 1) : index + 1;
  }

  /** A name without 《》 is a citation where an article follows, or the words about it say so. */
  private isCited(mention: InstrumentMention, index: number): boolean {
    const next = this.tokens[index + 1];
    if (next?.kind === 'articles' && this.leadsTo(mention, next)) return true;
    if (mention.title.length >= 10) return true;
    const before = this.text.slice(Math.max(0, mention.start - 8), mention.start);
    const after = this.text.slice(mention.end, mention.end + 6);
    return (
      /(?:根据|依据|按照|依照|违反|参照|法律依据[：:]?)(?:中国的|我国的?|现行的?)?$/.test(before) ||
      /^(?:也|还|明确)?(?:规定|指出|要求)/.test(after)
    );
  }

  /** Whether an article number is that of the instrument before it. Below its own title a document's articles begin: those are no citations. */
  private leadsTo(mention: InstrumentMention, next: TokenOf<'articles'>): boolean {
    if (!leadsToArticle(this.text, mention.end, next.start)) return false;
    return this.blockAt(mention.start)?.kind !== 'title' || !opensLine(this.text, next.start);
  }

  /** A named instrument: its number, its abbreviation, and the articles that follow. Returns the index of the last token used. */
  private readMention(mention: InstrumentMention, index: number): number {
    const { start, end, title, instrument, documentNumber } = mention;
    const named: InstrumentMention = { start, end, title, instrument, issuer: issuerOf(this.text, title, start), documentNumber };
    let last = index;
    const number = this.tokens[index + 1];
    if (number?.kind === 'number' && BEFORE_NUMBER.test(this.between(named.end, number.start))) {
      named.documentNumber = number.number;
      named.instrument ??= instruments.findNumber(number.number);
      last++;
    }
    named.documentNumber ??= this.numberBefore(index);
    this.antecedents.note(named);
    ALIAS.lastIndex = named.end;
    const alias = ALIAS.exec(this.text);
    if (alias?.[1]) {
      this.antecedents.alias(alias[1].trim(), named);
      while ((this.tokens[last + 1]?.start ?? Number.POSITIVE_INFINITY) < ALIAS.lastIndex) last++;
    }
    const next = this.tokens[last + 1];
    if (next?.kind === 'articles' && this.leadsTo(named, next)) return this.readArticles(named, last + 1);
    this.add(named, [], named.start, named.end, this.quoteFor(named, [], named.start, named.end, last));
    return last;
  }

  /** 国务院令第375号《工伤保险条例》: the number directly before the title. */
  private numberBefore(index: number): string | null {
    const before = this.tokens[index - 1];
    const token = this.tokens[index];
    return before?.kind === 'number' && token && before.end === token.start ? before.number : null;
  }

  private readNumber(token: TokenOf<'number'>, index: number): number {
    const next = this.tokens[index + 1];
    if (next?.kind === 'title' && next.start === token.end && isInstrumentTitle(next.title)) return index;
    const instrument = instruments.findNumber(token.number);
    const mention: InstrumentMention = {
      start: token.start,
      end: token.end,
      title: instrument?.title ?? titleBeforeNumber(this.text, token.start) ?? token.number,
      instrument,
      issuer: null,
      documentNumber: token.number,
    };
    this.antecedents.note(mention);
    if (next?.kind === 'articles' && leadsToArticle(this.text, token.end, next.start)) return this.readArticles(mention, index + 1);
    this.add(mention, [], token.start, token.end, null);
    return index;
  }

  /** An article number without its instrument directly before. */
  private readBareArticles(token: TokenOf<'articles'>, index: number): number {
    const from = Math.max(this.quotedUntil, this.tokens[index - 1]?.end ?? 0);
    const referent = referentOf(this.text, token, from, this.antecedents, this.own);
    return referent ? this.readArticles(referent, index) : this.endOfChain(index);
  }

  /** The index of the last article that goes on with the one at `index`: 第二条、第三条. */
  private endOfChain(index: number): number {
    let last = index;
    for (;;) {
      const next = this.tokens[last + 1];
      if (next?.kind !== 'articles' || !joinsArticles(this.text, (this.tokens[last] as CitationToken).end, next.start)) return last;
      last++;
    }
  }

  /** 同条第六项: parts of the article that was cited last. */
  private readParts({ start, end, parts }: TokenOf<'parts'>, index: number): number {
    const last = this.lastArticle;
    if (last === null || start - last.mention.end > MAX_DISTANCE) return index;
    const { article, suffix } = last.reference;
    this.tokens[index] = { kind: 'articles', start, end, references: parts.map((part) => ({ article, suffix, ...part })) };
    return this.readArticles(last.mention, index);
  }

  /** The chain of article mentions from `index` on: one record each; the words that follow belong to the last. */
  private readArticles(mention: InstrumentMention, index: number): number {
    const noted = { ...mention, end: this.tokens[index]?.end ?? mention.end };
    this.antecedents.note(noted);
    let last = index;
    const chain = this.cited.length;
    for (;;) {
      const token = this.tokens[last] as TokenOf<'articles'>;
      let { end, references } = token;
      let next = this.tokens[last + 1];
      if (next?.kind === 'articles' && makesRange(this.text, end, next.start)) {
        references = referencesBetween(references, next.references);
        end = next.end;
        last++;
        next = this.tokens[last + 1];
      }
      this.lastArticle = { mention: noted, reference: references.at(-1) as ArticleReference };
      const chained = next?.kind === 'articles' && joinsArticles(this.text, end, next.start);
      if (!chained) {
        const start = last === index && token.start - mention.end < 100 && mention.end <= token.start ? mention.start : token.start;
        const checked = this.quoteFor(mention, references, start, end, last);
        const elsewhere = checked && this.attribution.heldByEarlier(mention, checked, this.cited.slice(chain));
        if (elsewhere) Object.assign(elsewhere.record, { quote: checked.quote, verification: elsewhere.verification });
        this.add(mention, references, token.start, end, elsewhere ? null : checked);
        if (elsewhere) this.quotedUntil = Math.max(this.quotedUntil, checked.end);
        return last;
      }
      this.add(mention, references, token.start, end, null);
      last++;
    }
  }

  private quoteFor(mention: InstrumentMention, references: ArticleReference[], start: number, end: number, index: number): Checked | null {
    const next = this.tokens[index + 1];
    // An article that begins a line of its own ends the words of the one before.
    const limit = next?.kind === 'articles' && opensLine(this.text, next.start) ? next.start : this.text.length;
    return this.attribution.quoteFor(mention, references, { start, end }, { nextToken: next?.start ?? this.text.length, limit });
  }

  private verify(mention: InstrumentMention, articles: ArticleReference[], quote: string | null): Verification {
    return verifyCitation({ instrument: mention.instrument ?? undefined, articles, quote });
  }

  private add(mention: InstrumentMention, articles: ArticleReference[], start: number, end: number, checked: Checked | null): void {
    if (checked) this.quotedUntil = Math.max(this.quotedUntil, checked.end);
    this.cited.push({
      start,
      end,
      title: mention.title,
      canonicalTitle: mention.instrument?.title ?? null,
      issuer: mention.issuer,
      documentNumber: mention.documentNumber,
      articles,
      quote: checked?.quote ?? null,
      verification: checked?.verification ?? this.verify(mention, articles, null),
    });
  }

  private between(from: number, to: number): string {
    return to - from > 200 ? '\u0000' : this.text.slice(from, to);
  }
}
