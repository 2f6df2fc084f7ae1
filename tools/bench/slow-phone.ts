/* A phone of some years ago on a busy mobile network, in a browser; how long its guest waits for a page. */
import type { Browser, Page } from 'playwright-core';

/** 1.6 Mbit/s each way and 150 ms there and back. */
const LINE = { offline: false, downloadThroughput: 200_000, uploadThroughput: 200_000, latency: 150 };
/** Next to this machine. */
export const SLOWDOWN = 4;

export interface Visit {
  /** From asking for the page to its first content. Milliseconds. */
  paintMs: number;
  /** Until what the page is for can be pressed. Milliseconds. */
  readyMs: number;
  requests: number;
  /** On the line, packed, with heads, until it can be used. */
  kilobytes: number;
}

export interface SlowPhone {
  page: Page;
  slowDown(): Promise<void>;
  /** The browser's cache, not what the product keeps. */
  forget(): Promise<void>;
  /** @param ready selector of what the page is for */
  visit(url: string, ready: string): Promise<Visit>;
  close(): Promise<void>;
}

const firstPaint = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const found = list.getEntriesByName('first-contentful-paint')[0];
          if (found) resolve(found.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );

export async function openSlowPhone(browser: Browser): Promise<SlowPhone> {
  const context = await browser.newContext({ viewport: { width: 375, height: 812 }, locale: 'zh-CN' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const seen = { requests: 0, bytes: 0 };
  session.on('Network.responseReceived', ({ response }) => {
    if (!response.fromDiskCache && !response.url.startsWith('data:')) seen.requests += 1;
  });
  session.on('Network.loadingFinished', ({ encodedDataLength }) => void (seen.bytes += encodedDataLength));
  await session.send('Network.enable');
  const slowDown = async (): Promise<void> => {
    await session.send('Network.emulateNetworkConditions', LINE);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  };
  return {
    page,
    slowDown,
    forget: async () => void (await session.send('Network.clearBrowserCache')),
    visit: async (url, ready) => {
      await page.goto('about:blank');
      await slowDown();
      Object.assign(seen, { requests: 0, bytes: 0 });
      const from = performance.now();
      await page.goto(url, { waitUntil: 'commit' });
      await page.locator(ready).filter({ visible: true }).first().waitFor();
      const readyMs = performance.now() - from;
      const { requests, bytes } = seen;
      return { paintMs: await firstPaint(page), readyMs, requests, kilobytes: bytes / 1024 };
    },
    close: () => context.close(),
  };
}
