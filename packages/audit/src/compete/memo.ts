/** Remembers what a function made of an object: the answers of one claim share its scope, so most questions about it are asked often. */
export function rememberedBy<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

/** Remembers what a function made of the answers of a claim; for what follows from measure, scope, unit, period and relation alone. */
export function rememberedByClaim<A extends { claim: string; stated?: unknown }, V>(make: (answer: A) => V): (answer: A) => V {
  const known = new Map<string, V>();
  const resolved = new Map<string, V>();
  // Answers mostly come claim by claim: then there is nothing to look up.
  let last: { answer: A; made: V } | null = null;
  return (answer) => {
    const isResolved = answer.stated !== undefined;
    if (last !== null && last.answer.claim === answer.claim && (last.answer.stated !== undefined) === isResolved) return last.made;
    const memory = isResolved ? resolved : known;
    const found = memory.get(answer.claim);
    const made = found === undefined ? make(answer) : found;
    if (found === undefined) memory.set(answer.claim, made);
    last = { answer, made };
    return made;
  };
}
