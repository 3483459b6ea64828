import type { Bilingual } from '@yibao-rules/model';

/** What a Markdown report says besides the findings' own words. */
export const WORDS = {
  title: { zh: '医保社保内容核对', en: 'Insurance content review' },
  against: { zh: '相对', en: 'against' },
  appeared: { zh: '新增', en: 'New' },
  updated: { zh: '有变化', en: 'Changed' },
  gone: { zh: '已消失', en: 'Gone' },
  open: { zh: '待处理', en: 'Open' },
  stillOpen: { zh: '仍待处理', en: 'Still open' },
  notes: { zh: '提示', en: 'Notes' },
  decided: { zh: '已作决定', en: 'Decided' },
  none: { zh: '没有发现矛盾。', en: 'No contradiction was found.' },
  official: { zh: '官方依据', en: 'Official record' },
  article: { zh: '文章', en: 'Article' },
  stale: { zh: '原决定所依据的原文已变，须重新处理', en: 'The words behind its decision changed: decide again' },
} as const satisfies Record<string, Bilingual>;

/** How many entries a list leaves out. */
export function moreWords(count: number): Bilingual {
  return { zh: `……另有 ${count} 条，见完整报告`, en: `… and ${count} more, in the full report` };
}
