import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The parts of the style sheet in the order of the cascade. */
const STYLES = [
  'theme',
  'base',
  'page',
  'summary',
  'filters',
  'finding',
  'sides',
  'decide',
  'rule-notes',
  'claims',
  'articles',
  'panel',
  'changes',
  'print',
];

/** A part of the page that is not markup: its text, and the source expression that admits it in the page's security policy. */
export interface InlineAsset {
  text: string;
  policy: string;
}

/** What the page carries inline. */
export interface PageAssets {
  styles: InlineAsset;
  /** Runs before the body is shown, so that a remembered language does not flash up late. */
  languageScript: InlineAsset;
  /** Runs when the body is complete. */
  pageScript: InlineAsset;
}

/** Reads the style sheet and the bundled scripts. @throws Error where the scripts were not built. */
export function readPageAssets(): PageAssets {
  return {
    styles: inlineAsset(STYLES.map((name) => readFileSync(packageFile(`src/styles/${name}.css`), 'utf8')).join('\n')),
    languageScript: clientScript('language'),
    pageScript: clientScript('page'),
  };
}

/** From `src/html` as from `dist/html`, the package's root is two folders up: style sheets and bundled scripts are the same for both. */
function packageFile(path: string): URL {
  return new URL(`../../${path}`, import.meta.url);
}

function clientScript(name: string): InlineAsset {
  const file = packageFile(`dist/client/${name}.js`);
  if (!existsSync(file)) throw new Error(`${fileURLToPath(file)} is missing: run "npm run build", which bundles the page’s scripts`);
  return inlineAsset(readFileSync(file, 'utf8'));
}

/** @throws Error where the text would end its own element: a fault in our own files, never in a source's words. */
function inlineAsset(text: string): InlineAsset {
  if (/<\/(?:script|style)|<!--/i.test(text)) throw new Error('an inlined script or style sheet must not hold markup that ends it');
  return { text, policy: `'sha256-${createHash('sha256').update(text).digest('base64')}'` };
}
