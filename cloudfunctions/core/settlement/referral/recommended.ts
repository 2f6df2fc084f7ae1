/** A friend's order that pays somebody, and why that may have to wait for an operator. Reads only. */
import type { HoldReason } from '../../../contract/referral';
import type { FrozenReferral } from '../../../contract/referral-programme';
import type { Db } from '../../../platform/db';
import type { OrderRow } from '../../order/order.types';
import { whyHeld } from '../../referral/commissions.store';
import type { FollowedOrder } from '../../referral/follow.rules';
import type { Promoter } from '../../referral/referral.types';

/** An order that is somebody's recommendation, with the terms that were frozen with it. */
export interface Recommended {
  promoter: Promoter;
  frozen: FrozenReferral;
  order: OrderRow;
  followed: FollowedOrder;
}

/** Why an operator looks at it before it is the referrer's; empty: nobody needs to. */
export async function holdReasonsOf(
  db: Db,
  { promoter: { memberId, brandId }, frozen, order }: Recommended,
): Promise<HoldReason[]> {
  const { memberId: friendId, storeId } = order;
  const found = await whyHeld(db, { memberId, friendId, brandId, storeId });
  return frozen.sameDevice ? ['same-device', ...found] : found;
}
