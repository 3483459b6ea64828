import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';

const EXECUTABLE = process.env.CHROMIUM ?? '/usr/bin/chromium';
const HOW_TO_INSTALL = `no Chromium at ${EXECUTABLE}: apt-get install -y chromium, or set CHROMIUM to another one's path`;
const REQUIRED = Boolean(process.env.CI) || process.env.YIBAO_REQUIRE_CHROMIUM === '1';

const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A page that was opened, and everything it did that no report may do. */
export interface OpenedPage {
  page: Page;
  url: string;
  /** Errors and warnings on the console, uncaught errors, dialogs, and requests for anything but the page itself. */
  faults: string[];
}

export interface Opener {
  /** Writes the page to disk, opens it, runs `look`, and expects that the page did nothing wrong meanwhile. */
  open(html: string, look: (opened: OpenedPage) => Promise<void>, options?: BrowserContextOptions & { hash?: string }): Promise<void>;
  /** The same for a page that a server serves; requests below its address are its own. */
  visit(url: string, look: (opened: OpenedPage) => Promise<void>): Promise<void>;
}

/** The words that a reader sees there: what is hidden, or far from what is in sight, is left out. */
export async function visibleText(locator: Locator): Promise<string> {
  return (await locator.allInnerTexts()).join('\n');
}

/**
 * Tests in a real Chromium. Where none is installed they are skipped, and their name says how to install it; where one is
 * required (in CI, or with YIBAO_REQUIRE_CHROMIUM=1) that is an error instead.
 */
export function describeInChromium(name: string, define: (opener: Opener) => void): void {
  if (!existsSync(EXECUTABLE)) {
    if (REQUIRED) throw new Error(HOW_TO_INSTALL);
    console.warn(`skipped: ${name}: ${HOW_TO_INSTALL}`);
  }
  describe.skipIf(!existsSync(EXECUTABLE))(existsSync(EXECUTABLE) ? name : `${name} (${HOW_TO_INSTALL})`, () => {
    let browser: Browser;
    let folder: string;
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'yibao-report-'));
      browser = await chromium.launch({ executablePath: EXECUTABLE, args: ARGUMENTS });
    });
    afterAll(async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    });

    define({
      async open(html, look, { hash = '', ...options } = {}) {
        const file = join(folder, 'report.html');
        writeFileSync(file, html);
        const url = pathToFileURL(file).href;
        await visit(browser, { url, hash, mayRequest: (address) => address.split('#')[0] === url }, look, options);
      },
      async visit(url, look) {
        await visit(browser, { url, hash: '', mayRequest: (address) => address.startsWith(url) }, look, {});
      },
    });
  });
}

interface Visit {
  url: string;
  hash: string;
  mayRequest: (address: string) => boolean;
}

async function visit(
  browser: Browser,
  { url, hash, mayRequest }: Visit,
  look: (opened: OpenedPage) => Promise<void>,
  options: BrowserContextOptions,
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  try {
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('dialog', (dialog) => faults.push(`dialog: ${dialog.message()}`));
    page.on('request', (request) => {
      if (!mayRequest(request.url())) faults.push(`request: ${request.url()}`);
    });
    await page.goto(url + hash);
    await look({ page, url, faults });
    expect(faults).toEqual([]);
  } finally {
    await context.close();
  }
}
