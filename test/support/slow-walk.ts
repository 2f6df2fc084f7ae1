/* A guest on a slow line, in a browser: each tap must be answered by something that is seen, at once. */
import type { BrowserContext, Page } from 'playwright-core';

/** 50 KB/s each way, 400 ms there and back. */
const LINE = { offline: false, downloadThroughput: 50_000, uploadThroughput: 50_000, latency: 400 };

/** Whoever waits longer for any change waits for nothing. Milliseconds. */
const PATIENCE_MS = 5_000;

/** In the page: when, after the last tap, anything on screen changed. Milliseconds; null: nothing did. */
const WATCH = `
  globalThis.answeredAfter = null;
  addEventListener('click', () => {
    const from = performance.now();
    globalThis.answeredAfter = null;
    const watch = new MutationObserver(() => {
      globalThis.answeredAfter = performance.now() - from;
      watch.disconnect();
    });
    watch.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  }, true);
`;

export interface SlowGuest {
  page: Page;
  /** How long each tap so far was without an answer, by what was tapped. Milliseconds. */
  answers: { tapped: string; afterMs: number }[];
  tap(name: string | RegExp): Promise<void>;
  loseNetwork(): Promise<void>;
  findNetwork(): Promise<void>;
}

/** The pages allow no script of a test's to be made there, so the question is asked over and over. */
async function answerTo(page: Page): Promise<number> {
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await page.waitForTimeout(20)) {
    // Another page, of another origin, is an answer, too.
    if (page.url().includes('/cashier')) return 0;
    const seen = await page.evaluate<number | null>('globalThis.answeredAfter ?? null').catch(() => null);
    if (seen !== null) return seen;
  }
  return Infinity;
}

export async function slowGuest(context: BrowserContext): Promise<SlowGuest> {
  const page = await context.newPage();
  await page.addInitScript(WATCH);
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const line = (offline: boolean): Promise<unknown> =>
    session.send('Network.emulateNetworkConditions', { ...LINE, offline });
  await line(false);
  const answers: SlowGuest['answers'] = [];
  const button = (name: string | RegExp) =>
    page.getByRole('button', { name }).filter({ visible: true }).first();
  return {
    page,
    answers,
    tap: async (name) => {
      await button(name).click();
      const seen = await answerTo(page);
      answers.push({ tapped: String(name), afterMs: Math.round(seen) });
    },
    loseNetwork: async () => void (await line(true)),
    findNetwork: async () => void (await line(false)),
  };
}
