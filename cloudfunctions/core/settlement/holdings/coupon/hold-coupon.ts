/**
 * The coupon that lowers an order: held when it is made, also past its end; used when it is paid; free again
 * when it closes; back with its last piece. docs/coupons.md, C-R5 to C-R7.
 */
import type { Db } from '../../../../platform/db';
import { present } from '../../../kernel/assert';
import type { Instant } from '../../../kernel/time';
import { givenBackOf } from '../../../coupon/coupon.rules';
import {
  holdUse,
  keepGivenBack,
  keepHeld,
  keepReleased,
  keepUsed,
  type StandingUse,
} from '../../../coupon/coupon-uses.store';
import type { OrderRow } from '../../../order/order.types';
import { orderWords } from '../../../order/words';
import type { GivingBack, Holding } from '../holding';
import { returnCoupon } from './return-coupon';

export const coupon: Holding = {
  async hold(db, order) {
    const { memberId, couponId, couponOffFen: offFen, storeId, businessDay, orderId } = order;
    if (couponId === null) return [];
    const use = { storeId, businessDay, offFen, orderId };
    const held = await keepHeld(db, { memberId, couponId }, use, order.createdAt);
    if (held === 'held') return [];
    const message = held === 'no-budget' ? orderWords.couponOver : orderWords.couponTaken;
    return [{ line: null, code: 'coupon-held', message }];
  },
  use: {
    isHeldBy: ({ couponId }) => couponId !== null,
    async run(db, order, paidAt) {
      await keepUsed(db, order, paidAt);
    },
  },
  async release(db, order, at) {
    if (order.couponId !== null) await keepReleased(db, order, at);
    return [];
  },
  async giveBack(db, order, back, at) {
    if (order.couponId === null) return [];
    const use = present(await holdUse(db, order.memberId, order), `the coupon of order ${order.orderId}`);
    await (back.shares.whole ? giveWhole(db, use, back, at) : keepGivenBack(db, use, partOf(order, back)));
    return [];
  },
};

const giveWhole = (db: Db, use: StandingUse, { by }: GivingBack, at: Instant): Promise<void> =>
  returnCoupon(db, use, { at, by });

/** What of the discount has gone back when these units have. */
function partOf({ quote }: OrderRow, { lines, shares }: GivingBack): bigint {
  const sharesOf = new Map(
    quote.lines.map(({ line, adjustments }) => [
      line,
      adjustments.reduce((sum, { kind, shareFen }) => sum + (kind === 'coupon' ? BigInt(shareFen) : 0n), 0n),
    ]),
  );
  return givenBackOf(
    lines.map(({ line, quantity, refundedQuantity }) => {
      const now = shares.lines.find((share) => share.line === line)?.quantity ?? 0;
      return { quantity, refunded: refundedQuantity + now, shareFen: sharesOf.get(line) ?? 0n };
    }),
  );
}
