/** The three pictures of README: a guest's menu, a member's card, the operator's desk. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { PROJECT_ROOT } from '../postgres/data-folder';
import { PAGES, type Who } from './pages';
import { signIn } from './sign-in';

const PHONE = { width: 375, height: 720 };
const PICTURES: readonly { name: string; who: Who; page: string; viewport: typeof PHONE }[] = [
  { name: 'menu', who: 'member', page: 'menu', viewport: PHONE },
  { name: 'card', who: 'member', page: 'card', viewport: PHONE },
  { name: 'desk', who: 'operator', page: 'overview', viewport: { width: 1280, height: 720 } },
];
/** Of 100; each picture stays below 60 KB. */
const QUALITY = 80;
/** Until pictures have come and nothing moves any more. Milliseconds. */
const SETTLE_MS = 2500;

/** Writes them to docs/pictures. */
export async function writeReadmePictures(browser: Browser, url: string, memberKey: string): Promise<void> {
  const folder = join(PROJECT_ROOT, 'docs', 'pictures');
  mkdirSync(folder, { recursive: true });
  for (const { name, who, page: of, viewport } of PICTURES) {
    const context = await browser.newContext({ viewport, locale: 'zh-CN' });
    const page = await context.newPage();
    await page.goto(`${url}/healthz`);
    await signIn(page, url, who, memberKey);
    await page.goto('about:blank');
    await page.goto(`${url}/#/${String(PAGES[who][of])}`);
    await page.waitForTimeout(SETTLE_MS);
    const session = await context.newCDPSession(page);
    const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY });
    writeFileSync(join(folder, `${name}.webp`), Buffer.from(data, 'base64'));
    await context.close();
  }
}
