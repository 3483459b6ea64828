import { mergeConfig } from 'vitest/config';
import shared from '../vitest.shared.ts';

/** End-to-end tests run the built command, so they wait for processes and a browser. */
export default mergeConfig(shared, { test: { include: ['**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 } });
