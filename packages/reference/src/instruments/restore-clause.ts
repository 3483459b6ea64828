import { type ArticleFingerprint, hash64 } from './fingerprint.js';

/** Clauses longer than this are not tried: each candidate is hashed in each place. */
const LONGEST_CLAUSE = 60;

/**
 * The single sign (numeral or negation) that turns a quoted clause into a clause of the article, put in the place of another sign or back where
 * none stands; null where none does, and where the clause stands as it is. The 64-bit hash of the clause confirms it.
 * @param clause compared characters of the quoted clause
 * @param signs characters that are tried
 */
export function restoredSign(article: ArticleFingerprint, clause: Uint16Array, signs: string): string | null {
  if (clause.length > LONGEST_CLAUSE) return null;
  const hashes = new Set(article.clauses.map(({ hash }) => hash));
  const stands = (codes: Uint16Array) => hashes.has(hash64(codes, 0, codes.length));
  if (stands(clause)) return null;
  const replaced = Uint16Array.from(clause);
  const completed = new Uint16Array(clause.length + 1);
  for (let i = 0; i <= clause.length; i++) {
    const isSign = i < clause.length && signs.includes(String.fromCharCode(clause[i] as number));
    completed.set(clause.subarray(0, i));
    completed.set(clause.subarray(i), i + 1);
    for (const sign of signs) {
      completed[i] = sign.charCodeAt(0);
      if (stands(completed)) return sign;
      if (!isSign) continue;
      replaced[i] = sign.charCodeAt(0);
      if (stands(replaced)) return sign;
    }
    if (isSign) replaced[i] = clause[i] as number;
  }
  return null;
}
