import { mergeConfig } from 'vitest/config';
import shared from '../vitest.shared.ts';

/** Measurements: their figures are printed, and nothing is asserted about them. */
export default mergeConfig(shared, { test: { include: ['bench/**/*.bench.ts'], reporters: ['default'], disableConsoleIntercept: true } });
