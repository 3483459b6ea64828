import { type Compared, type Language, SCOPE_KEY_LABELS, type ScopeKey } from '@yibao-rules/model';
import { answerWords } from '../context/answers.js';
import type { Conflict } from './questions.js';

function keyList(keys: readonly ScopeKey[], lang: Language): string {
  return keys.map((key) => SCOPE_KEY_LABELS[key][lang]).join(lang === 'zh' ? '、' : ', ');
}

/** Says on which keys two answers were compared: stated alike, one within the other, left open by one. */
export function matchWords({ match }: Conflict, lang: Language): string {
  const zh = lang === 'zh';
  const parts = [
    match.equal.length > 0 ? `${zh ? '相同：' : 'same '}${keyList(match.equal, lang)}` : null,
    match.inside.length > 0 ? `${zh ? '一方包含另一方：' : 'one within the other: '}${keyList(match.inside, lang)}` : null,
    match.open.length > 0 ? `${zh ? '一方未说明：' : 'unsaid on one side: '}${keyList(match.open, lang)}` : null,
  ].filter((part) => part !== null);
  return parts.join(zh ? '；' : '; ');
}

/** The same as data: what ranks a finding among its like. */
export function comparedOn({ a, b, match }: Conflict): Compared {
  const { equal, inside, open } = match;
  return { equal, inside, open, hedged: [a, b].filter(({ hedge }) => hedge !== null).length };
}

/** `40万元至60万元,另一处为30万元` in a sentence of its own. */
export function valuesWords({ a, b }: Conflict, lang: Language): string {
  const [first, second] = [answerWords(a, lang), answerWords(b, lang)];
  return lang === 'zh' ? `一处为${first}，另一处为${second}` : `${first} in one place, ${second} in another`;
}

/** An explanation from its parts, the empty ones left out; sentences end as their language asks. */
export function sentences(lang: Language, ...parts: string[]): string {
  const said = parts.filter((part) => part !== '');
  return lang === 'zh' ? `${said.join('。')}。` : `${said.join('. ')}.`;
}
