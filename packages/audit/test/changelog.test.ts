import { expect, test } from 'vitest';
import { changelogEntry, diffReleases, withChangelogEntry } from '../src/index.js';
import { contradiction, rate, release } from './records.js';

const scope = { region: '640500', scheme: 'employee', facility: ['tier3'], care: ['inpatient'] } as const;

function claim(min: number, max: number) {
  return rate({ scope: { ...scope, facility: [...scope.facility], care: [...scope.care] }, answers: [{ min, max }] });
}

test('an entry says in words what changed, and counts what only moved', () => {
  const moved = rate({ id: 'moved', scope: {} });
  const again = { ...moved, assertions: moved.assertions.map((assertion) => ({ ...assertion, asOf: '2025-02-02' })) };
  const before = { ...release({ rates: [claim(85, 90), rate({ id: 'gone', scope: { scheme: 'resident' } }), moved] }), version: '1.0.0' };
  const after = { ...release({ rates: [claim(88, 92), again], contradictions: [contradiction()] }), version: '2.0.0' };
  expect(changelogEntry(diffReleases(before, after), after)).toBe(
    [
      '## 2.0.0 (major)',
      '',
      '- 居民 · 报销比例: 70% (rate removed)',
      '- 中卫 · 职工 · 三级 · 住院报销比例: 85–90% → 88–92% (raised; 1 source)',
      '- 自相矛盾: 70% (contradiction appeared)',
      '- rate’s evidence changed (1)',
      '',
    ].join('\n'),
  );
});

test('the first release is counted', () => {
  const first = { ...release({ rates: [rate()] }), version: '1.0.0' };
  expect(changelogEntry(diffReleases(null, first), first)).toBe(
    '## 1.0.0\n\n- first release: 0 cities, 0 channels, 1 rates, 0 citations, 0 contradictions, 0 sources\n',
  );
});

test('entries stand newest first; writing one again replaces it', () => {
  const one = withChangelogEntry(null, '1.0.0', '## 1.0.0\n\n- a\n');
  const two = withChangelogEntry(one, '1.1.0', '## 1.1.0 (minor)\n\n- b\n');
  expect(two.match(/^## .*$/gm)).toEqual(['## 1.1.0 (minor)', '## 1.0.0']);
  expect(withChangelogEntry(two, '1.1.0', '## 1.1.0 (minor)\n\n- b\n')).toBe(two);
  expect(withChangelogEntry(two, '1.1.0', '## 1.1.0 (minor)\n\n- c\n')).toBe(two.replace('- b', '- c'));
});
