import { CLAIM_STATUS_LABELS } from '@yibao-rules/model';
import { articleAddress } from '../articles/address.js';
import { RECORD_KIND_NAMES } from '../articles/labels.table.js';
import type { Mark } from '../articles/marks.js';
import type { RecordWords, Statement } from '../articles/record-words.js';
import type { Span } from '../articles/segments.js';
import type { Finding, SourceLabel } from '../findings/findings-model.js';
import { SEVERITY_NAMES } from '../findings/labels.table.js';
import { InContext } from './evidence.js';
import { ArticleLink, ClaimId, SourceLine } from './source.js';
import { Both, Words } from './text.js';

export interface RecordPanelProps {
  words: RecordWords;
  /** The article that is read, and the passage in it that was opened. */
  article: string;
  passage: Span | null;
  /** Other records that the same words state. */
  others: readonly { mark: Mark; label: RecordWords['label'] }[];
  sourceOf: (id: string) => SourceLabel;
  findings: readonly Finding[];
}

/** What the side panel says of a record: question, answer, scope, every source's words side by side, findings, and the record itself. */
export function RecordPanel({ words, article, passage, others, sourceOf, findings }: RecordPanelProps) {
  const { kind, id, label, answer, status, facts, statements, record } = words;
  const sources = new Set(statements.map(({ source }) => source)).size;
  const here = statements.filter((statement) => isHere(statement, article, passage));
  const elsewhere = statements.filter((statement) => !here.includes(statement));
  return (
    <>
      <header>
        <span class={`kind ${kind}`}>
          <Both {...RECORD_KIND_NAMES[kind]} />
        </span>
        {status === null ? null : (
          <span class={`status ${status}`}>
            <Both {...CLAIM_STATUS_LABELS[status]} />
          </span>
        )}
        <button type="button" class="close" data-panel-close>
          <Both zh="关闭" en="Close" /> <kbd>Esc</kbd>
        </button>
      </header>
      <h4 id="panel-heading">
        <Both {...label} />
      </h4>
      {answer === null ? null : (
        <p class="answer">
          <Both {...answer} />
        </p>
      )}
      <ClaimId id={id} />
      <Others article={article} others={others} />
      {facts.length === 0 ? null : (
        <dl class="facts">
          {facts.map(({ name, words: fact }) => (
            <div>
              <dt>
                <Both {...name} />
              </dt>
              <dd>
                <Both {...fact} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <Findings findings={findings} />
      <h5>
        <Both
          zh={`原文 ${statements.length} 处，来自 ${sources} 篇文章`}
          en={`${statements.length} ${statements.length === 1 ? 'passage' : 'passages'} in ${sources} ${sources === 1 ? 'article' : 'articles'}`}
        />
      </h5>
      <ul class="statements">
        {[...here, ...elsewhere].map((statement) => (
          <StatementCard statement={statement} record={id} source={sourceOf(statement.source)} here={here.includes(statement)} />
        ))}
      </ul>
      <div class="copies">
        <button type="button" data-copy-text={id}>
          <Both zh="复制编号" en="Copy the id" />
        </button>
        <button type="button" data-copy-json>
          <Both zh="复制 JSON" en="Copy the JSON" />
        </button>
        <output data-copied />
      </div>
      <details class="record-json">
        <summary>JSON</summary>
        <pre data-json>{JSON.stringify(record, null, 2)}</pre>
      </details>
    </>
  );
}

function isHere({ source, evidence }: Statement, article: string, passage: Span | null): boolean {
  return source === article && passage !== null && evidence.start === passage.start && evidence.end === passage.end;
}

function Others({ article, others }: Pick<RecordPanelProps, 'article' | 'others'>) {
  if (others.length === 0) return null;
  return (
    <div class="others">
      <p>
        <Both zh="这些文字还表示：" en="The same words also state:" />
      </p>
      <ul>
        {others.map(({ mark, label }) => (
          <li>
            <a href={articleAddress(article, mark.record, mark)} class={`kind-link ${mark.kind}`}>
              <Both {...label} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Findings({ findings }: Pick<RecordPanelProps, 'findings'>) {
  if (findings.length === 0) return null;
  return (
    <>
      <h5>
        <Both zh={`矛盾 ${findings.length} 条`} en={`${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}`} />
      </h5>
      <FindingLinks findings={findings} />
    </>
  );
}

/** Beyond this many a link names no more of a finding's values. */
const MOST_VALUES = 4;

/** Findings as links to their cards, each with the values that stand against each other. */
export function FindingLinks({ findings }: { findings: readonly Finding[] }) {
  return (
    <ul class="finding-links">
      {findings.map(({ id, severity, title, sides }) => (
        <li>
          <span class={`severity ${severity}`}>
            <Both {...SEVERITY_NAMES[severity]} />
          </span>{' '}
          <a href={`#${encodeURIComponent(id)}`}>
            <Both {...title} />
          </a>
          <span class="finding-values">
            <Words text={[...new Set(sides.map(({ value }) => value))].slice(0, MOST_VALUES).join(' ↔ ')} />
          </span>
        </li>
      ))}
    </ul>
  );
}

interface StatementCardProps {
  statement: Statement;
  record: string;
  source: SourceLabel;
  /** True for the passage that was opened. */
  here: boolean;
}

function StatementCard({ statement, record, source, here }: StatementCardProps) {
  const { words, note, asOf, evidence } = statement;
  return (
    <li class={here ? 'here' : undefined}>
      <b>
        <Both {...words} />
      </b>
      {note === null ? null : (
        <span class="hedge">
          <Both {...note} />
        </span>
      )}
      {evidence.headings.length === 0 ? null : (
        <p class="headings" lang="zh-CN">
          <Words text={evidence.headings.join(' › ')} />
        </p>
      )}
      <p class="quote" lang="zh-CN">
        <InContext evidence={evidence} />
      </p>
      <SourceLine source={{ ...source, date: asOf ?? source.date }} />
      {here ? (
        <span class="article-link">
          <Both zh="就是此处" en="This passage" />
        </span>
      ) : (
        <ArticleLink article={statement.source} record={record} passage={evidence} />
      )}
    </li>
  );
}
