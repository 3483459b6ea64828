import type { ArticleReference, Instrument } from '@yibao-rules/model';
import {
  CitationVerifier,
  fingerprintArticle,
  InstrumentCatalogue,
  type OvertakenArticle,
  packFingerprints,
  unpackFingerprints,
} from '../../src/index.js';

/** Two invented statutes, so that every verdict can be tried on words that are known here. */
const TEXTS: Record<string, [number, number, string][]> = {
  'library-law': [
    [1, 0, '为了规范图书馆借阅，保护读者权益，制定本法。'],
    [
      2,
      0,
      '读者凭借书证借阅图书，一次不得超过十册，借期为三十日。逾期不还的，按日加收千分之三的费用；情节严重的，停止借阅六个月。\n未满十四周岁的读者由监护人陪同借阅。',
    ],
    [2, 1, '馆际互借的期限由双方商定。'],
    [
      3,
      0,
      '有下列情形之一的，图书馆可以拒绝借阅：\n（一）未经登记进入书库的；\n（二）损坏图书拒不赔偿的；\n（三）法律、行政法规规定的其他情形。',
    ],
    [4, 0, '图书馆每年接受财政补助，补助标准由市人民政府规定，不得挪用。'],
  ],
  'museum-rules': [
    [1, 0, '博物馆免费向公众开放，每周开放不少于五日。'],
    [2, 0, '观众应当保管好随身物品，因馆方过失造成损失的，馆方依法赔偿。'],
  ],
  'lending-notice': [[1, 0, '各馆每周开放六日，节假日照常开放。']],
  'old-rules': [[1, 0, '借书证收取工本费五元。']],
};

function instrument(id: string, title: string, more: Partial<Instrument> = {}): Instrument {
  return {
    id,
    title,
    shortTitles: [],
    issuer: null,
    kind: 'law',
    documentNumber: null,
    promulgated: '2019-01-01',
    revised: null,
    effective: '2020-01-01',
    repealed: null,
    supersededBy: null,
    status: 'in-force',
    articleCount: TEXTS[id]?.filter(([, suffix]) => suffix === 0).length ?? null,
    grade: 'A',
    doubt: null,
    ...more,
  };
}

export const INSTRUMENTS = [
  instrument('library-law', '中华人民共和国图书借阅法', { shortTitles: ['借阅法'] }),
  instrument('museum-rules', '博物馆开放办法', { documentNumber: '文博发〔2019〕7号' }),
  instrument('future-law', '中华人民共和国数字借阅法', { effective: '2030-01-01' }),
  instrument('former-law', '借书证管理办法', { repealed: { date: '2020-01-01', by: '中华人民共和国图书借阅法', article: '第五条' } }),
  instrument('lending-notice', '借阅工作通知', { supersededBy: { date: '2021-01-01', by: '中华人民共和国图书借阅法', article: null } }),
  instrument('old-rules', '借书证收费规则'),
  instrument('reading-room-rules', '阅览室管理规定'),
];

const OVERTAKEN: OvertakenArticle[] = [
  {
    instrument: 'old-rules',
    article: 1,
    paragraph: null,
    from: '2020-01-01',
    by: '中华人民共和国图书借阅法第二条',
    reason: { zh: '免费', en: 'free' },
  },
];

export function packed() {
  return packFingerprints(
    new Map(Object.entries(TEXTS).map(([id, articles]) => [id, articles.map(([n, suffix, text]) => fingerprintArticle(n, suffix, text))])),
  );
}

export function verifier(): CitationVerifier {
  const { index, bytes } = packed();
  return new CitationVerifier({
    asOf: '2026-01-01',
    catalogue: new InstrumentCatalogue(INSTRUMENTS),
    fingerprints: unpackFingerprints(index, bytes),
    overtaken: OVERTAKEN,
  });
}

export function article(number: number, more: Partial<ArticleReference> = {}): ArticleReference {
  return { article: number, suffix: null, paragraph: null, item: null, ...more };
}
