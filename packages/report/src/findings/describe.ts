import type { Scope, Value } from '@yibao-rules/model';

export function describeValue(value: Value): string {
  const bounds = value.min === value.max ? String(value.min) : `${value.min ?? ''}–${value.max ?? ''}`;
  return `${bounds} ${value.unit}`;
}

export function describeScope(scope: Scope): string {
  return Object.values(scope)
    .map((part) => (typeof part === 'object' ? Object.values(part).join('+') : String(part)))
    .join(' · ');
}
