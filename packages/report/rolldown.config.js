import { defineConfig } from 'rolldown';

/**
 * The scripts that a report page carries inline, a file each. The client renders with the same components as the report does; of the
 * packages that these import, only what they use is taken in.
 */
export default defineConfig(
  ['language', 'page'].map((name) => ({
    input: `src/client/${name}.ts`,
    platform: 'browser',
    tsconfig: 'src/client/tsconfig.json',
    treeshake: { moduleSideEffects: (id) => id.includes('/src/client/') },
    resolve: { extensionAlias: { '.js': ['.ts', '.tsx', '.js'] } },
    output: { file: `dist/client/${name}.js`, format: 'iife', minify: true },
  })),
);
