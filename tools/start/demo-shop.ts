/** What guests of the demo do, whatever they come for: through the functions and the simulated WeChat Pay. */
import type { MenuReply, OptionGroup } from '../../cloudfunctions/contract/menu';
import type { CartLine, PayReply } from '../../cloudfunctions/contract/order';
import type { Reply } from '../../cloudfunctions/contract/reply';
import type { Platform } from '../../cloudfunctions/platform/context';
import { FUNCTIONS } from '../../cloudfunctions/server/functions';
import type { WechatPaySimulator } from '../wechat-pay-simulator/simulator';

/** Never closed. */
export const STORE = 'west-lake';

export interface DemoShop {
  platform: Platform;
  bank: WechatPaySimulator;
}

/** The data of an answer, which must be one. */
export async function ask<Data>(
  { platform }: Pick<DemoShop, 'platform'>,
  name: string,
  body: { action: string } & Record<string, unknown>,
  session: string | null,
): Promise<Data> {
  const found = FUNCTIONS.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no function ${name}`);
  const incoming = { body, session, requestId: 'demo' };
  const reply = (await found.call(platform, incoming)) as Reply<Data>;
  if (!reply.ok) throw new Error(`${body.action}: ${reply.code}`);
  return reply.data;
}

/** A session of a demo member. @param person as "0002" */
export async function signIn(shop: Pick<DemoShop, 'platform'>, person: string): Promise<string> {
  const body = { action: 'sign-in-demo', memberKey: `demo:${person}` };
  return (await ask<{ session: string }>(shop, 'member', body, null)).session;
}

/** A session of somebody of the demo's staff. */
export async function signInStaff(
  shop: Pick<DemoShop, 'platform'>,
  role: 'manager' | 'operator',
): Promise<string> {
  const asked = { action: 'list-demo-staff' };
  const { staff } = await ask<{ staff: { staffId: string; role: string }[] }>(shop, 'staff', asked, null);
  const found = staff.find((one) => one.role === role);
  if (found === undefined) throw new Error(`no ${role}`);
  const body = { action: 'sign-in-demo-staff', staffId: found.staffId };
  return (await ask<{ session: string }>(shop, 'staff', body, null)).session;
}

/** As somebody who does not care how they have it. */
const anyChoice = (groups: OptionGroup[]) =>
  groups.flatMap(({ code, least, choices }) => {
    const standard = choices.filter(({ standard: is }) => is === true);
    const taken = (standard.length > 0 ? standard : choices).slice(0, Math.max(least, 0));
    return taken.length === 0 ? [] : [{ group: code, choices: taken.map((choice) => choice.code) }];
  });

/** One of a product, as a line of a cart. */
export async function lineOf(
  shop: Pick<DemoShop, 'platform'>,
  session: string,
  product: string,
): Promise<CartLine> {
  const menu = await ask<MenuReply>(shop, 'menu', { action: 'show-menu', store: STORE }, session);
  const options = anyChoice(menu.items.find((item) => item.product === product)?.options ?? []);
  return { line: '1', product, quantity: 1, options, parts: [], text: '' };
}

/** Pays an order as a guest's device does. */
export async function payOrder(shop: DemoShop, session: string, order: string): Promise<void> {
  const paying = await ask<PayReply>(shop, 'order', { action: 'pay', order }, session);
  if (paying.outcome === 'to-pay') shop.bank.pay(paying.params);
  await ask<PayReply>(shop, 'order', { action: 'check-payment', order }, session);
}
