import { type ArticleFingerprint, type ClauseFingerprint, MAX_CLAUSE_LENGTH } from './fingerprint.js';

/**
 * The committed form of the fingerprints: a readable index (which articles, how many clauses and characters) and one binary file with
 * everything else, article after article: 11 bytes a clause (hash, length, paragraph with the sentence flag, item), one byte a character.
 */
export interface FingerprintIndex {
  /** Raised when normalisation, a hash or the layout changes: an older file must not be read then. */
  format: number;
  /** Instrument id → its articles as `number[-suffix]:clauses:characters`, parted by spaces. */
  instruments: Record<string, string>;
}

export const FINGERPRINT_FORMAT = 1;
const CLAUSE_BYTES = 11;
const SENTENCE_FLAG = 0x80;

/** Packs fingerprints; the order of instruments and articles is kept, so that the same input gives the same bytes. */
export function packFingerprints(instruments: ReadonlyMap<string, readonly ArticleFingerprint[]>): {
  index: FingerprintIndex;
  bytes: Uint8Array;
} {
  const index: FingerprintIndex = { format: FINGERPRINT_FORMAT, instruments: {} };
  const chunks: Uint8Array[] = [];
  for (const [id, articles] of instruments) {
    index.instruments[id] = articles.map(articleKey).join(' ');
    for (const article of articles) chunks.push(packClauses(article.clauses), article.trigrams);
  }
  return { index, bytes: Buffer.concat(chunks) };
}

function articleKey(article: ArticleFingerprint): string {
  const number = article.suffix > 0 ? `${article.number}-${article.suffix}` : `${article.number}`;
  return `${number}:${article.clauses.length}:${article.trigrams.length}`;
}

function packClauses(clauses: readonly ClauseFingerprint[]): Uint8Array {
  const bytes = Buffer.alloc(clauses.length * CLAUSE_BYTES);
  clauses.forEach((clause, i) => {
    const length = clause.end - clause.start;
    if (length > MAX_CLAUSE_LENGTH || clause.paragraph >= SENTENCE_FLAG || clause.item > 0xff) {
      throw new RangeError(`a clause of ${length} characters in paragraph ${clause.paragraph}, item ${clause.item} does not fit`);
    }
    bytes.write(clause.hash, i * CLAUSE_BYTES, 'hex');
    bytes[i * CLAUSE_BYTES + 8] = length;
    bytes[i * CLAUSE_BYTES + 9] = clause.paragraph | (clause.endsSentence ? SENTENCE_FLAG : 0);
    bytes[i * CLAUSE_BYTES + 10] = clause.item;
  });
  return bytes;
}

/** The articles of one instrument, by key `number` or `number-suffix`; each is unpacked when it is first asked for. */
export class InstrumentFingerprints {
  private readonly places = new Map<string, { offset: number; clauses: number; characters: number }>();
  private readonly unpacked = new Map<string, ArticleFingerprint>();

  constructor(
    private readonly bytes: Uint8Array,
    keys: string,
    offset: number,
  ) {
    let at = offset;
    for (const key of keys.split(' ')) {
      const [name = '', clauses = '', characters = ''] = key.split(':');
      const place = { offset: at, clauses: Number(clauses), characters: Number(characters) };
      this.places.set(name, place);
      at += place.clauses * CLAUSE_BYTES + place.characters;
    }
    this.end = at;
  }

  /** Offset behind its last byte: where the next instrument begins. */
  readonly end: number;

  keys(): IterableIterator<string> {
    return this.places.keys();
  }

  has(number: number, suffix: number): boolean {
    return this.places.has(keyOf(number, suffix));
  }

  article(number: number, suffix: number): ArticleFingerprint | null {
    const key = keyOf(number, suffix);
    const known = this.unpacked.get(key);
    if (known) return known;
    const place = this.places.get(key);
    if (!place) return null;
    const article = this.unpack(number, suffix, place);
    this.unpacked.set(key, article);
    return article;
  }

  /** Every article, in the order of the statute. */
  *articles(): Generator<ArticleFingerprint> {
    for (const key of this.places.keys()) {
      const [number = '', suffix = '0'] = key.split('-');
      yield this.article(Number(number), Number(suffix)) as ArticleFingerprint;
    }
  }

  private unpack(number: number, suffix: number, place: { offset: number; clauses: number; characters: number }): ArticleFingerprint {
    const view = Buffer.from(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength);
    const clauses: ClauseFingerprint[] = [];
    let start = 0;
    for (let i = 0; i < place.clauses; i++) {
      const at = place.offset + i * CLAUSE_BYTES;
      const end = start + (view[at + 8] as number);
      const flags = view[at + 9] as number;
      clauses.push({
        start,
        end,
        hash: view.toString('hex', at, at + 8),
        endsSentence: (flags & SENTENCE_FLAG) !== 0,
        paragraph: flags & ~SENTENCE_FLAG,
        item: view[at + 10] as number,
      });
      start = end;
    }
    const from = place.offset + place.clauses * CLAUSE_BYTES;
    return { number, suffix, clauses, trigrams: this.bytes.subarray(from, from + place.characters) };
  }
}

function keyOf(number: number, suffix: number): string {
  return suffix > 0 ? `${number}-${suffix}` : `${number}`;
}

/**
 * Reads packed fingerprints.
 * @throws RangeError where the index and the bytes do not belong together, or are of another format.
 */
export function unpackFingerprints(index: FingerprintIndex, bytes: Uint8Array): Map<string, InstrumentFingerprints> {
  if (index.format !== FINGERPRINT_FORMAT) {
    throw new RangeError(`fingerprints of format ${index.format}, this version reads ${FINGERPRINT_FORMAT}: build them again`);
  }
  const instruments = new Map<string, InstrumentFingerprints>();
  let offset = 0;
  for (const [id, keys] of Object.entries(index.instruments)) {
    const fingerprints = new InstrumentFingerprints(bytes, keys, offset);
    instruments.set(id, fingerprints);
    offset = fingerprints.end;
  }
  if (offset !== bytes.byteLength)
    throw new RangeError(`the index counts ${offset} bytes of fingerprints, the file holds ${bytes.byteLength}`);
  return instruments;
}
