/*
 * `npm run bench -- first-paint --url http://127.0.0.1:8686 [--runs 5]`: how long a guest on a slow phone
 * looks at nothing, and until the page can be used: home, menu and checkout of a running demo, with an empty
 * cache and with a warm one, next to an empty page behind the same line; and from a product to its checkout.
 */
import { parseArgs } from 'node:util';
import Fastify from 'fastify';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser/launch-browser';
import { GUEST_PAGES, leadToCheckout, toCheckout } from './guest-pages';
import { openSlowPhone, SLOWDOWN, type Visit } from './slow-phone';

const median = (values: number[]): number =>
  Math.round([...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN);

const medians = (visits: Visit[]): Visit => ({
  paintMs: median(visits.map(({ paintMs }) => paintMs)),
  readyMs: median(visits.map(({ readyMs }) => readyMs)),
  requests: median(visits.map(({ requests }) => requests)),
  kilobytes: median(visits.map(({ kilobytes }) => kilobytes)),
});

type Figures = Record<string, Visit | number>;

/** One guest after another, each on a phone of their own. */
async function measure(browser: Browser, url: string, empty: string, runs: number): Promise<Figures> {
  const visits: Record<string, Visit[]> = {};
  const ways: number[] = [];
  const add = (name: string, visit: Visit): void => void (visits[name] ??= []).push(visit);
  for (let run = 0; run < runs; run += 1) {
    const blank = await openSlowPhone(browser);
    add('empty page', await blank.visit(empty, 'p'));
    await blank.close();
    for (const { name, path, ready, prepare } of GUEST_PAGES) {
      const phone = await openSlowPhone(browser);
      await prepare?.(phone.page, url);
      await phone.forget();
      add(`${name}, cold`, await phone.visit(`${url}${path}`, ready));
      add(`${name}, warm`, await phone.visit(`${url}${path}`, ready));
      await phone.close();
    }
    const phone = await openSlowPhone(browser);
    await leadToCheckout(phone.page, url);
    await phone.slowDown();
    ways.push(await toCheckout(phone.page));
    await phone.close();
  }
  const pages = Object.fromEntries(Object.entries(visits).map(([name, all]) => [name, medians(all)]));
  return { ...pages, 'product to checkout, warm (ms)': median(ways) };
}

/** Prints medians as JSON. */
export async function benchFirstPaint(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      url: { type: 'string', default: 'http://127.0.0.1:8686' },
      runs: { type: 'string', default: '5' },
    },
  });
  const blank = Fastify();
  blank.get('/', (_request, reply) => reply.type('text/html').send('<p>empty</p>'));
  const empty = await blank.listen({ host: '127.0.0.1', port: 0 });
  const browser = await launchBrowser();
  try {
    const figures = await measure(browser, values.url, empty, Number(values.runs));
    const line = '1.6 Mbit/s, 150 ms';
    console.log(JSON.stringify({ ...figures, line, processor: `${SLOWDOWN}x slower` }, null, 2));
  } finally {
    await browser.close();
    await blank.close();
  }
}
