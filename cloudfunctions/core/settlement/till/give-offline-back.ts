/** What tills took off without network, where nothing is left of the sale: uses are undone, no loss stays. */
import { asDb, withTransaction, type Database } from '../../../platform/db';
import type { ToldOffline } from '../../coupon/offline-coupon.types';
import { findGone, keepLossGivenBack, type GoneSale } from '../../coupon/offline-coupons.store';
import type { Instant } from '../../kernel/time';
import type { PosTill } from '../../pos/pos.types';
import { logAction } from '../../staff/action-log.store';
import { giveOfflineBack } from './reverse-redemption';

/** Of these sales, those of which nothing is left, each once. */
export async function giveBackGone(
  pool: Database,
  till: PosTill,
  sales: ToldOffline['refunded'],
  now: Instant,
): Promise<void> {
  const nameOf = ({ day, receipt }: { day: string; receipt: string }): string => `${day} ${receipt}`;
  const clerks = new Map(sales.map((sale) => [nameOf(sale), sale.clerk]));
  for (const gone of await findGone(asDb(pool), till, sales))
    await giveBack(pool, gone, clerks.get(nameOf(gone)) ?? null, now);
}

/** Nothing is left of the sale: a use is undone, a loss is none any more. */
async function giveBack(pool: Database, gone: GoneSale, clerk: string | null, now: Instant): Promise<void> {
  const { brandId, storeId, memberId, redemptionId, day, receipt } = gone;
  const place = { brandId, storeId, staffId: null, clerk };
  if (redemptionId !== null) {
    await giveOfflineBack(pool, place, redemptionId, now);
    return;
  }
  await withTransaction(pool, async (db) => {
    const offFen = await keepLossGivenBack(db, gone, now);
    if (offFen === null) return;
    await logAction(db, place, {
      action: 'return-lost-coupon',
      ...(memberId === null ? {} : { memberId }),
      subject: `${day} ${receipt}`,
      after: { offFen: offFen.toString() },
      doneAt: now,
    });
  });
}
