import type { Bilingual } from '@yibao-rules/model';
import { Both, Words } from './text.js';

export const TITLE: Bilingual = { zh: '医保社保内容核对报告', en: 'Insurance content review' };

/** A part of the page: its id, its name, and how much it holds. */
export interface ViewLink {
  id: string;
  name: Bilingual;
  count: number;
}

interface MastheadProps {
  version: string;
  generatedFrom: string | null;
  views: readonly ViewLink[];
}

export function Masthead({ version, generatedFrom, views }: MastheadProps) {
  return (
    <header class="masthead">
      <div class="title">
        <h1>
          <Both {...TITLE} />
        </h1>
        <p>
          <Both zh="数据版本" en="Data version" /> <b>{version}</b>
          {generatedFrom === null ? null : (
            <>
              <span aria-hidden="true"> · </span>
              <Words text={generatedFrom} />
            </>
          )}
        </p>
      </div>
      <nav aria-labelledby="views">
        <h2 id="views" class="visually-hidden">
          <Both zh="页面部分" en="Parts of the page" />
        </h2>
        {views.map(({ id, name, count }) => (
          <a href={`#${id}`}>
            <Both {...name} /> <b>{count}</b>
          </a>
        ))}
      </nav>
      {/* Names the language that it switches to, in that language. */}
      <button type="button" id="language" hidden>
        <span class="zh" lang="en">
          English
        </span>
        <span class="en" lang="zh-CN">
          中文
        </span>
      </button>
    </header>
  );
}
