/**
 * Canonical bytes of a JSON value: two-space indent, keys in the order in which the value holds them (schemas put them in
 * schema order), `\n` line ends and one at the end, no escape that JSON does not ask for. The same value gives the
 * same bytes on any machine; NaN, infinities, -0, undefined array items, lone surrogates and objects of a class are refused.
 *
 * @throws TypeError naming the JSON pointer of what has no canonical form.
 */
export function canonicalJson(value: unknown): string {
  check(value, '');
  return `${JSON.stringify(value, null, 2)}\n`;
}

function check(value: unknown, pointer: string): void {
  const refuse = (what: string) => new TypeError(`${pointer || '/'}: ${what}`);
  switch (typeof value) {
    case 'number':
      if (Object.is(value, -0)) throw refuse('-0 has no canonical form');
      if (!Number.isFinite(value)) throw refuse(`${value} has no canonical form`);
      return;
    case 'string':
      if (!value.isWellFormed()) throw refuse('a lone surrogate has no canonical form');
      return;
    case 'boolean':
      return;
    case 'object':
      if (value === null) return;
      if (Array.isArray(value)) {
        for (let index = 0; index < value.length; index++) check(value[index], `${pointer}/${index}`);
        return;
      }
      if (!isPlain(value)) throw refuse('only plain objects have a canonical form');
      for (const [key, item] of Object.entries(value)) {
        if (!key.isWellFormed()) throw refuse('a key with a lone surrogate has no canonical form');
        if (item !== undefined) check(item, `${pointer}/${key}`);
      }
      return;
    default:
      throw refuse(`${typeof value} is no JSON`);
  }
}

/** A Date or a Map would come out as something else than it is, without a word. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Compares strings by UTF-16 code unit: the one order that does not depend on a locale. */
export function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
