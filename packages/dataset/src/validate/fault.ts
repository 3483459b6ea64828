/** One thing that is wrong in a file, as a person reads it. */
export interface Fault {
  file: string;
  /** JSON pointer (RFC 6901) of the place; empty for the file as a whole. */
  pointer: string;
  expected: string;
  found: string;
}

/** How many faults a person is shown at most. */
const SHOWN = 50;

/** `rates.json /records/3/value/unit: expected one of percent, CNY; found "yuan"`. */
export function formatFault(fault: Fault): string {
  return `${fault.file} ${fault.pointer || '(whole file)'}: expected ${fault.expected}; found ${fault.found}`;
}

/** The faults one a line, at most `limit` of them, and how many more there are. */
export function formatFaults(faults: readonly Fault[], limit = SHOWN): string {
  const lines = faults.slice(0, limit).map(formatFault);
  if (faults.length > limit) lines.push(`… and ${faults.length - limit} more`);
  return lines.join('\n');
}

/** A value as it stands in a message: JSON, cut where it is long. */
export function showValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  const json = JSON.stringify(value);
  return json.length > 80 ? `${json.slice(0, 77)}…` : json;
}

/** A pointer with one more step, escaped as RFC 6901 asks. */
export function pointTo(pointer: string, step: string | number): string {
  return `${pointer}/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
