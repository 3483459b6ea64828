import { Both } from './text.js';

/** The keys that the page takes; which of them work where is shown by the style sheet. */
export function Keys() {
  return (
    <footer class="keys">
      <p>
        <kbd>j</kbd> <kbd>k</kbd> <Both zh="下一条、上一条" en="next, previous" /> <kbd>/</kbd> <Both zh="搜索" en="search" /> <kbd>n</kbd>{' '}
        <kbd>p</kbd> <Both zh="文章中下一处、上一处" en="next, previous value in an article" /> <kbd>Esc</kbd>{' '}
        <Both zh="清除筛选、关闭侧栏" en="clear filters, close the side panel" />
      </p>
    </footer>
  );
}
