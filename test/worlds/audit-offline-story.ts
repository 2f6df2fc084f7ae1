/*
 * Two receipts of Hal on which the till of s1 took the same coupon without network: the first uses it, the
 * second is a loss.
 */
import { readShownCode } from '../../cloudfunctions/core/coupon/codes.store';
import { present } from '../../cloudfunctions/core/kernel/assert';
import { keepStoreDetails, holdStoreDetails } from '../../cloudfunctions/core/menu/store-details.store';
import { issueCoupons } from '../../cloudfunctions/core/settlement/coupon/issue-coupons';
import { showCode } from '../../cloudfunctions/core/settlement/coupon/show-code';
import { receiveEvents } from '../../cloudfunctions/core/settlement/intake/receive-events';
import { settleMembers } from '../../cloudfunctions/core/settlement/intake/settle-events';
import { settleOfflineCoupons } from '../../cloudfunctions/core/settlement/till/settle-offline-coupons';
import { asDb, withTransaction, type Database } from '../../cloudfunctions/platform/db';
import type { Shop } from './audit-story';
import { keepLive, templateOf } from './coupon-world';

const AT = Date.parse('2019-05-15T21:40:00+08:00');
const DAY = '2019-05-15';
const RECEIPTS = ['off-1', 'off-2'];

/** After Hal's other coupons. */
export async function tellOffline(pool: Database, { brandId, ids }: Shop): Promise<void> {
  const memberId = present(ids.get('hal'), 'hal');
  const till = { brandId, storeId: 's1', utcOffsetMinutes: 480 };
  const value = { kind: 'amount-off', thresholdFen: 0, offFen: 200 } as const;
  await keepLive(pool, brandId, 'till-off', templateOf({ value }));
  const asks = [{ memberId, cause: 'list:till-off' }];
  const giving = { brandId, templateId: 'till-off', source: 'goodwill' as const, asks, isLimited: false };
  await issueCoupons(pool, { ...giving, at: AT, issuedBy: null });
  const { rows } = await pool.query<{ coupon_id: bigint }>(
    `select coupon_id from huigan.coupons where template_id = 'till-off'`,
  );
  const coupon = { memberId, couponId: present(rows[0]?.coupon_id, 'a coupon') };
  await showCode(pool, brandId, coupon, AT);
  const code = present(await readShownCode(asDb(pool), brandId, coupon), 'a code');
  await withTransaction(pool, async (db) => {
    const details = await holdStoreDetails(db, brandId, 's1');
    const none = { address: '', phone: '', position: null, hours: [], ordering: false };
    const offlineCoupons = { dailyCapFen: 20_000 };
    await keepStoreDetails(db, brandId, 's1', { ...(details ?? none), offlineCoupons });
  });
  const line = { line: '1', product: 'latte', category: 'drinks', quantity: 1, amountFen: '800' };
  await receiveEvents(
    pool,
    till,
    RECEIPTS.map((receipt) => ({
      kind: 'sale',
      source: 'pos',
      externalId: receipt,
      memberId,
      occurredAt: AT,
      payload: { store: 's1', day: DAY, receipt, lines: [line] },
    })),
  );
  await settleMembers(pool, [memberId]);
  const takings = RECEIPTS.map((receipt) => ({
    coupon: { code, offFen: '200' },
    ...{ day: DAY, receipt, clerk: 'zhou', soldAt: AT, paidFen: 800n, memberId, isFresh: true },
  }));
  await settleOfflineCoupons(pool, till, { takings, refunded: [] }, AT);
}
