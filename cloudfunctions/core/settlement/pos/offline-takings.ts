/** What of a message the coupons follow that its store took without network. No I/O. */
import type { OfflineTaking, ToldOffline } from '../../coupon/offline-coupon.types';
import { instantOfEvent } from '../../pos/pos-event.rules';
import { takenBackBy } from '../../pos/to-incoming.rules';
import type { KeptByPos } from './receive-pos-events';

/** `places`: of the sales with coupons in what was told; null: no coupon follows from it. */
export function offlineTakings(
  kept: readonly KeptByPos[],
  storeId: string,
): (ToldOffline & { places: number[] }) | null {
  const taken = kept.flatMap((one) => {
    const taking = takingOf(one);
    return taking === null ? [] : { place: one.place, taking };
  });
  const refunded = kept.flatMap(({ event }) =>
    takenBackBy(event, storeId)
      .filter(({ store }) => store === storeId)
      .map(({ day, receipt }) => ({ day, receipt, clerk: event.clerk ?? null })),
  );
  if (taken.length + refunded.length === 0) return null;
  return { takings: taken.map(({ taking }) => taking), refunded, places: taken.map(({ place }) => place) };
}

function takingOf({ event, buyer }: KeptByPos): OfflineTaking | null {
  if (event.type !== 'order.paid' || event.coupon === undefined) return null;
  const { coupon, day, receipt, clerk = null, totalFen } = event;
  const isFresh = buyer !== null && event.buyer !== null && 'code' in event.buyer;
  const soldAt = instantOfEvent(event);
  return { coupon, day, receipt, clerk, soldAt, paidFen: BigInt(totalFen), memberId: buyer, isFresh };
}
