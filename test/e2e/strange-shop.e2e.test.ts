/*
 * A chain moves here with the files that its old tills write: semicolons, decimal commas, columns of its own
 * names, a date that may be of two days. What is open is answered; then its members see their cards, a clerk
 * scans one of them, and another store takes one cake back on its own day.
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { present } from '../../cloudfunctions/core/kernel/assert';
import { auditBrands } from '../../tools/audit/audit-brands';
import { readArguments } from '../../tools/import/arguments';
import { lookAndAsk } from '../../tools/import/ask';
import { reportLine } from '../../tools/import/counts';
import { runImport } from '../../tools/import/run-import';
import { launchBrowser } from '../support/browser';
import { textOf } from '../support/text-of';
import { makeH5Shop, type H5Shop } from '../worlds/h5-shop';
import { DAY_MS, dayAt, iso } from '../worlds/pos-world';

const PHONE = { viewport: { width: 375, height: 812 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' };
const SOLD_ON = dayAt(Date.now() - DAY_MS);
const JOINED_ON = dayAt(Date.now() - 30 * DAY_MS);
const french = (day: string): string => day.split('-').reverse().join('/');

const MEMBERS = `会员编号;姓名;开卡日期\nC7;沈青禾;${french(JOINED_ON)}\nC8;陆知秋;${french(JOINED_ON)}\n`;
const SALES = [
  'Export des ventes;;;;;;',
  'Bon;Quand;Boutique;Article;Nombre;Prix;Carte',
  `B7;${french(SOLD_ON)} 09:05;west-lake;Thé;2;36,00;C7`,
  `B7;${french(SOLD_ON)} 09:05;west-lake;Gâteau;1;12,00;C7`,
  `B8;${french(SOLD_ON)} 10:30;west-lake;Thé;1;18,00;`,
  '',
].join('\n');

/** What the person at the terminal knows: which column is which, and that the day comes first. */
const KNOWN: [asked: RegExp, chosen: RegExp][] = [
  [/column is transaction_id/, /Bon/],
  [/column is transaction_date/, /Quand/],
  [/column is sales_outlet_id/, /Boutique/],
  [/column is (product_id|product)\b/, /Article/],
  [/column is quantity/, /Nombre/],
  [/column is line_item_amount/, /Prix/],
  [/column is customer_id/, /Carte/],
  [/two days|two kinds/, /day first/],
];
const answer = (question: string): Promise<string> => {
  const [, chosen] = present(
    KNOWN.find(([asked]) => asked.test(question)),
    question,
  );
  const line = present(
    question.split('\n').find((one) => /^ {2}\d+ /.test(one) && chosen.test(one)),
    question,
  );
  return Promise.resolve(present(/\d+/.exec(line)?.[0], 'a number'));
};

let shop: H5Shop;
let browser: Browser;
let folder: string;
let member: Page;

beforeAll(async () => {
  shop = await makeH5Shop('drum-tower');
  folder = mkdtempSync(join(tmpdir(), 'huigan-strange-'));
  writeFileSync(join(folder, 'ventes.csv'), SALES);
  writeFileSync(join(folder, 'cartes.csv'), MEMBERS);
  writeFileSync(join(folder, 'programme.json'), JSON.stringify(shop.programme));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await shop?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(page: Page, path: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${shop.address}/#/${path}`);
}

async function expectPoints(points: string): Promise<void> {
  await open(member, 'pages/home/index');
  await member.getByText(points, { exact: true }).first().waitFor();
}

test('the files are understood once what they leave open is answered', async () => {
  const told = readArguments([
    ...['--receipts', join(folder, 'ventes.csv'), '--members', join(folder, 'cartes.csv')],
    ...['--programme', join(folder, 'programme.json'), '--products-from-receipts'],
  ]);
  const { options, lists, asked } = await lookAndAsk(present(told, 'options'), answer);
  expect(asked).toBeGreaterThan(4);
  const report = await runImport(shop.platform.database, options, lists, {
    now: Date.now(),
    progress: { start: () => {}, update: () => {}, finish: () => {} },
    stopped: () => false,
  });
  expect(reportLine(report)).toContain('¥66.00 of 1 customers, 1 receipts of guests');
  expect(report).toMatchObject({ receipts: { read: 2, settled: 2, rejected: 0 }, held: 0 });
});

test('a member of the shop sees the card, and what was bought there', async () => {
  member = await (await browser.newContext(PHONE)).newPage();
  await open(member, 'pages/home/index');
  await member.getByRole('button', { name: '选择一位演示会员' }).click();
  await member.getByText('沈青禾').first().click();
  await member.getByRole('button', { name: '出示会员码' }).waitFor();
  // 20 for joining, 48 for what the old till sold.
  await expectPoints('68');
});

test('a clerk scans the member, and another store takes one cake back on its own day', async () => {
  await open(member, 'pages/code/index');
  const code = (await textOf(member.getByText(/^90\d\d( \d{4}){4}$/))).replace(/ /g, '');
  const clerk = await (await browser.newContext(PHONE)).newPage();
  await open(clerk, 'subpackages/staff/index');
  await clerk.getByRole('button', { name: /程店长/ }).click();
  await clerk.getByRole('button', { name: /^鼓楼店/ }).click();
  await open(clerk, 'subpackages/staff/scan/index');
  await clerk.getByLabel('扫码或输入会员码').fill(code);
  await clerk.keyboard.press('Enter');
  await clerk.getByText('沈*禾').first().waitFor();

  const refund = {
    ...{
      type: 'order.refunded',
      id: randomUUID(),
      at: iso(Date.now()),
      day: dayAt(Date.now()),
      receipt: 'B7',
    },
    ...{ units: { amountFen: '1200' }, sale: { store: 'west-lake', day: SOLD_ON } },
  };
  const { body } = await shop.till.post('events', { events: [refund] });
  expect(body).toMatchObject({ results: [{ ok: true, effect: { points: '-12' } }] });
  await expectPoints('56');
  const report = await auditBrands(shop.platform.database, {
    brandKey: undefined,
    asOf: undefined,
    now: Date.now(),
  });
  expect(report.brands.flatMap(({ differences }) => differences)).toEqual([]);
});
