/** Arriving by a code that brings a coupon: the page where it is redeemed opens, with the code filled in. */
import { useComingAndGoing, wayIn } from '../../platform/launch';
import { openCentreWith } from '../../platform/navigation';

let latest: string | null = null;

function arriveByCode(): void {
  const { coupon } = wayIn();
  if (coupon === null || coupon === latest) return;
  latest = coupon;
  // Without network the code is still in the address: coming again leads there.
  openCentreWith(coupon).catch(() => {
    latest = null;
  });
}

/** For app.tsx. */
export function useArrivalByCoupon(): void {
  useComingAndGoing(arriveByCode, () => undefined);
}
