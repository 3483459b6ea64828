import {
  type Bilingual,
  DOUBTS,
  formatScope,
  formatValue,
  type Language,
  MEASURES,
  SCOPE_KEY_LABELS,
  type ScopeKey,
} from '@yibao-rules/model';
import type { ExplainedRecord, Origin, Via } from '@yibao-rules/pipeline/articles';
import { regionName } from '@yibao-rules/pipeline/region-name';
import { cut } from './table.js';

const VIA_LABELS: Record<Via, Bilingual> = {
  figure: { zh: '数字本身的文字', en: 'the figure’s own words' },
  clause: { zh: '同一分句', en: 'same clause' },
  behind: { zh: '数字之后', en: 'behind the figure' },
  sentence: { zh: '同一句', en: 'same sentence' },
  label: { zh: '段首小标题', en: 'label' },
  'earlier-sentence': { zh: '前面的句子', en: 'earlier sentence' },
  'table-header': { zh: '表头', en: 'table header' },
  'lead-in': { zh: '列表引语', en: 'lead-in of the list' },
  heading: { zh: '标题', en: 'heading' },
  title: { zh: '文章标题', en: 'title' },
  lead: { zh: '导语', en: 'lead' },
  implied: { zh: '由指标推定', en: 'implied by the measure' },
};
const WORDS = {
  measure: { zh: '指标', en: 'measure' },
  confidence: { zh: '可信度', en: 'confidence' },
  line: { zh: (line: number) => `第${line}行`, en: (line: number) => `line ${line}` },
  none: { zh: '没有数字规则', en: 'no rates' },
};
const LONGEST_WORDS = 40;

/** For each rate of an article where its measure and each key of its scope stand. */
export function explanationText({ source, rates, explanations }: ExplainedRecord, lang: Language): string {
  const head = source.title || source.id;
  if (rates.length === 0) return `${head}\n\n${WORDS.none[lang]}`;
  const parts = rates.map((rate, index) => {
    const { measure, scope } = explanations[index] as ExplainedRecord['explanations'][number];
    const scopeWords = formatScope(rate.scope, lang, regionName);
    const lines = [
      `${MEASURES[rate.measure][lang]}  ${formatValue(rate.value, lang, rate.measure)}${scopeWords ? `  (${scopeWords})` : ''}`,
      `  ${cut(rate.evidence.exact, LONGEST_WORDS)}  @${rate.evidence.start}`,
      origin(WORDS.measure[lang], measure, lang),
    ];
    for (const [key, origins] of Object.entries(scope)) {
      for (const each of origins) lines.push(origin(SCOPE_KEY_LABELS[key as ScopeKey][lang], each, lang));
    }
    const reasons = (rate.doubts ?? []).map((doubt) => DOUBTS[doubt][lang]);
    if (reasons.length > 0) lines.push(`  ? ${WORDS.confidence[lang]} ${rate.confidence}: ${reasons.join(lang === 'zh' ? '；' : '; ')}`);
    return lines.join('\n');
  });
  return [head, ...parts].join('\n\n');
}

function origin(name: string, { via, words, start, line }: Origin, lang: Language): string {
  const place = start === null || line === null ? '' : `  “${cut(words, LONGEST_WORDS)}”  ${WORDS.line[lang](line)}, @${start}`;
  return `  - ${name}: ${VIA_LABELS[via][lang]}${place}`;
}
