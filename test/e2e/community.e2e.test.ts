/*
 * A neighbourhood's cycle in a browser: ordered of and paid, given up by one who thinks again, packed at the
 * cut-off, fetched with its code at the counter, while the member's page follows. Then the audit finds
 * nothing.
 */
import type { Browser, Page } from 'playwright-core';
import type { Cycle } from '../../cloudfunctions/contract/community';
import { ALWAYS } from '../../cloudfunctions/contract/plain-prices';
import { dayOf, formatDay } from '../../cloudfunctions/core/kernel/time';
import { publishCycle } from '../../cloudfunctions/core/settlement/group/community/publish-cycle';
import { startWorker } from '../../cloudfunctions/core/settlement/work/run-worker';
import type { Running } from '../../cloudfunctions/platform/worker';
import { auditBrands } from '../../tools/audit/audit-brands';
import { launchBrowser } from '../support/browser';
import { button, openPhones, pay, shown, type Phones } from '../support/phones';
import { openSteps } from '../support/weapp-steps';
import { textOf } from '../support/text-of';
import { openOrderShop, type OrderShop } from '../worlds/demo-shop';

const STORE = 'west-lake';
const CYCLE = 'subpackages/community/cycle/index?cycle=weekend';
const MORE = '桂花糯米糍 加一份';
/** Its page looks every four seconds. */
const FOLLOWS_MS = 6_000;
const CODE = /^91\d\d( \d{4}){2}$/;

let shop: OrderShop;
let worker: Running;
let browser: Browser;
let phones: Phones;
let neighbour: Page;
let clerk: Page;

const steps = openSteps();
const step = (name: string, work: () => Promise<void>): void => test(name, steps.go(name, work));

/** Cakes until an hour from now, fetched today and tomorrow at the store. */
function weekend(now: number): Cycle {
  const day = (after: number): string => formatDay(dayOf(now, 480) + after);
  return {
    ...{ name: '周末点心接龙', notes: '', times: ALWAYS, stock: null, perMember: null },
    terms: {
      kind: 'community',
      items: [{ product: 'mochi', priceFen: 880, perMember: 5 }],
      cutoff: new Date(now + 3_600_000).toISOString(),
      ...{ arrives: day(0), fetchFrom: day(0), fetchTo: day(1) },
      places: [{ code: 'store', store: STORE, name: '西湖店', address: '店内自提', leader: null }],
      ...{ feeBp: 0, leftOver: 'refunded' },
    },
  };
}

beforeAll(async () => {
  shop = await openOrderShop(STORE);
  const { platform, brandId } = shop;
  const nobody = { brandId, storeId: null, staffId: null, clerk: null };
  const cycle = { cycle: 'weekend', document: weekend(Date.now()), revision: 0 };
  expect(await publishCycle(platform.database, nobody, cycle, Date.now())).toMatchObject({ revision: 1 });
  worker = startWorker({ pool: platform.database, log: () => {}, now: platform.now, outside: platform });
  browser = await launchBrowser();
  phones = openPhones(browser, shop.address, STORE);
});

afterAll(async () => {
  await browser?.close();
  await worker?.stop();
  await shop?.close();
});

/** The cut-off of every place is in this moment. */
const cutOffNow = (): Promise<unknown> =>
  shop.platform.database.query(`update huigan.groups set deadline = now() where kind = 'community'`);

/** Orders cakes and pays; answers the path of the parcel. */
async function order(page: Page, cakes: number, price: string): Promise<string> {
  await phones.open(page, CYCLE);
  for (let cake = 0; cake < cakes; cake += 1) await button(page, MORE).click();
  await pay(page, price);
  await shown(page, '已接龙').waitFor();
  return /#\/(.*)$/.exec(page.url())?.[1] ?? '';
}

describe('a neighbourhood’s cycle', () => {
  let parcel = '';

  step('is ordered of and paid before its cut-off', async () => {
    neighbour = await phones.member();
    parcel = await order(neighbour, 2, '支付 ¥17.60');
    await shown(neighbour, '到货后显示提货码').waitFor();
  });

  step('is given up by somebody who thinks again, and the money goes back', async () => {
    const other = await phones.member();
    await order(other, 1, '支付 ¥8.80');
    await button(other, '取消接龙').click();
    await other.getByRole('dialog').getByRole('button', { name: '取消接龙' }).click();
    await shown(other, '已退回').waitFor();
  });

  step('is packed at the cut-off: the counter has the list, the member the code', async () => {
    await cutOffNow();
    await phones.open(neighbour, parcel);
    await shown(neighbour, CODE).waitFor();
    await shown(neighbour, '待自提').waitFor();
    clerk = await phones.clerk();
    await button(clerk, '社区团包裹').click();
    await shown(clerk, '已取 0 / 1').waitFor();
    await shown(clerk, '西湖店').click();
    await shown(clerk, '桂花糯米糍 ×2').waitFor();
  });

  step('is ticked off by its code, and the member’s page follows', async () => {
    const code = (await textOf(shown(neighbour, CODE))).replace(/ /g, '');
    await clerk.getByLabel('提货码').filter({ visible: true }).first().fill(code);
    await clerk.keyboard.press('Enter');
    await clerk.getByRole('dialog').getByRole('button', { name: '确认交付' }).click();
    await shown(clerk, '已取 1 / 1').waitFor();
    await shown(neighbour, '已自提').waitFor({ timeout: FOLLOWS_MS });
    expect(await shown(neighbour, CODE).count()).toBe(0);
  });

  step('leaves nothing that an audit finds', async () => {
    const asked = { brandKey: undefined, asOf: undefined, now: Date.now() };
    const report = await auditBrands(shop.platform.database, asked);
    expect(report.brands.flatMap((brand) => brand.differences)).toEqual([]);
  });
});
