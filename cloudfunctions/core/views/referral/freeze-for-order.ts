/** Whose purchase a new order is: read when it is created, and frozen with it. Reads only. */
import type { FrozenReferral } from '../../../contract/referral-programme';
import type { Db } from '../../../platform/db';
import { readPromoter } from '../../referral/commissions.store';
import { freezeReferral, type SharedLine } from '../../referral/freeze.rules';
import { readAttribution } from '../../referral/links.store';
import { readReferralAmong } from '../../referral/programme.store';
import type { Buyer } from '../order/cart-facts';
import { readAgreed } from './referrer-terms';

/** What is frozen of it; null: it is nobody's. `latest`: version of the referral programme; null: no link. */
export async function freezeForOrder(
  db: Db,
  { memberId, brandId, now }: Buyer,
  latest: number | null,
  lines: readonly SharedLine[],
): Promise<FrozenReferral | null> {
  if (latest === null) return null;
  const kept = await readReferralAmong(db, { brandId, latest }, now);
  const attribution = await readAttribution(db, memberId);
  if (kept === null || attribution === null) return null;
  const referrer = { memberId: attribution.referrerId, brandId };
  const { soldFen } = await readPromoter(db, referrer);
  const agreed = await readAgreed(db, referrer, now);
  return freezeReferral(kept, attribution, { soldFen, agreed, lines, at: now });
}
