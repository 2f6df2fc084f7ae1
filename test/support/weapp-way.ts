/*
 * One way through the mini-program as it is built for WeChat: the shop, a phone that opens it, steps that go
 * on where the one before ended, and that nothing went wrong behind the screen. WeChat DevTools pays with a
 * real phone only, so a way with payments is walked on the host alone.
 */
import type { Browser } from 'playwright-core';
import type { LaunchOptions } from '../../tools/weapp-host/settings';
import { openWeappShop, type WeappShop } from '../worlds/cloud-shop';
import { launchBrowser } from './browser';
import { buildWhatIsMissing } from './builds';
import { DEVTOOLS, openWeapp, type Weapp } from './weapp';
import { openSteps } from './weapp-steps';

const TEST_MS = 60_000;
const OPEN_MS = 600_000;

/** A card that a friend sent was tapped: WeChat's number of that way in. */
export const CARD_TAPPED = 1007;
/** The mini-program code of table 12 of a store was scanned. */
export const atTable = (store: string): LaunchOptions => ({
  path: 'pages/menu/index',
  query: { scene: `${store}.12` },
  scene: 1047,
});

export interface WayOptions {
  store: string;
  openId: string;
  /** What else the brand has before anybody comes. */
  lay?: Parameters<typeof openWeappShop>[1];
  /** Where the phone comes in. */
  launch(shop: WeappShop): Promise<LaunchOptions> | LaunchOptions;
}

export interface OnTheWay {
  shop: WeappShop;
  weapp: Weapp;
  /** Somebody else's phone. */
  another(openId: string, launch: LaunchOptions): Promise<Weapp>;
}
export interface WeappWay {
  step(name: string, work: (on: OnTheWay) => Promise<void>): void;
  /** The last step: no error anywhere, and nothing that the host lacks. */
  stepWithoutError(): void;
}

/** Opens before the first test of its file, and closes after the last. */
export function openWay({ store, openId, lay, launch }: WayOptions): WeappWay {
  let browser: Browser;
  let shop: WeappShop;
  let weapp: Weapp;
  const phones: Weapp[] = [];
  const openPhone: OnTheWay['another'] = async (of, comesIn) => {
    const phone = { openId: of, phone: '13800001234', payUrl: shop.bank.url, launch: comesIn };
    const opened = await openWeapp({ browser, ...shop, ...phone });
    phones.push(opened);
    return opened;
  };
  const steps = openSteps();
  const isHosted = DEVTOOLS === undefined;
  const testOnHost = isHosted ? test : test.skip;
  beforeAll(async () => {
    if (!isHosted) return;
    await buildWhatIsMissing();
    shop = await openWeappShop(store, lay);
    const comesIn = await launch(shop);
    browser = await launchBrowser();
    weapp = await openPhone(openId, comesIn);
  }, OPEN_MS);
  afterAll(async () => {
    if (steps.stumbled() !== null) console.error(`What the functions said:\n${shop?.cloud.output()}`);
    for (const phone of phones) await phone.close();
    await browser?.close();
    await shop?.close();
  });
  return {
    step: (name, work) =>
      testOnHost(
        name,
        steps.go(name, () => work({ shop, weapp, another: openPhone })),
        TEST_MS,
      ),
    stepWithoutError: () =>
      testOnHost('met no error, and nothing that this host lacks', async () => {
        for (const { host } of phones) {
          const { errors, unsupported } = await host!.report();
          expect(errors).toEqual([]);
          expect(unsupported).toEqual([]);
        }
        expect(shop.cloud.output()).not.toMatch(/"level":(50|60)/);
      }),
  };
}
