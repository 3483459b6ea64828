import type { Bilingual, Compared, Language, ScopeKey } from '@yibao-rules/model';
import { answerWords } from '../context/answers.js';
import type { Conflict } from './questions.js';

const KEY_LABELS: Record<ScopeKey, Bilingual> = {
  region: { zh: '地区', en: 'region' },
  scheme: { zh: '险种', en: 'scheme' },
  population: { zh: '人群', en: 'population' },
  care: { zh: '就医类型', en: 'care' },
  facility: { zh: '医院等级', en: 'hospital tier' },
  setting: { zh: '就医地', en: 'setting' },
  filing: { zh: '备案', en: 'filing' },
  payer: { zh: '缴费方', en: 'payer' },
  band: { zh: '费用段', en: 'band' },
  occurrence: { zh: '住院次序', en: 'admission' },
  plan: { zh: '档次', en: 'plan' },
  year: { zh: '年度', en: 'year' },
  effectiveFrom: { zh: '执行日期', en: 'effective date' },
  age: { zh: '年龄', en: 'age' },
  tenure: { zh: '参保时长', en: 'tenure' },
  disease: { zh: '病种', en: 'disease' },
  matter: { zh: '事项', en: 'matter' },
};

function keyList(keys: readonly ScopeKey[], lang: Language): string {
  return keys.map((key) => KEY_LABELS[key][lang]).join(lang === 'zh' ? '、' : ', ');
}

/** Says on which keys two answers were compared: stated alike, one within the other, left open by one. */
export function matchWords({ match }: Conflict, lang: Language): string {
  const zh = lang === 'zh';
  const parts = [
    match.equal.length > 0 ? `${zh ? '相同:' : 'same '}${keyList(match.equal, lang)}` : null,
    match.inside.length > 0 ? `${zh ? '一方包含另一方:' : 'one within the other: '}${keyList(match.inside, lang)}` : null,
    match.open.length > 0 ? `${zh ? '一方未说明:' : 'unsaid on one side: '}${keyList(match.open, lang)}` : null,
  ].filter((part) => part !== null);
  return parts.join(zh ? ';' : '; ');
}

/** The same as data: what ranks a finding among its like. */
export function comparedOn({ a, b, match }: Conflict): Compared {
  const { equal, inside, open } = match;
  return { equal, inside, open, hedged: [a, b].filter(({ hedge }) => hedge !== null).length };
}

/** `40万元至60万元,另一处为30万元` in a sentence of its own. */
export function valuesWords({ a, b }: Conflict, lang: Language): string {
  const [first, second] = [answerWords(a, lang), answerWords(b, lang)];
  return lang === 'zh' ? `一处为${first},另一处为${second}` : `${first} in one place, ${second} in another`;
}

/** An explanation from its parts, the empty ones left out; sentences end as their language asks. */
export function sentences(lang: Language, ...parts: string[]): string {
  const said = parts.filter((part) => part !== '');
  return lang === 'zh' ? `${said.join('。')}。` : `${said.join('. ')}.`;
}
