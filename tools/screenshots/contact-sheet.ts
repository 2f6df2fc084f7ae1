/** Many pictures on one sheet, so that a person can look at them all. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Browser } from 'playwright-core';

/** Width of one picture on the sheet. Pixels. */
const WIDTH = 250;

/** Writes a sheet of these pictures, in rows of `columns`. */
export async function writeContactSheet(
  browser: Browser,
  pictures: string[],
  out: string,
  columns: number,
): Promise<void> {
  const figures = pictures.map(
    (path) =>
      `<figure><img src="data:image/png;base64,${readFileSync(path).toString('base64')}"><figcaption>${basename(path, '.png')}</figcaption></figure>`,
  );
  const page = await browser.newPage({ viewport: { width: columns * (WIDTH + 12), height: 600 } });
  await page.setContent(
    `<style>body{margin:0;display:grid;grid-template-columns:repeat(${columns},${WIDTH}px);gap:12px;background:#888}figure{margin:0;font:12px sans-serif}img{width:${WIDTH}px;display:block}</style>${figures.join('')}`,
  );
  await page.screenshot({ path: out, fullPage: true });
  await page.close();
}
