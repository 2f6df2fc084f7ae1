/**
 * Share for rebate in the demo: 林知夏 shares, four friends open and buy, and their purchases stand in four
 * ways: available, frozen, held, and paid but not fetched. Through the functions, as guests and staff do; one
 * purchase ten days ago, by a clock that is set back. Where she has friends already, nothing happens.
 */
import type { CreateReply, QuoteReply } from '../../cloudfunctions/contract/order';
import type { FriendsReply, ShareLinkReply } from '../../cloudfunctions/contract/referral';
import { present } from '../../cloudfunctions/core/kernel/assert';
import { DAY_MS } from '../../cloudfunctions/core/kernel/time';
import { holdOrder } from '../../cloudfunctions/core/order/orders.store';
import { addPayment } from '../../cloudfunctions/core/payment/payments.store';
import { receivePayment } from '../../cloudfunctions/core/settlement/money/receive-payment';
import { releaseCommissions } from '../../cloudfunctions/core/settlement/referral/release-commissions';
import { runEffects } from '../../cloudfunctions/core/settlement/work/run-effects';
import { findDemoMember } from '../../cloudfunctions/core/views/card/demo-members';
import { withTransaction } from '../../cloudfunctions/platform/db';
import { ask, lineOf, payOrder, signIn, signInStaff, STORE, type DemoShop } from './demo-shop';

const REFERRER = '0001';
const DEVICE = 'demophone0001';

export interface Friend {
  person: string;
  product: string;
  /** Days ago. */
  before: number;
  /** Whether the link is opened on the device that it was shared from. */
  sameDevice: boolean;
  fetches: boolean;
}

/** The first one's days are over. */
const FRIENDS: readonly Friend[] = [
  { person: '0009', product: 'moli-milk', before: 10, sameDevice: false, fetches: true },
  { person: '0010', product: 'grape', before: 0, sameDevice: false, fetches: true },
  { person: '0006', product: 'oolong-milk', before: 0, sameDevice: true, fetches: true },
  { person: '0005', product: 'moli-milk', before: 0, sameDevice: false, fetches: false },
];

/** The same shop, some days ago. */
export const daysAgo = ({ platform, bank }: DemoShop, days: number): DemoShop => ({
  platform: { ...platform, now: () => platform.now() - days * DAY_MS },
  bank,
});

/** The link of a member; its token. */
export async function share(shop: DemoShop, person: string): Promise<string> {
  const session = await signIn(shop, person);
  const content = { kind: 'shop', id: '' };
  const body = { action: 'share', content, channel: 'poster', device: DEVICE };
  return (await ask<ShareLinkReply>(shop, 'referral', body, session)).token;
}

/** An order that the friend has made; its number. */
async function order(shop: DemoShop, session: string, { person, product }: Friend): Promise<string> {
  const cart = { store: STORE, lines: [await lineOf(shop, session, product)], points: 'none' };
  const quoted = await ask<QuoteReply>(shop, 'order', { action: 'quote', ...cart, coupon: 'none' }, session);
  if (quoted.outcome !== 'quoted') throw new Error(`quote: ${JSON.stringify(quoted)}`);
  const price = { payableFen: quoted.quote.payableFen, pointsUsed: '0', coupon: null };
  const requestId = `share${Date.now().toString(36)}${person}`;
  const about = { place: 'counter', channel: '', remark: '', requestId };
  const body = { action: 'create-order', ...cart, ...price, ...about };
  const made = await ask<CreateReply>(shop, 'order', body, session);
  if (made.outcome !== 'created') throw new Error(`create-order: ${JSON.stringify(made)}`);
  return made.order;
}

/** What its payment ended in days ago: the simulated WeChat Pay knows today only. */
async function payThen({ platform }: DemoShop, person: string, orderId: string): Promise<void> {
  const now = platform.now();
  const asked = await withTransaction(platform.database, async (db) => {
    const { memberId } = present(await findDemoMember(db, `demo:${person}`), person);
    const held = present(await holdOrder(db, memberId, orderId), orderId);
    const outTradeNo = `${orderId}-1`;
    const { brandId, payableFen: amountFen } = held;
    await addPayment(db, { memberId, orderId, outTradeNo, brandId, attempt: 1, amountFen, madeAt: now }, now);
    return { outTradeNo, brandId, amountFen };
  });
  const { outTradeNo, brandId, amountFen } = asked;
  const came = {
    outTradeNo,
    state: 'SUCCESS',
    transactionId: outTradeNo,
    amountFen,
    paidAt: new Date(now),
    payerOpenid: null,
  } as const;
  await receivePayment(platform.database, brandId, came, now);
}

async function handOut(shop: DemoShop, orderId: string): Promise<void> {
  const session = await signInStaff(shop, 'manager');
  await ask(shop, 'counter', { action: 'hand-out', store: STORE, order: orderId }, session);
}

/** A friend opens the link, buys, and perhaps fetches it. */
export async function comeAndBuy(today: DemoShop, token: string, friend: Friend): Promise<void> {
  const shop = daysAgo(today, friend.before);
  const session = await signIn(shop, friend.person);
  const device = friend.sameDevice ? DEVICE : `demophone${friend.person}`;
  await ask(shop, 'referral', { action: 'open-link', token, device }, session);
  const made = await order(shop, session, friend);
  await (friend.before === 0 ? payOrder(shop, session, made) : payThen(shop, friend.person, made));
  if (friend.fetches) await handOut(shop, made);
  await runEffects(shop.platform, shop.platform.now());
}

/** What cannot be done is told and left: the demo is there without it. */
export async function openDemoReferral(shop: DemoShop, log: (line: string) => void): Promise<void> {
  try {
    const session = await signIn(shop, REFERRER);
    const known = await ask<FriendsReply>(shop, 'referral', { action: 'list-friends' }, session);
    if (known.friends.length > 0) return;
    const token = await share(daysAgo(shop, 10), REFERRER);
    for (const friend of FRIENDS) await comeAndBuy(shop, token, friend);
    const { platform } = shop;
    await releaseCommissions(platform.database, platform.now(), () => false);
    await runEffects(platform, platform.now());
  } catch (error) {
    log(`Nobody shares in the demo: ${error instanceof Error ? error.message : String(error)}`);
  }
}
