/*
 * Hal's coupons at the end of the story: one that is used, half of its order given back; one that an unpaid
 * order holds; one that came back with an order that was cancelled; one that is over, and one that was
 * revoked.
 */
import { makeMembers, findMembers } from '../../cloudfunctions/core/member/member.store';
import { keepRevoked } from '../../cloudfunctions/core/coupon/coupons.store';
import { holdOrder } from '../../cloudfunctions/core/order/orders.store';
import type { OrderKey } from '../../cloudfunctions/core/order/order.types';
import { present } from '../../cloudfunctions/core/kernel/assert';
import { carryRuns } from '../../cloudfunctions/core/settlement/coupon/carry-runs';
import { expireCoupons } from '../../cloudfunctions/core/settlement/coupon/expire-coupons';
import { issueCoupons } from '../../cloudfunctions/core/settlement/coupon/issue-coupons';
import { startListRun } from '../../cloudfunctions/core/settlement/coupon/issue-list';
import { cancelOrder } from '../../cloudfunctions/core/settlement/holdings/close-order';
import { refundWithin } from '../../cloudfunctions/core/settlement/holdings/refund-within';
import { createOrder } from '../../cloudfunctions/core/settlement/order/create-order';
import { asDb, withTransaction, type Database } from '../../cloudfunctions/platform/db';
import type { Shop } from './audit-story';
import { keepLive, templateOf } from './coupon-world';
import { line, payWithin } from './order-world';

const AT = Date.parse('2019-05-15T21:30:00+08:00');
const DAY_MS = 86_400_000;

/** Hal orders thrice, after Gus. */
export async function tellCoupons(pool: Database, { brandId, ids }: Shop): Promise<void> {
  const db = asDb(pool);
  await makeMembers(db, brandId, 'test', ['hal']);
  const hal = present((await findMembers(db, brandId, 'test', ['hal'])).get('hal'), 'hal');
  ids.set('hal', hal);
  const value = { kind: 'amount-off', thresholdFen: 0, offFen: 300 } as const;
  const issue = { stock: 9, perMember: 3, budgetFen: 5000 };
  await keepLive(pool, brandId, 'cake-off', templateOf({ value, uses: 2 }, issue));
  await keepLive(
    pool,
    brandId,
    'brief',
    templateOf({ value, validity: { kind: 'days', afterDays: 0, days: 1 } }),
  );
  const get = async (templateId: string, at: number, cause: string): Promise<bigint> => {
    const asks = [{ memberId: hal, cause: `claim:${templateId}:${cause}` }];
    const giving = { brandId, templateId, source: 'claim' as const, asks, isLimited: true, issuedBy: null };
    const issued = await issueCoupons(pool, { ...giving, at });
    const [one] = typeof issued === 'string' ? [] : issued;
    return present(one?.couponId, typeof issued === 'string' ? issued : (one?.outcome ?? 'nothing'));
  };
  const order = async (couponWanted: bigint, quantity: number, requestId: string): Promise<OrderKey> => {
    const wish = { store: 's1', lines: [line('cake', { quantity })], pointsUsed: 0n, couponWanted };
    const words = { place: '', channel: '', remark: '', requestId };
    const payableFen = BigInt(quantity) * 1000n - 300n;
    const created = await createOrder(
      pool,
      { memberId: hal, brandId },
      { ...wish, ...words, payableFen },
      AT,
    );
    if (typeof created === 'string' || created.outcome !== 'created')
      throw new Error(JSON.stringify(created));
    return { memberId: hal, orderId: created.order.orderId };
  };

  const used = await order(await get('cake-off', AT, 'first-one'), 2, 'request-1');
  await withTransaction(pool, (tx) => payWithin(tx, used, AT));
  await withTransaction(pool, async (tx) => {
    const row = present(await holdOrder(tx, hal, used.orderId), used.orderId);
    const lines = [{ line: 'cake', quantity: 1 }];
    const asked = { lines, staffId: null, requestId: 'request-2', reason: '', may: () => true };
    await refundWithin(tx, row, asked, AT);
  });
  const doer = { brandId, storeId: null, staffId: null, clerk: null };
  const list = { templateId: 'brief', csv: 'member_key\nhal\nhal\nnobody\n', requestId: 'list-of-the-day' };
  const run = await startListRun(pool, doer, list, AT);
  if (!('runId' in run)) throw new Error(JSON.stringify(run));
  await carryRuns(pool, () => AT);
  const second = await get('cake-off', AT, 'second-one');
  await cancelOrder(pool, await order(second, 1, 'request-3'), AT);
  await order(await get('cake-off', AT, 'third-one'), 1, 'request-4');
  await get('brief', AT - 3 * DAY_MS, 'first-one');
  await expireCoupons(pool, AT);
  await keepRevoked(db, hal, [await get('brief', AT, 'second-one')], { why: 'mistake', at: AT });
  await pool.query(
    `insert into huigan.coupon_codes (brand_id, code, member_id, coupon_id) values ($1, '123456789012', $2, $3)`,
    [brandId, hal, second],
  );
}
