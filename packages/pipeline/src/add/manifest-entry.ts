import { compareCodeUnits, type FileSource, type PageSource } from '@yibao-rules/model';
import { applyEdits, findNodeAtLocation, getNodeValue, modify, parseTree } from 'jsonc-parser';

/**
 * `sources.json` with one more source, before the first whose id sorts behind it; everything else stays as it is written. The indent is
 * that of the file. @param json a file that was read as a manifest
 */
export function withEntry(json: string, entry: FileSource | PageSource): string {
  const list = findNodeAtLocation(parseTree(json)!, ['sources'])!;
  const ids = (getNodeValue(list) as { id: string }[]).map(({ id }) => id);
  const behind = ids.findIndex((id) => compareCodeUnits(id, entry.id) > 0);
  const edits = modify(json, ['sources', behind < 0 ? ids.length : behind], entry, {
    isArrayInsertion: true,
    formattingOptions: { ...indentOf(json), eol: json.includes('\r\n') ? '\r\n' : '\n' },
  });
  return applyEdits(json, edits);
}

/** The indent of the first line that has one; two spaces where none has. */
function indentOf(json: string): { insertSpaces: boolean; tabSize: number } {
  const [, indent = '  '] = /\n([ \t]+)\S/.exec(json) ?? [];
  return indent.startsWith('\t') ? { insertSpaces: false, tabSize: 1 } : { insertSpaces: true, tabSize: indent.length };
}
