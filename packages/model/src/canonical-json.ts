/**
 * Canonical bytes of a JSON value: two-space indent, keys in the order in which the value holds them (schemas put them in
 * schema order), `\n` line ends and one at the end, no escape that JSON does not ask for. The same value gives the
 * same bytes on any machine; NaN, infinities, -0, undefined array items and lone surrogates are refused.
 *
 * @throws TypeError naming the JSON pointer of what has no canonical form.
 */
export function canonicalJson(value: unknown): string {
  check(value, '');
  return `${JSON.stringify(value, null, 2)}\n`;
}

function check(value: unknown, pointer: string): void {
  switch (typeof value) {
    case 'number':
      if (!Number.isFinite(value) || Object.is(value, -0)) throw new TypeError(`${pointer || '/'}: ${String(value)} has no canonical form`);
      return;
    case 'string':
      if (!value.isWellFormed()) throw new TypeError(`${pointer || '/'}: a lone surrogate has no canonical form`);
      return;
    case 'boolean':
      return;
    case 'object':
      if (value === null) return;
      if (Array.isArray(value)) {
        value.forEach((item, index) => {
          check(item, `${pointer}/${index}`);
        });
        return;
      }
      for (const [key, item] of Object.entries(value)) if (item !== undefined) check(item, `${pointer}/${key}`);
      return;
    default:
      throw new TypeError(`${pointer || '/'}: a ${typeof value} is no JSON`);
  }
}

/** Compares strings by UTF-16 code unit: the one order that does not depend on a locale. */
export function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
