/**
 * Adds up the tests of every workspace from the reports that vitest left, and prints the plain closing line.
 * Exits 1 where a test failed, where a workspace with tests left no report, or where nothing ran.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const workspaces = ['packages', 'pipelines'].flatMap((parent) => readdirSync(parent).map((name) => join(parent, name)));
const folders = [...workspaces, 'examples', 'tests'].filter(hasTests).sort();
const totals = { passed: 0, failed: 0, skipped: 0 };
for (const folder of folders) {
  const path = join(folder, 'test-report.json');
  if (!existsSync(path)) {
    console.error(`${folder}: no test report; its tests did not run`);
    totals.failed++;
    continue;
  }
  const report = JSON.parse(readFileSync(path, 'utf8'));
  totals.passed += report.numPassedTests;
  totals.failed += report.numFailedTests + (report.success || report.numFailedTests > 0 ? 0 : 1);
  totals.skipped += report.numPendingTests + report.numTodoTests;
}
console.log(`${totals.passed} passed, ${totals.failed} failed${totals.skipped > 0 ? `, ${totals.skipped} skipped` : ''}`);
if (totals.failed > 0 || totals.passed === 0) process.exitCode = 1;

function hasTests(folder) {
  const manifest = join(folder, 'package.json');
  return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).scripts?.test !== undefined;
}
