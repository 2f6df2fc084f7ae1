/*
 * What a guest does in a browser: looks, joins, shows the code, reads why there are points, says who they
 * are, takes their data along, and leaves. Real server, real database, the built pages.
 */
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { readBrands } from '../../cloudfunctions/core/programme/programme.store';
import { publishProgramme } from '../../cloudfunctions/core/settlement/desk/publish-programme';
import { identifyByCode } from '../../cloudfunctions/core/views/account/identify-by-code';
import { asDb, openPool, type Database } from '../../cloudfunctions/platform/db';
import { openVault } from '../../cloudfunctions/platform/vault';
import { DATA_KEY, startServerProcess, type ServerProcess } from '../server/server-process';
import { teaProgramme } from '../worlds/tea-shop';
import { launchBrowser } from '../support/browser';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { textOf } from '../support/text-of';

const PHONE = { viewport: { width: 375, height: 812 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' };

let database: TestDatabase;
let pool: Database;
let server: ServerProcess;
let browser: Browser;

beforeAll(async () => {
  database = await createTestDatabase();
  pool = openPool(database.appUrl, 2);
  await publishProgramme(pool, teaProgramme({}), null, Date.now());
  server = await startServerProcess({ DATABASE_URL: database.appUrl, HUIGAN_DEMO: '1' });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await pool?.end();
  await database?.drop();
});

/** A device of its own, with the newcomer's home on screen. */
async function newcomer(): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  await page.goto(server.address);
  await page.getByRole('button', { name: '以新客人身份体验' }).click();
  await page.getByRole('button', { name: '加入会员' }).waitFor();
  return { context, page };
}

async function join(page: Page): Promise<void> {
  await page.getByRole('button', { name: '加入会员' }).click();
  await page.getByRole('button', { name: '同意并加入' }).dblclick();
  await page.getByRole('button', { name: '开始' }).click();
  await page.getByRole('button', { name: '出示会员码' }).waitFor();
}

const tab = (page: Page, name: string) => page.getByText(name, { exact: true }).last();
const openPage = (page: Page, path: string) => page.goto(`${server.address}/#/${path}`);

/** The code on screen, as a scanner would read it. */
const digitsOf = (page: Page) => page.getByText(/^90\d\d( \d{4}){4}$/).last();
const readCode = (page: Page): Promise<string> => textOf(digitsOf(page));

async function whoseIs(code: string, now = Date.now()): Promise<unknown> {
  const [brand] = await readBrands(asDb(pool), 'demo-tea');
  return identifyByCode(
    asDb(pool),
    openVault(DATA_KEY),
    { brandId: brand?.brandId ?? 0, utcOffsetMinutes: 480 },
    code,
    now,
  );
}

const count = async (sql: string): Promise<number> =>
  Number(((await asDb(pool).query(sql, [])).rows as { n: string }[])[0]?.n);

describe('a member in a browser', () => {
  test('joins in two taps, however often they are tapped, and has the welcome gift once', async () => {
    const { context, page } = await newcomer();
    await join(page);
    await page.getByText('20', { exact: true }).first().waitFor();
    expect(await count('select count(*) as n from huigan.members')).toBe(1);
    expect(await count("select count(*) as n from huigan.transfers where code = 'gift'")).toBe(1);
    await context.close();
  });

  test('shows a code that the till accepts, also without network and with a clock ten minutes wrong', async () => {
    const { context, page } = await newcomer();
    await join(page);
    await page.getByRole('button', { name: '出示会员码' }).click();
    await digitsOf(page).waitFor();
    expect(await whoseIs(await readCode(page))).toMatchObject({ memberId: expect.any(BigInt) as bigint });

    await page.goBack();
    await context.setOffline(true);
    await page.getByRole('button', { name: '出示会员码' }).click();
    await page.getByText('无网络，会员码仍可使用').waitFor();
    expect(await whoseIs(await readCode(page))).toMatchObject({ memberId: expect.any(BigInt) as bigint });
    await context.setOffline(false);
    await context.close();

    const wrong = await browser.newContext(PHONE);
    const late = await wrong.newPage();
    await late.clock.install({ time: Date.now() - 600_000 });
    await late.goto(server.address);
    await late.getByRole('button', { name: '以新客人身份体验' }).click();
    await join(late);
    await openPage(late, 'pages/code/index');
    await digitsOf(late).waitFor();
    expect(await whoseIs(await readCode(late))).toMatchObject({ memberId: expect.any(BigInt) as bigint });
    await wrong.close();
  });

  test('has the code without network though its page was never opened', async () => {
    const { context, page } = await newcomer();
    await join(page);
    await page.waitForFunction(() => localStorage.getItem('huigan-member-code') !== null);
    await context.setOffline(true);
    await page.getByRole('button', { name: '出示会员码' }).click();
    await page.getByText('无网络，会员码仍可使用').waitFor();
    expect(await whoseIs(await readCode(page))).toMatchObject({ memberId: expect.any(BigInt) as bigint });
    await context.close();
  });

  test('finds home as it was, however quickly they come back from the code', async () => {
    const { context, page } = await newcomer();
    await join(page);
    await page.evaluate(async () => {
      const until = async (hash: string): Promise<void> => {
        while (!location.hash.startsWith(hash) || document.querySelector(`[id^="${hash.slice(1)}"]`) === null)
          await new Promise((resolve) => setTimeout(resolve, 5));
      };
      const [button] = [...document.querySelectorAll('button')].filter(({ innerText }) =>
        innerText.includes('出示会员码'),
      );
      button?.click();
      await until('#/pages/code/index');
      history.back();
      await until('#/pages/home/index');
      // Longer than the router takes to hide the page below another.
      await new Promise((resolve) => setTimeout(resolve, 600));
    });
    await page.getByRole('button', { name: '出示会员码' }).click();
    await digitsOf(page).waitFor();
    await context.close();
  });

  test('reads where the points came from, and what belongs to each level', async () => {
    const { context, page } = await newcomer();
    await join(page);
    await tab(page, '会员').click();
    await page.locator('button[aria-expanded="false"]', { hasText: '入会' }).click();
    await page
      .getByText(/入会礼/)
      .first()
      .waitFor();
    await openPage(page, 'subpackages/benefits/index');
    await page.getByText('生日礼').waitFor();
    await page.getByText('填写生日后，生日当月到账').waitFor();
    await context.close();
  });

  test('says who they are, takes the data along, and closes the account; joining again gives no second gift', async () => {
    const { context, page } = await newcomer();
    const visitor = (await page.evaluate(() => localStorage.getItem('huigan-signed-in'))) ?? '';
    await join(page);
    await openPage(page, 'subpackages/account/profile/index');
    await page.getByPlaceholder('请输入昵称').fill('安然');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await page.getByText('昵称已保存').waitFor();

    await openPage(page, 'subpackages/account/data/index');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载全部数据（JSON）' }).click(),
    ]);
    expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toMatchObject({
      about: { name: '安然', balances: { redeemable: '20' } },
    });

    await openPage(page, 'subpackages/account/closing/index');
    await page.getByText('20', { exact: true }).first().waitFor();
    await page.getByText('我已知晓以上内容').click();
    await page.getByRole('button', { name: '确认注销' }).click();
    await page.getByRole('button', { name: '注销账户' }).last().dblclick();
    await page.getByText('账户已注销').waitFor();
    expect(await count("select count(*) as n from huigan.member_profiles where display_name = '安然'")).toBe(
      0,
    );
    expect(await count('select count(*) as n from huigan.closed_members')).toBe(1);

    // The same person comes again.
    const gifts = "select count(*) as n from huigan.transfers where code = 'gift'";
    const before = await count(gifts);
    await page.evaluate((kept) => localStorage.setItem('huigan-signed-in', kept), visitor);
    await page.goto('about:blank');
    await page.goto(server.address);
    await page.getByRole('button', { name: '加入会员' }).click();
    await page.getByRole('button', { name: '同意并加入' }).click();
    await page.getByText('欢迎回来').waitFor();
    expect(await count(gifts)).toBe(before);
    await context.close();
  });

  test('two devices, back and forward: logging out everywhere ends both', async () => {
    const { context, page } = await newcomer();
    await join(page);
    const kept = (await page.evaluate(() => localStorage.getItem('huigan-signed-in'))) ?? '';
    const other = await browser.newContext(PHONE);
    const second = await other.newPage();
    await second.goto(`${server.address}/healthz`);
    await second.evaluate((value) => localStorage.setItem('huigan-signed-in', value), kept);
    await second.goto(server.address);
    await second.getByRole('button', { name: '出示会员码' }).click();
    await digitsOf(second).waitFor();
    await second.goBack();
    await second.goForward();
    await digitsOf(second).waitFor();

    await tab(page, '我的').click();
    await page.getByRole('button', { name: '退出所有设备' }).click();
    await page.getByRole('button', { name: '全部退出' }).click();
    await page.getByRole('button', { name: '以新客人身份体验' }).waitFor();
    await second.goto('about:blank');
    await second.goto(`${server.address}/#/pages/card/index`);
    await second.getByText('登录已过期').waitFor();
    await other.close();
    await context.close();
  });
});
