/** What a page's JSON-LD says of its article (schema.org; Baidu's older context has `title` and `pubDate`). */
export interface JsonLdFacts {
  headline: string | null;
  published: string | null;
  author: string | null;
  publisher: string | null;
  body: string | null;
}

const ARTICLE_TYPES = /(?:Article|Posting|Report|WebPage|Question|QAPage|HowTo|CreativeWork)$/;
const LONGEST_SCRIPT = 2_000_000;
const MOST_NODES = 2000;
const NOTHING: JsonLdFacts = { headline: null, published: null, author: null, publisher: null, body: null };

/** Reads the scripts of type `application/ld+json`; what is no JSON is passed over. */
export function readJsonLd(scripts: readonly string[]): JsonLdFacts {
  const facts = { ...NOTHING };
  for (const script of scripts) {
    for (const node of nodesOf(parse(script))) {
      const types = [node['@type']].flat().filter((type) => typeof type === 'string');
      if (types.length > 0 && !types.some((type) => ARTICLE_TYPES.test(type))) continue;
      facts.headline ??= textOf(node.headline) ?? textOf(node.title);
      facts.published ??= textOf(node.datePublished) ?? textOf(node.pubDate) ?? textOf(node.uploadDate);
      facts.author ??= nameOf(node.author) ?? nameOf(node.creator);
      facts.publisher ??= nameOf(node.publisher) ?? nameOf(node.sourceOrganization);
      facts.body ??= textOf(node.articleBody);
    }
  }
  return facts;
}

function parse(script: string): unknown {
  if (script.length > LONGEST_SCRIPT) return null;
  try {
    // Line ends inside strings are the most common fault of such scripts.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what JSON forbids
    return JSON.parse(script.replace(/[\u0000-\u001f]+/g, ' ').replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, ''));
  } catch {
    return null;
  }
}

/** The objects of a document, lists and `@graph` opened. */
function* nodesOf(document: unknown): Generator<Record<string, unknown>> {
  const pending: unknown[] = [document];
  for (let seen = 0; pending.length > 0 && seen < MOST_NODES; seen++) {
    const node = pending.shift();
    if (Array.isArray(node)) pending.push(...node.slice(0, MOST_NODES));
    else if (typeof node === 'object' && node !== null) {
      const fields = node as Record<string, unknown>;
      yield fields;
      pending.push(fields['@graph'], fields.mainEntity, fields.mainEntityOfPage);
    }
  }
}

function textOf(value: unknown): string | null {
  if (Array.isArray(value)) return textOf(value[0]);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) return nameOf(value[0]);
  if (typeof value === 'object' && value !== null) return textOf((value as { name?: unknown }).name);
  return textOf(value);
}
