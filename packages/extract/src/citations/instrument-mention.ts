import type { Instrument } from '@yibao-rules/model';

/** An instrument that the text has named: what later articles, pronouns and abbreviations refer to. */
export interface InstrumentMention {
  start: number;
  end: number;
  /** As written, without 《》. */
  title: string;
  instrument: Instrument | null;
  issuer: string | null;
  documentNumber: string | null;
}

/** Remembers what was named, and finds what a pronoun or an abbreviation stands for. */
export class Antecedents {
  private last: InstrumentMention | null = null;
  private readonly byEnding = new Map<string, InstrumentMention>();
  private readonly aliases = new Map<string, InstrumentMention>();

  note(mention: InstrumentMention): void {
    this.last = mention;
    const title = mention.instrument?.title ?? mention.title;
    const bare = title.replace(/[（(][^（）()]{0,30}[)）]$/, '');
    for (const ending of ENDINGS) if (bare.endsWith(ending)) this.byEnding.set(ending, mention);
  }

  alias(name: string, mention: InstrumentMention): void {
    this.aliases.set(name, mention);
  }

  /** What （以下简称…） gave this name, or null. */
  called(name: string): InstrumentMention | null {
    return this.aliases.get(name) ?? null;
  }

  latest(): InstrumentMention | null {
    return this.last;
  }

  /** What a pronoun stands for: the last instrument of its kind, else, where any will do, the last of all. */
  ofKind(ending: string | null): InstrumentMention | null {
    return ending === null ? this.last : (this.byEnding.get(ending) ?? null);
  }
}

const ENDINGS = ['法典', '法', '条例', '办法', '规定', '细则', '解释', '通知', '意见', '决定', '规程'];
