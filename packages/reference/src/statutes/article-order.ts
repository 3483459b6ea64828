import { type StatuteArticle, UserError } from '@yibao-rules/model';

/** 第十二条, 第133条之1: an article as messages call it, in Arabic digits. */
export function articleLabel({ number, suffix }: Pick<StatuteArticle, 'number' | 'suffix'>): string {
  return `第${number}条${suffix ? `之${suffix}` : ''}`;
}

/**
 * Articles must rise, so that a file of two statutes, or one that was cut and pasted wrongly, is not taken for one text.
 * @param placeOf where the article with that index stands in the file
 * @throws UserError
 */
export function requireOrder(articles: readonly StatuteArticle[], file: string, placeOf: (index: number) => string): void {
  for (let i = 1; i < articles.length; i++) {
    const before = articles[i - 1] as StatuteArticle;
    const article = articles[i] as StatuteArticle;
    const rise = article.number - before.number || (article.suffix ?? 0) - (before.suffix ?? 0);
    if (rise > 0) continue;
    const what = rise === 0 ? 'stands there twice' : `follows ${articleLabel(before)}`;
    throw new UserError(`${placeOf(i)}: ${articleLabel(article)} ${what}`, {
      file,
      hint: 'Give one statute a file, its articles in order.',
    });
  }
}
