import type { Scope } from '@yibao-rules/model';

/** A scope in one line: its codes in key order; bounds as `3000..5000`, an open side left out; what needs its key has it: `age:70..`. */
export function brief(scope: Scope): string {
  return Object.entries(scope)
    .map(([key, value]) => {
      if (Array.isArray(value)) return value.join(' ');
      if (typeof value !== 'object') return String(value);
      const { min, max, unit } = value as { min: number | null; max: number | null; unit?: string };
      return `${key}:${min ?? ''}..${max ?? ''}${unit ?? ''}`;
    })
    .join(' ');
}

/** Of each figure its scopes in one line; a rule for several regions shows them all. */
export function briefs(scopes: readonly (readonly Scope[])[]): string[] {
  return scopes.map((ofFigure) => ofFigure.map(brief).join(' | '));
}
