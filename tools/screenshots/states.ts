/**
 * States in which each page must look right, made by answering the product's calls differently on their way
 * back.
 */
import type { BrowserContext, Route } from 'playwright-core';
import type { Who } from './pages';

export interface State {
  name: string;
  /** Whose visit it is. */
  who: Who;
  arrange: (context: BrowserContext) => Promise<void>;
}

const LONG_NAME = '欧阳娜娜莉莉安东妮亚·冯·霍恩海姆伯爵夫人的远房表姐兼茶友会名誉会长';
const HUGE = '123456789012345';
const FIGURES =
  /^(redeemablePoints|pendingPoints|debtPoints|qualifyingPoints|points|missing|earned|spent|redeemable|pending|qualifying)$/;

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** The same answer with names and figures changed wherever they stand. */
function rewrite(value: Json, change: (key: string, text: string) => string, key = ''): Json {
  if (typeof value === 'string') return change(key, value);
  if (Array.isArray(value)) return value.map((item) => rewrite(item, change, key));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, rewrite(item, change, name)]));
}

/** Answers as the server did, changed. */
const changed =
  (change: (key: string, text: string) => string) =>
  async (context: BrowserContext): Promise<void> => {
    await context.route('**/fn/*', async (route: Route) => {
      const response = await route.fetch();
      const body = (await response.json()) as Json;
      await route.fulfill({ response, json: rewrite(body, change) });
    });
  };

const refusing =
  (status: number, code: string) =>
  async (context: BrowserContext): Promise<void> => {
    await context.route('**/fn/*', (route) =>
      route.fulfill({ status, json: { ok: false, code, message: 'for a picture' } }),
    );
  };

const plain = (): Promise<void> => Promise.resolve();

/** Never answered while the picture is taken. */
const unanswered = async (context: BrowserContext): Promise<void> => {
  await context.route('**/fn/*', () => {});
};

const broken = async (context: BrowserContext): Promise<void> => {
  await context.route('**/fn/*', (route) => route.abort());
};

export const STATES: State[] = [
  { name: 'plain', who: 'member', arrange: plain },
  {
    name: 'long',
    who: 'member',
    arrange: changed((key, text) =>
      key === 'name' && text.length < 12 && text !== '' ? LONG_NAME : FIGURES.test(key) ? HUGE : text,
    ),
  },
  { name: 'zero', who: 'member', arrange: changed((key, text) => (FIGURES.test(key) ? '0' : text)) },
  { name: 'slow', who: 'member', arrange: unanswered },
  {
    name: 'offline',
    who: 'member',
    arrange: broken,
  },
  { name: 'error', who: 'member', arrange: refusing(503, 'try-again') },
  { name: 'expired', who: 'member', arrange: refusing(401, 'session-expired') },
  { name: 'visitor', who: 'visitor', arrange: plain },
  { name: 'nobody', who: 'nobody', arrange: plain },
  { name: 'manager', who: 'manager', arrange: plain },
  { name: 'manager-error', who: 'manager', arrange: refusing(503, 'try-again') },
  { name: 'operator', who: 'operator', arrange: plain },
  { name: 'operator-error', who: 'operator', arrange: refusing(503, 'try-again') },
];
