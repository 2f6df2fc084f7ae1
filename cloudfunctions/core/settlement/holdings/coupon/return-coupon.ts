/** A use of a coupon is undone, whatever it was used for. Within the caller's transaction. */
import type { Db } from '../../../../platform/db';
import { COUPON, returnedUntil, type ReturnedBy } from '../../../coupon/coupon.rules';
import { keepReturned, type StandingUse } from '../../../coupon/coupon-uses.store';
import { holdRow } from '../../../coupon/coupons.store';
import { readTerms } from '../../../coupon/templates.store';
import { present } from '../../../kernel/assert';
import type { Instant } from '../../../kernel/time';
import { readBrandRules } from '../../../programme/brand-rules.store';

/**
 * The coupon is usable again until its end; past it for its days of grace, once in its life; otherwise it is
 * over. One that the brand revoked meanwhile stays revoked.
 */
export async function returnCoupon(
  db: Db,
  use: StandingUse,
  back: { at: Instant; by: ReturnedBy },
): Promise<void> {
  const row = present(await holdRow(db, use), `coupon ${use.couponId}`);
  const terms = (await readTerms(db, use.brandId, [use])).of(use);
  const { utcOffsetMinutes } = await readBrandRules(db, use.brandId);
  const { over, ...until } = returnedUntil(row, terms, { ...back, utcOffsetMinutes });
  const state = COUPON.answer(row.state, 'return');
  await keepReturned(db, use, { state: state === 'usable' && over ? 'expired' : state, ...until }, back.at);
}
