const CHINESE = /\p{Script=Han}/gu;
/** Fields in which pages that a script draws keep the article. */
const FIELD =
  /\\?"(?:content|contents|body|articleBody|article_content|articleContent|contentHtml|content_html|html|detail|text|richText|rich_text|zhengwen)\\?"\s{0,4}:\s{0,4}\\?"/gi;
const MOST_FIELDS = 500;
const LONGEST_VALUE = 1_000_000;
const FEWEST_CHARACTERS = 60;

/**
 * The body of an article that the page holds only in its scripts' data (`__NEXT_DATA__`, `__INITIAL_STATE__`): of the fields that are named for a
 * body, the one with most Chinese in it, as HTML or text; null where there is none. Fields of a document that is itself a string are read, too.
 */
export function readScriptBody(scripts: readonly string[]): string | null {
  let best: string | null = null;
  let most = FEWEST_CHARACTERS;
  for (const script of scripts) {
    let fields = 0;
    FIELD.lastIndex = 0;
    for (let found = FIELD.exec(script); found && fields < MOST_FIELDS; found = FIELD.exec(script), fields++) {
      const escaped = found[0].endsWith('\\"');
      const end = endOfString(script, FIELD.lastIndex, escaped);
      const value = decoded(script.slice(FIELD.lastIndex, end), escaped);
      FIELD.lastIndex = end;
      const count = value?.match(CHINESE)?.length ?? 0;
      if (value !== null && count > most) {
        best = value;
        most = count;
      }
    }
  }
  return best;
}

/** The offset of the quotation mark that ends a string; in a string inside a string it has a backslash before it. */
function endOfString(script: string, from: number, escaped: boolean): number {
  const limit = Math.min(script.length, from + LONGEST_VALUE);
  for (let i = from; i < limit; i++) {
    const mark = script[i];
    if (mark === '"') return i;
    if (mark !== '\\') continue;
    if (escaped && script[i + 1] === '"') return i;
    i += escaped && script[i + 1] === '\\' ? 3 : 1;
  }
  return limit;
}

function decoded(literal: string, escaped: boolean): string | null {
  try {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what JSON forbids
    const clean = literal.replace(/[\u0000-\u001f]/g, ' ');
    const inner = escaped ? (JSON.parse(`"${clean}"`) as string) : clean;
    const value: unknown = JSON.parse(`"${inner}"`);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}
