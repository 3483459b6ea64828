import type { Document } from 'domhandler';
import { Parser, Tokenizer } from 'parse5';
import type { Htmlparser2TreeAdapterMap } from 'parse5-htmlparser2-tree-adapter';
import { boundedAdapter } from './bounded-adapter.js';
import { boundless, MOST_ATTRIBUTES } from './bounds.js';

/** Refuses a tag without end: the tokenizer compares each attribute's name with every one before it. */
class BoundedTokenizer extends Tokenizer {
  private attributes = 0;

  protected override _createStartTagToken(): void {
    this.attributes = 0;
    super._createStartTagToken();
  }

  protected override _createEndTagToken(): void {
    this.attributes = 0;
    super._createEndTagToken();
  }

  protected override _createAttr(first: string): void {
    if (++this.attributes > MOST_ATTRIBUTES) throw boundless(`holds a tag of more than ${MOST_ATTRIBUTES} attributes`);
    super._createAttr(first);
  }
}

/**
 * The tree of a page as a browser builds it (HTML Standard, 13.2.6): end tags that were left out are supplied, a paragraph closes the one before
 * it whatever stands open inside, rows get their table bodies, text astray in a table moves before it. A parser that only follows the tags puts
 * half of an old page inside its first unclosed `<p><font>`. Throws UserError where the page goes beyond the bounds.
 */
export function parseTree(html: string): Document {
  const parser = new Parser<Htmlparser2TreeAdapterMap>({ treeAdapter: boundedAdapter(), scriptingEnabled: true });
  parser.tokenizer = new BoundedTokenizer(parser.options, parser);
  parser.tokenizer.write(html, true);
  return parser.document;
}
