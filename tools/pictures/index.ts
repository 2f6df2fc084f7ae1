/*
 * `node tools/run.mjs pictures`: draws the pictures of the demo brand into pictures/<name>.png, with a WebP
 * for each size in which pages show them (src/platform/pictures.ts), and all of them on one sheet
 * (.huigan/pictures.png) to look at. They are kept in the repository, because a server has no browser; run it
 * again after changing a drawing.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { PICTURE_USES, PICTURE_WIDTH, webpOf } from '../../cloudfunctions/contract/picture-files';
import { launchBrowser } from '../browser/launch-browser';
import { PROJECT_ROOT } from '../postgres/data-folder';
import { drawAll } from './drawings';

/** Sharp at 160 points on a phone of three pixels a point. */
const SIZE = 480;
/** Of WebP: what nobody tells from the drawing on a phone. */
const QUALITY = 0.8;
const FOLDER = join(PROJECT_ROOT, 'pictures');

const address = (svg: string): string => `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;

async function writePictures(browser: Browser, drawings: Record<string, string>): Promise<void> {
  const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } });
  for (const [name, svg] of Object.entries(drawings)) {
    await page.setContent(
      `<style>body{margin:0}img{display:block;width:${SIZE}px}</style><img src="${address(svg)}">`,
    );
    const png = await page.screenshot({ omitBackground: true });
    writeFileSync(join(FOLDER, `${name}.png`), png);
    for (const use of PICTURE_USES)
      writeFileSync(join(FOLDER, webpOf(`${name}.png`, use)), await asWebp(page, svg, PICTURE_WIDTH[use]));
  }
  await page.close();
}

/** Drawn anew by the browser at its size, on nothing. */
async function asWebp(page: Page, svg: string, width: number): Promise<Buffer> {
  const url = await page.evaluate(
    async ({ source, width: wide, quality }) => {
      const image = new Image(wide, wide);
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = wide;
      canvas.getContext('2d')?.drawImage(image, 0, 0, wide, wide);
      return canvas.toDataURL('image/webp', quality);
    },
    { source: address(svg), width, quality: QUALITY },
  );
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}

/** In light and dark, as a row of the menu and as the head of a page show them. */
async function writeSheet(browser: Browser, drawings: Record<string, string>, out: string): Promise<void> {
  const shown = (size: number, colour: string): string =>
    `<div style="background:${colour}">${Object.values(drawings)
      .map((svg) => `<img width="${size}" height="${size}" src="${address(svg)}">`)
      .join('')}</div>`;
  const page = await browser.newPage({ viewport: { width: 1060, height: 800 } });
  await page.setContent(
    `<style>body{margin:0}div{padding:8px}img{margin:4px;border-radius:12px;background:#b0905022}</style>${shown(96, '#fffaf2')}${shown(96, '#1d1814')}${shown(240, '#fffaf2')}`,
  );
  await page.screenshot({ path: out, fullPage: true });
  await page.close();
}

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  mkdirSync(join(PROJECT_ROOT, '.huigan'), { recursive: true });
  const drawings = drawAll();
  const browser = await launchBrowser();
  try {
    await writePictures(browser, drawings);
    await writeSheet(browser, drawings, join(PROJECT_ROOT, '.huigan', 'pictures.png'));
  } finally {
    await browser.close();
  }
  console.log(`${Object.keys(drawings).length} pictures in ${FOLDER}.`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
