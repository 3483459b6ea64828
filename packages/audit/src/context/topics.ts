import { blockText, type Evidence } from '@yibao-rules/model';
import type { AuditContext } from './index.js';
import { TOPIC_WORDS, TOPICS, type Topic } from './topics.table.js';

/** The topics whose words stand in a text, in the table's order. */
export function topicsIn(words: string): Topic[] {
  return TOPICS.filter((topic) => TOPIC_WORDS[topic].some((word) => words.includes(word)));
}

/** The topics of a statement: its sentence's, else those of the nearest heading that has any, else the title's. Social insurance as a whole includes no single branch. */
export function topicsAround(context: AuditContext, statement: { source: string; evidence: Evidence }): Topic[] {
  const index = context.index(statement.source);
  const headings =
    index === null
      ? statement.evidence.headings
      : index.headingsAt(statement.evidence.start).map((heading) => blockText(index.article, heading));
  for (const words of [context.sentenceOf(statement), ...headings.toReversed(), context.titleOf(statement.source)]) {
    const topics = topicsIn(words);
    if (topics.length > 0) return topics;
  }
  return [];
}
