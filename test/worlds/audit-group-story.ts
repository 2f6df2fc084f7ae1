/*
 * What Kim, Lea and Mo did together at the end of the story: a ladder of three that filled, so that what the
 * first two paid more went back; a pair in which Lea is being waited for; one that Mo opened and left; a seat
 * that Mo let lapse.
 */
import type { SeatOf, SeatsTerms } from '../../cloudfunctions/contract/group';
import { findMembers, makeMembers } from '../../cloudfunctions/core/member/member.store';
import { keepStoreItem } from '../../cloudfunctions/core/menu/store-items.store';
import { present } from '../../cloudfunctions/core/kernel/assert';
import type { OrderKey } from '../../cloudfunctions/core/order/order.types';
import { confirmSeats } from '../../cloudfunctions/core/settlement/group/confirm-seats';
import { leaveGroup } from '../../cloudfunctions/core/settlement/group/leave-group';
import { closeOrder } from '../../cloudfunctions/core/settlement/holdings/close-order';
import { createOrder } from '../../cloudfunctions/core/settlement/order/create-order';
import { quoteSeat } from '../../cloudfunctions/core/views/group/quote-seat';
import { asDb, withTransaction, type Database } from '../../cloudfunctions/platform/db';
import type { Shop } from './audit-story';
import { layOffer, offerOf } from './group-world';
import { line, payWithin } from './order-world';

const AT = Date.parse('2019-05-15T22:10:00+08:00');
const CAKE: Partial<SeatsTerms> = { product: 'cake' };
const LADDER = [
  { size: 2, priceFen: 800 },
  { size: 3, priceFen: 700 },
];

/** They meet. */
export async function tellGroups(pool: Database, { brandId, ids }: Shop): Promise<void> {
  const db = asDb(pool);
  const names = ['kim', 'lea', 'mo'] as const;
  await makeMembers(db, brandId, 'test', [...names]);
  const members = await findMembers(db, brandId, 'test', [...names]);
  for (const name of names) ids.set(name, present(members.get(name), name));
  const cake = { productId: 'cake', priceFen: null, available: 50, soldOut: false };
  await keepStoreItem(db, brandId, 's1', cake);
  await layOffer(pool, brandId, 'ladder', offerOf({ ...CAKE, steps: LADDER }, { stock: 9 }));
  await layOffer(pool, brandId, 'pair', offerOf({ ...CAKE, steps: [{ size: 2, priceFen: 800 }] }));

  const seat = async (name: (typeof names)[number], of: SeatOf, requestId: string) => {
    const member = { memberId: present(ids.get(name), name), brandId };
    const cart = { store: 's1', lines: [line('cake')], couponWanted: 'none' } as const;
    const wanted = { of, showsFace: false };
    const quoted = await quoteSeat(pool, { ...member, now: AT }, wanted, {
      ...cart,
      lines: [line('cake')],
      wanted: 'none',
    });
    if ('outcome' in quoted) throw new Error(JSON.stringify(quoted));
    const wish = {
      ...cart,
      lines: [line('cake')],
      pointsUsed: 0n,
      payableFen: quoted.priced.payableFen,
      requestId,
    };
    const asked = { ...wish, place: '', channel: 'group', remark: '', seat: wanted };
    const made = await createOrder(pool, member, asked, AT);
    if (made === 'session-expired' || made.outcome !== 'created') throw new Error(JSON.stringify(made));
    return { ...member, orderId: made.order.orderId, group: present(made.order.groupId, 'its group') };
  };
  const pay = (key: OrderKey): Promise<unknown> => withTransaction(pool, (tx) => payWithin(tx, key, AT));
  const join = async (...asked: Parameters<typeof seat>) => {
    const taken = await seat(...asked);
    await pay(taken);
    return taken;
  };
  const kim = await join('kim', { offer: 'ladder' }, 'group-req-1');
  await join('lea', { group: kim.group }, 'group-req-2');
  await join('mo', { group: kim.group }, 'group-req-3');
  const effect = { subject: kim.group } as Parameters<typeof confirmSeats>[1];
  await confirmSeats({ database: pool } as Parameters<typeof confirmSeats>[0], effect, AT);
  const pair = await join('kim', { offer: 'pair' }, 'group-req-4');
  await seat('lea', { group: pair.group }, 'group-req-5');
  const lapsed = await seat('mo', { offer: 'ladder' }, 'group-req-6');
  await withTransaction(pool, (tx) => closeOrder(tx, lapsed, 'unpaid', AT));
  const left = await join('mo', { offer: 'pair' }, 'group-req-7');
  await leaveGroup(pool, left, left.group, AT);
}
