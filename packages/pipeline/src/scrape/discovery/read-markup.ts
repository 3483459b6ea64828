import { type Handler, Parser, type ParserOptions } from 'htmlparser2';

/** Characters that are read before the bounds are looked at again. */
const PART = 16_384;
/** Elements that may be open at once: the parser's time grows with the square of them. */
const MOST_OPEN = 3000;

/**
 * Reads markup in one pass without a tree, and stops early where `isEnough` says so or elements are opened without end. The parser
 * knows no entities but those of HTML and the five of XML, so a document type that defines others expands to nothing.
 */
export function readMarkup(markup: string, handler: Partial<Handler>, options: ParserOptions, isEnough: () => boolean): void {
  let open = 0;
  const parser = new Parser(
    {
      ...handler,
      onopentag(name, attributes, isImplied) {
        open++;
        handler.onopentag?.(name, attributes, isImplied);
      },
      onclosetag(name, isImplied) {
        open--;
        handler.onclosetag?.(name, isImplied);
      },
    },
    options,
  );
  for (let at = 0; at < markup.length && open <= MOST_OPEN && !isEnough(); at += PART) parser.write(markup.slice(at, at + PART));
  parser.end();
}
