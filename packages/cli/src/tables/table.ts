import CliTable from 'cli-table3';

/** A table without rules, as wide as its words (CJK counts double); without a head where `head` is empty. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const out = new CliTable({
    head: [...head],
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 2 },
    chars: NO_BORDER,
  });
  out.push(...rows.map((row) => row.map((cell) => String(cell))));
  return out
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

const NO_BORDER = Object.fromEntries(
  ['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right']
    .concat(['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid', 'middle'])
    .map((name) => [name, '']),
);

/** Cuts words to a number of characters, and says so with an ellipsis. What a page may hold to steer a terminal is left out. */
export function cut(words: string, length: number): string {
  const flat = words.replace(/\s+/g, ' ').replace(/[\p{Cc}\p{Cf}]/gu, '');
  const characters = [...flat];
  return characters.length <= length ? flat : `${characters.slice(0, length - 1).join('')}…`;
}

/** A number with its noun: `1 line`, `2 lines`, `1 city`, `3 cities`. */
export function counted(count: number, noun: string): string {
  if (count === 1) return `1 ${noun}`;
  return `${count} ${noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`}`;
}
