/** What lists call the link to their next page; letters only, in lower case. */
export const NEXT_PAGE_WORDS: ReadonlySet<string> = new Set([
  '下一页',
  '下页',
  '后一页',
  '后页',
  '下一頁',
  '下頁',
  '後一頁',
  '後頁',
  'next',
  'next page',
]);
