/** Articles about made-up policies, written by counting: what an evaluation of copies is measured on. No sentence is anybody's. */
import type { Article, Block, Measure, RateClaim, ReleaseRecords, Scope, Unit } from '@yibao-rules/model';
import { regions } from '@yibao-rules/reference';
import { spread } from '../../src/rules/copied-template/minhash.js';
import { release, value } from '../records.js';

/** A sentence before a figure stands in it: {c} is the place, {v} the figure. */
interface Topic {
  measure: Measure;
  unit: Unit;
  scope: Scope;
  figures: readonly number[];
  phrasings: readonly string[];
}

const hundreds = [200, 260, 300, 340, 400, 460, 500, 560, 600, 680, 720, 800];
const ratios = [52, 55, 58, 60, 63, 65, 68, 70, 72, 75, 80, 85];

export const TOPICS: readonly Topic[] = [
  {
    measure: 'deductible',
    unit: 'CNY',
    scope: { scheme: 'employee', care: ['inpatient'], facility: ['tier3'] },
    figures: hundreds,
    phrasings: [
      '{c}职工到三级医院住院,需要先由本人承担{v}元的起付标准,超出的费用才进入统筹基金。',
      '在{c}三级定点医院办理住院的在职职工,起付标准定为每次{v}元,由个人账户或现金支付。',
      '职工医保参保人住进{c}的三级医疗机构,门槛费是{v}元,这部分统筹基金不予支付。',
    ],
  },
  {
    measure: 'reimbursement-ratio',
    unit: 'percent',
    scope: { scheme: 'employee', care: ['inpatient'], facility: ['tier2'] },
    figures: ratios,
    phrasings: [
      '过了起付线以后,{c}职工在二级医院发生的政策范围内住院费用由统筹基金支付{v}%。',
      '{c}二级定点医疗机构的住院费用,合规部分按{v}%的比例给职工报销,其余自理。',
      '对在{c}二级医院治疗的职工,符合规定的住院医药费基金承担{v}%,剩下的由个人负担。',
    ],
  },
  {
    measure: 'reimbursement-ratio',
    unit: 'percent',
    scope: { scheme: 'resident', care: ['outpatient'] },
    figures: ratios,
    phrasings: [
      '城乡居民在{c}基层医疗机构看普通门诊,医保按{v}%的标准结算,不必先垫付。',
      '{c}居民医保的普通门诊待遇是:在签约机构就诊,费用的{v}%由基金负担。',
      '参加居民医保的{c}群众到社区看病,门诊费用可以报销{v}%,当场直接扣减。',
    ],
  },
  {
    measure: 'payment-cap',
    unit: 'CNY',
    scope: { scheme: 'resident', care: ['outpatient'] },
    figures: hundreds,
    phrasings: [
      '一个医保年度里,{c}居民的门诊统筹最多支付{v}元,用完之后当年不再增加。',
      '{c}对居民普通门诊设置了全年{v}元的支付限额,家庭成员之间不能互相调剂。',
      '居民门诊的年度封顶额在{c}是{v}元,没有用完的额度也不会结转到下一年。',
    ],
  },
  {
    measure: 'payment-cap',
    unit: 'CNY',
    scope: { scheme: 'employee', care: ['inpatient'] },
    figures: hundreds.map((figure) => figure * 500),
    phrasings: [
      '{c}职工基本医保统筹基金一年之内的最高支付额度为{v}元,超出部分转由大额补助解决。',
      '按{c}现行办法,职工住院统筹基金全年封顶{v}元,之后进入大额医疗补助。',
      '职工在{c}看病住院,统筹基金每年累计支付不会超过{v}元这一上限,特殊情形另行申报。',
    ],
  },
  {
    measure: 'contribution-amount',
    unit: 'CNY',
    scope: { scheme: 'resident', payer: 'individual', population: ['student'] },
    figures: hundreds.map((figure) => figure - 45),
    phrasings: [
      '{c}在校学生参加居民医保,每人一年缴纳{v}元,由学校统一代收代缴。',
      '学生群体在{c}的居民医保个人缴费是每年{v}元,低保家庭的孩子可以申请减免。',
      '家长给孩子在{c}办理学生医保,一年要交{v}元,可以在手机上直接完成。',
    ],
  },
  {
    measure: 'self-pay-ratio',
    unit: 'percent',
    scope: { scheme: 'employee', care: ['inpatient'], setting: 'remote' },
    figures: ratios.map((figure) => figure - 44),
    phrasings: [
      '{c}参保职工没有备案就到外地住院,个人要先自付{v}%,然后才按本地规定结算。',
      '未经备案自行转往外地的,{c}要求参保人首先自行承担费用的{v}%。',
      '对擅自到外省就医的{c}职工,住院费用先扣除{v}%作为个人负担,余下的再报销。',
    ],
  },
  {
    measure: 'reimbursement-ratio',
    unit: 'percent',
    scope: { scheme: 'employee', care: ['chronic'] },
    figures: ratios,
    phrasings: [
      '高血压、糖尿病这类慢性病,{c}职工在门诊购药由基金支付{v}%,需先办理认定。',
      '{c}把门诊慢性病的支付比例统一为{v}%,职工凭认定证明到定点药店也能享受。',
      '取得慢性病资格的{c}职工,其门诊药费可以由统筹基金负担{v}%,每年复审一次。',
    ],
  },
];

/** Words of the whole country, which stand in every article: one that the reference knows, one that it does not. */
const BOILERPLATE = [
  {
    measure: 'contribution-amount' as const,
    scope: { scheme: 'resident', payer: 'individual', year: 2025 } satisfies Scope,
    figure: 400,
    unit: 'CNY' as const,
  },
  { measure: 'self-pay-ratio' as const, scope: { care: ['special'] } satisfies Scope, figure: 10, unit: 'percent' as const },
];
const BOILERPLATE_WORDS = [
  '国家规定2025年度城乡居民医保个人缴费标准为每人每年不低于400元,各级财政同时给予补助。',
  '国家谈判药品由参保患者先行自付10%以后,再按照基本医疗保险的规定纳入支付范围。',
];

/** Words that a rewriter puts in place of others, or between them. */
const FILLERS = ['其实', '一般来说', '目前', '通常', '实际', '具体', '相关', '有关', '就是', '可以', '一律', '统统', '直接', '仍旧'];

/** Numbers below a bound that follow from a seed and how many were asked for. */
export function counter(seed: number): (below: number) => number {
  let asked = 0;
  return (below) => spread(Math.imul(seed, 0x9e3779b1) + ++asked) % below;
}

/** Changes words of a sentence: of the two-character words outside figures and the place's name about this share is replaced, left out or parted. */
function reworded(sentence: string, share: number, next: (below: number) => number): string {
  const pieces = sentence.match(/\{[cv]\}[%元]?|[^{}]{1,2}/gu) ?? [];
  return pieces
    .map((piece) => {
      if (piece.startsWith('{') || next(1000) >= share * 1000) return piece;
      const filler = FILLERS[next(FILLERS.length)]!;
      return [filler, '', `${piece}${filler}`][next(3)]!;
    })
    .join('');
}

/** What an article is made of: for each topic the sentence and the figure. */
export interface Draft {
  city: string;
  asOf: string | null;
  sentences: { topic: Topic; words: string; figure: number }[];
}

/** Cities of different provinces, one a province, in the order of their codes; the second round has others. */
export function citiesOf(round: number): string[] {
  const byProvince = new Map<string, string[]>();
  for (const { code, level } of regions.all()) {
    if (level === 'prefecture') byProvince.set(code.slice(0, 2), [...(byProvince.get(code.slice(0, 2)) ?? []), code]);
  }
  return [...byProvince.values()].flatMap((codes) => codes[round] ?? []);
}

/** An article of one's own: own words and figures; `form` gives all the same words. */
export function draft(city: string, seed: number, asOf: string, form = false): Draft {
  const next = counter(seed);
  const sentences = TOPICS.map((topic) => {
    const words = topic.phrasings[form ? 0 : next(topic.phrasings.length)]!;
    return { topic, words, figure: topic.figures[next(topic.figures.length)]! };
  });
  return { city, asOf, sentences };
}

/** The same article for another place, with a share of its words changed. */
export function copyOf(model: Draft, city: string, asOf: string, share: number, seed: number): Draft {
  const next = counter(seed);
  return { city, asOf, sentences: model.sentences.map((said) => ({ ...said, words: reworded(said.words, share, next) })) };
}

/** Articles and what is read out of them, as an audit takes them in. */
export function asInput(drafts: readonly Draft[]): { records: ReleaseRecords; articles: Article[] } {
  const claims = new Map<string, RateClaim>();
  const articles = drafts.map(({ city, asOf, sentences }, number): Article => {
    const name = regions.get(city)!.shortName;
    const id = `article-${number}`;
    const title = `${name}医保待遇说明`;
    const blocks: Block[] = [{ kind: 'title', start: 0, end: title.length, headings: [] }];
    let text = `${title}\n\n`;
    const add = (words: string, measure: Measure, scope: Scope, figure: number, unit: Unit): void => {
      const written = words.replace('{c}', name).replace('{v}', String(figure));
      const at = text.length + written.indexOf(String(figure));
      blocks.push({ kind: 'paragraph', start: text.length, end: text.length + written.length, headings: [0] });
      text += `${written}\n\n`;
      const placed = { region: city, ...scope };
      const claimId = JSON.stringify([measure, placed, unit]);
      const claim = claims.get(claimId) ?? {
        id: claimId,
        measure,
        scope: placed,
        value: null,
        status: 'disputed',
        assertions: [],
        contradictions: [],
      };
      const exact = String(figure);
      const evidence = { start: at, end: at + exact.length, exact, prefix: '', suffix: '', headings: [title] };
      claim.assertions.push({ value: value({ min: figure, max: figure, unit }), hedge: null, source: id, asOf, evidence });
      claims.set(claimId, claim);
    };
    for (const { topic, words, figure } of sentences) add(words, topic.measure, topic.scope, figure, topic.unit);
    for (const [at, { measure, scope, figure, unit }] of BOILERPLATE.entries()) add(BOILERPLATE_WORDS[at]!, measure, scope, figure, unit);
    return { id, title, site: null, publishedAt: asOf, author: null, sha256: '0'.repeat(64), charset: 'utf-8', text, blocks };
  });
  return { records: release({ rates: [...claims.values()] }), articles };
}
