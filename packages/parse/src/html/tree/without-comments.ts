/** A text without what stands between an opening and a closing mark, one after the other; a comment that is never closed goes on to the end. */
export function withoutComments(text: string, opening: string, closing: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let open = text.indexOf(opening); open >= 0; open = text.indexOf(opening, from)) {
    kept.push(text.slice(from, open));
    // `<!-->` is a whole comment: its closing mark may share the dashes of the opening one.
    const close = text.indexOf(closing, open + 2);
    if (close < 0) return kept.join('');
    from = close + closing.length;
  }
  return kept.join('') + text.slice(from);
}
