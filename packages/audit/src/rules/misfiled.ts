import { type Block, blockText, type ContradictionSide, MEASURES } from '@yibao-rules/model';
import { groupBy } from '../compete/group-by.js';
import type { ArticleIndex, AuditContext, RateAnswer, Span } from '../context/index.js';
import { topicsIn } from '../context/topics.js';
import type { Topic } from '../context/topics.table.js';
import type { Finding, Rule } from '../types.js';

/** What a figure is about, where its measure or scheme leaves no doubt. */
function topicOf({ measure, scope }: RateAnswer): Topic | null {
  if (measure === 'leave-duration') return 'leave';
  if (scope.scheme === 'pension' || scope.scheme === 'unemployment' || scope.scheme === 'work-injury' || scope.scheme === 'housing-fund')
    return scope.scheme;
  return null;
}

/** The headings above, where they promise medical insurance and nothing that would cover the topic; else null. */
function wrongHeading(index: ArticleIndex, answer: RateAnswer, topic: Topic): Block | null {
  const headings = index.headingsAt(answer.evidence.start);
  const promised = headings.flatMap((heading) => topicsIn(blockText(index.article, heading)));
  if (!promised.includes('medical') || promised.some((found) => found === topic || found === 'labour')) return null;
  return headings.findLast((heading) => topicsIn(blockText(index.article, heading)).includes('medical')) ?? null;
}

/** The opening of the block that does not belong: its run-in heading, else its first clause. */
function opening(index: ArticleIndex, block: Block): Span {
  const words = blockText(index.article, block);
  const end = block.label?.length ?? words.search(/[,，:：。;；]/u);
  return { start: block.start, end: block.start + (end > 0 ? end : words.length) };
}

function side(index: ArticleIndex, answer: RateAnswer, claim: string | null, span: Span): ContradictionSide {
  const evidence = index.evidence(span);
  return { claim, value: evidence.exact, source: answer.source, asOf: answer.asOf, evidence };
}

function* find(context: AuditContext): Generator<Finding> {
  const bySection = groupBy(context.answers, (answer) => {
    const topic = topicOf(answer);
    const index = context.index(answer.source);
    const heading = topic === null || index === null ? null : wrongHeading(index, answer, topic);
    return heading === null ? null : `${answer.source} ${heading.start}`;
  });
  for (const answers of bySection.values()) {
    const first = answers.reduce((a, b) => (b.evidence.start < a.evidence.start ? b : a));
    const index = context.index(first.source)!;
    const block = index.blockAt(first.evidence.start)!;
    const heading = wrongHeading(index, first, topicOf(first)!)!;
    const words = blockText(index.article, heading);
    yield {
      title: { zh: `“${words}”下面写的是别的内容`, en: `What stands under “${words}” is about something else` },
      explanation: {
        zh: `标题说的是“${words}”，下面的内容却是${MEASURES[first.measure].zh}（共${answers.length}处数值），很可能误排在这里。`,
        en: `The heading promises “${words}”, but the text gives ${MEASURES[first.measure].en} (${answers.length} figures): it was probably put here by mistake.`,
      },
      sides: [side(index, first, first.claim, opening(index, block)), side(index, first, null, heading)],
      verdict: {
        right: 'none',
        reason: { zh: '内容应移到相应标题下或删去', en: 'The passage belongs under a heading of its own, or nowhere' },
      },
    };
  }
}

export const misfiled: Rule = {
  id: 'misfiled',
  severity: 'info',
  title: { zh: '文不对题', en: 'Misfiled' },
  explanation: {
    zh: '医保标题下出现产假、养老、失业、工伤、公积金的数值。上级标题提到该内容或泛指社保时不报；同一标题只报一次。需要原文。',
    en: 'Figures about leave, pensions, unemployment, work injury or the housing fund under a heading about medical insurance. Silent where a heading above covers them or social insurance at large; one finding a heading. Needs the article.',
  },
  why: {
    zh: '读者按标题找不到内容，也会误以为数值属于该标题。',
    en: 'Readers do not find it by its heading, or take the figure for what the heading says.',
  },
  needs: ['claims', 'articles'],
  find,
};
