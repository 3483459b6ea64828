import { readFileSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';

const file = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const EXAMPLE = file('readme-example.ts');

afterEach(() => vi.restoreAllMocks());

it('the README shows the example', () => {
  expect(file('../README.md')).toContain(`\`\`\`ts\n${EXAMPLE}\`\`\``);
});

it('the example prints what its comments say', async () => {
  const printed: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((...values: unknown[]) => void printed.push(values.join(' ')));
  await import('./readme-example.js');
  const promised = [...EXAMPLE.matchAll(/^console\.log\(.*\); \/\/ (.*)$/gm)].map((match) => match[1]);
  expect(promised.length).toBeGreaterThan(8);
  expect(printed).toEqual(promised);
});

it('the README counts what there is', async () => {
  const readme = file('../README.md');
  const { instruments, instrumentsAsOf, regions } = await import('../src/index.js');
  const counts = [
    [instruments.all().length, 'instruments'],
    [regions.all().length.toLocaleString('en'), 'regions'],
    [
      regions
        .all()
        .reduce((sum, { former }) => sum + former.length, 0)
        .toLocaleString('en'),
      'former codes and names',
    ],
  ];
  for (const [count, what] of counts) expect(readme).toContain(`${count} ${what}`);
  expect(readme).toContain(instrumentsAsOf);
  for (const { name, version } of regions.sources()) expect(readme).toContain(`${name}, ${version}`);
});
