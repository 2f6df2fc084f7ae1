/*
 * What Ivy took of the points mall at the end of the story: a coupon; a cake for points and money, paid; one
 * that was cancelled, so that its piece went back.
 */
import { findMembers, makeMembers } from '../../cloudfunctions/core/member/member.store';
import { present } from '../../cloudfunctions/core/kernel/assert';
import { exchangeForCoupon } from '../../cloudfunctions/core/settlement/coupon/exchange-coupon';
import { cancelOrder } from '../../cloudfunctions/core/settlement/holdings/close-order';
import { exchangeForGoods } from '../../cloudfunctions/core/settlement/order/exchange-goods';
import { asDb, withTransaction, type Database } from '../../cloudfunctions/platform/db';
import type { Shop } from './audit-story';
import { keepLive, templateOf } from './coupon-world';
import { goods, layItem } from './mall-world';
import { payWithin } from './order-world';
import { sale, settle } from './tea-shop';

const AT = Date.parse('2019-05-15T22:00:00+08:00');
const YESTERDAY = AT - 86_400_000;

/** Ivy exchanges thrice. */
export async function tellMall(pool: Database, { brandId, ids }: Shop): Promise<void> {
  const db = asDb(pool);
  await makeMembers(db, brandId, 'test', ['ivy']);
  const members = await findMembers(db, brandId, 'test', ['ivy']);
  const ivy = present(members.get('ivy'), 'ivy');
  ids.set('ivy', ivy);
  await settle(pool, { brandId, members }, [sale(ivy, 'ivy-1', YESTERDAY, 20_000)]);
  await keepLive(pool, brandId, 'for-points', templateOf({}, { by: 'given' }));
  await layItem(pool, brandId, 'off', { points: 20, stock: 9 });
  await layItem(pool, brandId, 'cake', { points: 30, fen: 200, what: goods('cake'), stock: 5 });

  const member = { memberId: ivy, brandId };
  const coupon = { itemId: 'off', requestId: 'exchange-1', points: 20n, fen: 0n };
  const got = await exchangeForCoupon(pool, member, coupon, AT);
  if (typeof got === 'string' || got.outcome !== 'exchanged') throw new Error(JSON.stringify(got));
  const cake = async (requestId: string): Promise<string> => {
    const wish = { itemId: 'cake', requestId, points: 30n, fen: 200n, store: 's1' };
    const made = await exchangeForGoods(pool, member, wish, AT);
    if (typeof made === 'string' || made.outcome !== 'exchanged') throw new Error(JSON.stringify(made));
    return present(made.exchange.orderId, 'its order');
  };
  const paid = { memberId: ivy, orderId: await cake('exchange-2') };
  await withTransaction(pool, (tx) => payWithin(tx, paid, AT));
  await cancelOrder(pool, { memberId: ivy, orderId: await cake('exchange-3') }, AT);
}
