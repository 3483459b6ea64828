import { articleAddress } from '../articles/address.js';
import type { Mark } from '../articles/marks.js';
import { InContext } from './evidence.js';

/** The passages that are marked in an article whose text is not at hand, in text order, each leading to its record. */
export function PassageList({ article, marks }: { article: string; marks: readonly Mark[] }) {
  return (
    <ol class="passage-list" lang="zh-CN">
      {marks.map((mark, index) => (
        <li>
          <a
            class={`marked ${mark.kind}`}
            href={articleAddress(article, mark.record, mark)}
            data-marks={String(index)}
            aria-describedby={`kind-${mark.kind}`}
          >
            <InContext evidence={mark.evidence} />
          </a>
        </li>
      ))}
    </ol>
  );
}
