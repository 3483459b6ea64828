#!/usr/bin/env node
// Checked in as plain JavaScript, so that npm can link the command before anything is built.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const main = new URL('../dist/main.js', import.meta.url);
if (!existsSync(fileURLToPath(main))) {
  console.error('yibao: not built yet. Run: npm run build');
  process.exit(2);
}
const { main: run } = await import(main.href);
await run(process.argv);
