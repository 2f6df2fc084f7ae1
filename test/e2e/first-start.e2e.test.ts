/*
 * What a stranger does: `npm start`, open the page, choose a member, see points that explain themselves; then
 * stop it, and start it again.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { textOf } from '../support/text-of';

const ROOT = resolve(__dirname, '../..');

function startProduct(database: TestDatabase): { process: ChildProcess; address: Promise<string> } {
  const child = spawn(process.execPath, ['--import', 'tsx', resolve(ROOT, 'tools/start/index.ts')], {
    cwd: ROOT,
    env: {
      ...process.env,
      NODE_ENV: 'test',
      PORT: '0',
      DATABASE_URL: database.appUrl,
      DATABASE_OWNER_URL: database.ownerUrl,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const address = new Promise<string>((found, fail) => {
    const listen = (data: Buffer): void => {
      said += data.toString();
      const match = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
      if (match) found(match[0]);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('close', (code) => fail(new Error(`npm start ended with ${code}: ${said}`)));
  });
  return { process: child, address };
}

async function stopProduct(child: ChildProcess): Promise<number | null> {
  const closed = new Promise<number | null>((done) => child.once('close', done));
  child.kill('SIGINT');
  return closed;
}

/** The usable points on the card on screen. */
const pointsOf = (page: Page): Promise<string> =>
  textOf(page.locator('text=/^[\\d,]+$/').filter({ visible: true }).first());

describe('the product, started for the first time', () => {
  let database: TestDatabase;
  let browser: Browser;
  let product: ReturnType<typeof startProduct>;
  let page: Page;

  beforeAll(async () => {
    database = await createTestDatabase();
    browser = await launchBrowser();
    product = startProduct(database);
    page = await browser.newPage({ viewport: { width: 375, height: 812 } });
    await page.goto(await product.address);
  }, 600_000); // it builds what is missing
  afterAll(async () => {
    await browser.close();
    if (product.process.exitCode === null) await stopProduct(product.process);
    await database.drop();
  });

  /** From the list of members to the card of the one chosen. Home comes first: its bar of tabs leads on. */
  async function chooseMember(): Promise<void> {
    await page.getByText('林知夏').first().click();
    await page.getByRole('button', { name: '出示会员码' }).waitFor();
    await page.getByText('会员', { exact: true }).last().click();
    await page.locator('button[aria-expanded="false"]').first().waitFor();
  }

  test('shows members to choose from, and the card of the one chosen', async () => {
    await page.getByRole('button', { name: '选择一位演示会员' }).click();
    await chooseMember();
    await page.getByText('成长值').last().waitFor();
    await page.getByText('回甘茶事').filter({ visible: true }).first().waitFor();
  });

  test('explains an entry in a sentence when it is tapped', async () => {
    // On the first of a month nothing may have been bought in it yet.
    await page.getByRole('button', { name: '更早的月份' }).click();
    await page.locator('button[aria-expanded="false"]', { hasText: '消费' }).first().click();
    const sentence = page.getByText(/实付.+分\/元/).first();
    await sentence.waitFor();
    expect(await sentence.isVisible()).toBe(true);
  });

  test('stops at Ctrl-C, and keeps its data for the next start', async () => {
    const points = await pointsOf(page);
    expect(await stopProduct(product.process)).toBe(0);
    product = startProduct(database);
    await page.goto(await product.address);
    await page.getByRole('button', { name: '选择一位演示会员' }).click();
    await chooseMember();
    expect(await pointsOf(page)).toBe(points);
  });
});
