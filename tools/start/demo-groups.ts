/**
 * Groups that run in the demo: opened, joined and paid by its members through the functions and the simulated
 * WeChat Pay, as guests do. An offer in which one runs already is left alone.
 */
import type { OfferReply, SeatOf, SeatQuoteReply, TakeSeatReply } from '../../cloudfunctions/contract/group';
import { ask, lineOf, payOrder, signIn, STORE, type DemoShop } from './demo-shop';

/** Who opens a group of an offer, and who has joined it: identities of demo members. */
const GROUPS: readonly { offer: string; members: readonly string[] }[] = [
  { offer: 'jasmine-three', members: ['0002', '0008'] },
  { offer: 'grape-ladder', members: ['0007', '0004'] },
  { offer: 'bring-a-friend', members: ['0011'] },
];

/** The group in which the member has paid for a seat. */
async function buySeat(shop: DemoShop, person: string, seat: SeatOf, product: string): Promise<string> {
  const session = await signIn(shop, person);
  const lines = [await lineOf(shop, session, product)];
  const cart = { seat, store: STORE, lines, points: 'none' };
  const quoted = await ask<SeatQuoteReply>(shop, 'group', { action: 'quote-seat', ...cart }, session);
  if (quoted.outcome !== 'quoted') throw new Error(`quote-seat: ${JSON.stringify(quoted)}`);
  const price = { payableFen: quoted.quote.payableFen, pointsUsed: '0' };
  const requestId = `demo${Date.now().toString(36)}${person}`;
  const wish = { ...cart, ...price, showsFace: true, remark: '', requestId };
  const taken = await ask<TakeSeatReply>(shop, 'group', { action: 'take-seat', ...wish }, session);
  if (taken.outcome !== 'created') throw new Error(`take-seat: ${JSON.stringify(taken)}`);
  const { group, order } = taken;
  await payOrder(shop, session, order);
  return group;
}

/** Opens what does not run. What cannot be opened is told and left: the demo is there without it. */
export async function openDemoGroups(shop: DemoShop, log: (line: string) => void): Promise<void> {
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
