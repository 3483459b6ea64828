import { defineConfig } from 'vitest/config';

/** Tests read the workspaces' sources, so that a test run never depends on a stale build. */
export default defineConfig({
  resolve: { conditions: ['yibao-source', 'node', 'import', 'default'] },
  ssr: { resolve: { conditions: ['yibao-source', 'node', 'import', 'default'] } },
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    reporters: ['default', ['json', { outputFile: 'test-report.json' }]],
    testTimeout: 20_000,
  },
});
