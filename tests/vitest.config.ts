import { mergeConfig } from 'vitest/config';
import shared from '../vitest.shared.ts';

/** End-to-end tests run the built command, so they wait for processes and a browser: a worker a core, where the default leaves one core idle. */
export default mergeConfig(shared, {
  test: {
    include: ['**/*.test.ts'],
    globalSetup: './support/first-release.ts',
    maxWorkers: '100%',
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
