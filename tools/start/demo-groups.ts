/**
 * Groups that run in the demo: opened, joined and paid by its members through the functions and the simulated
 * WeChat Pay, as guests do. An offer in which one runs already is left alone.
 */
import type { MenuReply, OptionGroup } from '../../cloudfunctions/contract/menu';
import type { OfferReply, SeatOf, SeatQuoteReply, TakeSeatReply } from '../../cloudfunctions/contract/group';
import type { PayReply } from '../../cloudfunctions/contract/order';
import type { Reply } from '../../cloudfunctions/contract/reply';
import type { Platform } from '../../cloudfunctions/platform/context';
import { FUNCTIONS } from '../../cloudfunctions/server/functions';
import type { WechatPaySimulator } from '../wechat-pay-simulator/simulator';

/** Never closed. */
const STORE = 'west-lake';

/** Who opens a group of an offer, and who has joined it: identities of demo members. */
const GROUPS: readonly { offer: string; members: readonly string[] }[] = [
  { offer: 'jasmine-three', members: ['0002', '0008'] },
  { offer: 'grape-ladder', members: ['0007', '0004'] },
  { offer: 'bring-a-friend', members: ['0011'] },
];

interface Shop {
  platform: Platform;
  bank: WechatPaySimulator;
}

async function ask<Data>(
  { platform }: Shop,
  name: string,
  body: { action: string } & Record<string, unknown>,
  session: string | null,
): Promise<Data> {
  const found = FUNCTIONS.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no function ${name}`);
  const incoming = { body, session, requestId: 'demo-groups' };
  const reply = (await found.call(platform, incoming)) as Reply<Data>;
  if (!reply.ok) throw new Error(`${body.action}: ${reply.code}`);
  return reply.data;
}

/** As somebody who does not care how they have it. */
const anyChoice = (groups: OptionGroup[]) =>
  groups.flatMap(({ code, least, choices }) => {
    const standard = choices.filter(({ standard: is }) => is === true);
    const taken = (standard.length > 0 ? standard : choices).slice(0, Math.max(least, 0));
    return taken.length === 0 ? [] : [{ group: code, choices: taken.map((choice) => choice.code) }];
  });

/** The group in which the member has paid for a seat. */
async function buySeat(shop: Shop, person: string, seat: SeatOf, product: string): Promise<string> {
  const memberKey = `demo:${person}`;
  const { session } = await ask<{ session: string }>(
    shop,
    'member',
    { action: 'sign-in-demo', memberKey },
    null,
  );
  const menu = await ask<MenuReply>(shop, 'menu', { action: 'show-menu', store: STORE }, session);
  const options = anyChoice(menu.items.find((item) => item.product === product)?.options ?? []);
  const line = { line: '1', product, quantity: 1, options, parts: [], text: '' };
  const cart = { seat, store: STORE, lines: [line], points: 'none' };
  const quoted = await ask<SeatQuoteReply>(shop, 'group', { action: 'quote-seat', ...cart }, session);
  if (quoted.outcome !== 'quoted') throw new Error(`quote-seat: ${JSON.stringify(quoted)}`);
  const price = { payableFen: quoted.quote.payableFen, pointsUsed: '0' };
  const requestId = `demo${Date.now().toString(36)}${person}`;
  const wish = { ...cart, ...price, showsFace: true, remark: '', requestId };
  const taken = await ask<TakeSeatReply>(shop, 'group', { action: 'take-seat', ...wish }, session);
  if (taken.outcome !== 'created') throw new Error(`take-seat: ${JSON.stringify(taken)}`);
  const { group, order } = taken;
  const paying = await ask<PayReply>(shop, 'order', { action: 'pay', order }, session);
  if (paying.outcome === 'to-pay') shop.bank.pay(paying.params);
  await ask<PayReply>(shop, 'order', { action: 'check-payment', order }, session);
  return group;
}

/** Opens what does not run. What cannot be opened is told and left: the demo is there without it. */
export async function openDemoGroups(shop: Shop, log: (line: string) => void): Promise<void> {
  for (const { offer, members } of GROUPS) {
    try {
      const shown = await ask<OfferReply>(shop, 'group', { action: 'show-offer', offer }, null);
      const { product, why } = shown.offer;
      if (shown.groups.length > 0 || product === null || why !== null) continue;
      let group: string | null = null;
      for (const person of members)
        group = await buySeat(shop, person, group === null ? { offer } : { group }, product);
    } catch (error) {
      log(`No group of ${offer} runs in the demo: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
