import type { ComponentChildren } from 'preact';
import { RECORD_KIND_NAMES } from '../articles/labels.table.js';
import { RECORD_KINDS, type RecordKind } from '../data/records.js';
import type { Finding, SourceLabel } from '../findings/findings-model.js';
import { FindingLinks } from './record-panel.js';
import { SourceLine } from './source.js';
import { Both, Words } from './text.js';

export interface ReaderHeadProps {
  source: SourceLabel;
  counts: Record<RecordKind, number>;
  /** Which kinds are marked. */
  kinds: ReadonlySet<RecordKind>;
  /** Where the reader stands among the marks, counted from 1; 0 before the first. */
  position: number;
  marks: number;
  /** How many passages of the article a finding quotes. */
  quoted: number;
}

/** Above an article: its title and source, which kinds are marked and how, and steps from mark to mark. */
export function ReaderHead({ source, counts, kinds, position, marks, quoted }: ReaderHeadProps) {
  return (
    <header class="reader-head">
      <p class="back">
        <a href="#articles">
          <span aria-hidden="true">‹ </span>
          <Both zh="全部文章" en="All articles" />
        </a>
      </p>
      <h3 id="reader-heading" tabIndex={-1}>
        <Words text={source.title} />
      </h3>
      <SourceLine source={source} />
      <div class="reader-tools">
        <fieldset class="legend">
          <legend class="visually-hidden">
            <Both zh="标记的内容" en="What is marked" />
          </legend>
          {RECORD_KINDS.map((kind) => (
            <label class={counts[kind] === 0 ? 'none' : undefined}>
              <input type="checkbox" data-kind={kind} checked={kinds.has(kind)} />
              <span class={`line sample ${kind}`} id={`kind-${kind}`}>
                <Both {...RECORD_KIND_NAMES[kind]} />
              </span>
              <span class="count">{counts[kind]}</span>
            </label>
          ))}
          {quoted === 0 ? null : (
            <span class="quoted">
              <b>!</b> <Both zh={`矛盾涉及 ${quoted} 处`} en={`quoted by findings: ${quoted}`} />
            </span>
          )}
        </fieldset>
        <div class="steps">
          <button type="button" data-step="-1" disabled={marks === 0}>
            <Both zh="上一处" en="Previous" /> <kbd>p</kbd>
          </button>
          <output>
            <b>{position}</b> / {marks}
          </output>
          <button type="button" data-step="1" disabled={marks === 0}>
            <Both zh="下一处" en="Next" /> <kbd>n</kbd>
          </button>
        </div>
      </div>
    </header>
  );
}

/** Beside an article while no record is open: what to do, and the findings that quote it. */
export function ReaderAside({ findings }: { findings: readonly Finding[] }) {
  return (
    <>
      <p class="hint">
        <Both
          zh="选择文中标出的内容，查看它的编号、适用范围、各来源的原文和相关矛盾。"
          en="Pick what is marked in the text to see its id, its scope, every source’s words, and its findings."
        />
      </p>
      <h4>
        <Both zh={`本文的矛盾 ${findings.length} 条`} en={`Findings about this article: ${findings.length}`} />
      </h4>
      {findings.length === 0 ? null : <FindingLinks findings={findings} />}
    </>
  );
}

/** A plain word about what cannot be shown. */
export function ReaderNotice({ children }: { children: ComponentChildren }) {
  return <p class="notice">{children}</p>;
}
