import { CONTEXT_LENGTH, type Evidence } from '@yibao-rules/model';
import { Both, Words } from './text.js';

/** A quotation longer than this scrolls in a box of its own. */
const LONG_QUOTATION = 500;

/** The words that state a value, marked, in their context, under the headings above them. */
export function Quotation({ evidence }: { evidence: Evidence }) {
  const { headings } = evidence;
  const long = evidence.exact.length > LONG_QUOTATION;
  return (
    <>
      {headings.length === 0 ? null : (
        <p class="headings">
          <span class="visually-hidden">
            <Both zh="所在标题：" en="Under the heading: " />
          </span>
          {headings.map((heading, index) => (
            <>
              {index === 0 ? null : <span aria-hidden="true"> › </span>}
              <Words text={heading} />
            </>
          ))}
        </p>
      )}
      {/* A box that scrolls must be reachable from the keyboard. */}
      <blockquote lang="zh-CN" class={long ? 'long' : undefined} tabIndex={long ? 0 : undefined}>
        <p>
          <InContext evidence={evidence} />
        </p>
      </blockquote>
    </>
  );
}

/** The words that state a value, marked, between those around them. Dots stand where the context was cut within its line. */
export function InContext({ evidence: { prefix, exact, suffix } }: { evidence: Evidence }) {
  return (
    <>
      {prefix.length < CONTEXT_LENGTH ? null : '…'}
      <Words text={prefix} />
      <mark>
        <Words text={exact} />
      </mark>
      <Words text={suffix} />
      {suffix.length < CONTEXT_LENGTH ? null : '…'}
    </>
  );
}
