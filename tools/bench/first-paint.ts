/*
 * `npm run bench -- first-paint [--url http://127.0.0.1:8686] [--runs 5]`: how long a first visitor on a slow
 * phone looks at nothing. The H5 build of the product behind a slow line and a slow processor, next to an
 * empty page behind the same.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Fastify from 'fastify';
import type { Browser } from 'playwright-core';
import { serveH5 } from '../../cloudfunctions/server/static-files';
import { launchBrowser } from '../browser/launch-browser';
import { PROJECT_ROOT } from '../postgres/data-folder';

/** 1.6 Mbit/s each way and 150 ms there and back: a busy mobile network. */
const LINE = { offline: false, downloadThroughput: 200_000, uploadThroughput: 200_000, latency: 150 };
/** A phone of some years ago next to this machine. */
const SLOWDOWN = 4;

/** Milliseconds from asking for a page to its first paint and to its first content, with an empty cache. */
async function paintOf(browser: Browser, url: string): Promise<{ paint: number; bytes: number }> {
  const context = await browser.newContext({ viewport: { width: 375, height: 812 }, locale: 'zh-CN' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let bytes = 0;
  session.on('Network.loadingFinished', (event) => void (bytes += event.encodedDataLength));
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', LINE);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.goto(url, { waitUntil: 'load' });
  const paint = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const found = list.getEntriesByName('first-contentful-paint')[0];
          if (found) resolve(found.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  await context.close();
  return { paint, bytes };
}

const median = (values: number[]): number =>
  Math.round([...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN);

/** Prints medians and their ratio as JSON. */
export async function benchFirstPaint(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { url: { type: 'string' }, runs: { type: 'string', default: '5' } },
  });
  const empty = Fastify();
  empty.get('/empty', (_request, reply) => reply.type('text/html').send('<p>empty</p>'));
  await serveH5(empty, join(PROJECT_ROOT, 'dist', 'h5'));
  const own = await empty.listen({ host: '127.0.0.1', port: 0 });
  const browser = await launchBrowser();
  const product: { paint: number; bytes: number }[] = [];
  const baseline: number[] = [];
  try {
    for (let run = 0; run < Number(values.runs); run += 1) {
      baseline.push((await paintOf(browser, `${own}/empty`)).paint);
      product.push(await paintOf(browser, values.url ?? `${own}/`));
    }
  } finally {
    await browser.close();
    await empty.close();
  }
  const paintMs = median(product.map(({ paint }) => paint));
  console.log(
    JSON.stringify({
      firstPaintMs: paintMs,
      emptyPageMs: median(baseline),
      ratio: Number((paintMs / median(baseline)).toFixed(2)),
      bytesOnTheLine: median(product.map(({ bytes }) => bytes)),
      line: '1.6 Mbit/s, 150 ms',
      processor: `${SLOWDOWN}x slower`,
    }),
  );
}
