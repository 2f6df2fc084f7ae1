/** A limited drop as the state of its page, by the server's clock. */
import type { NoCoupon } from '../../../cloudfunctions/contract/coupon';
import type { CouponOffer, OfferReply } from '../../../cloudfunctions/contract/wallet';
import type { Timed } from '../../components/server-clock';
import { useCountdown } from '../../components/use-countdown';
import { useRepeating } from '../../platform/use-repeating';
import { useClaim, type Claiming } from './use-claim';

/** What is left is looked at so often while it is open. Milliseconds. */
const LOOK_EVERY_MS = 8_000;

/** `queueing`: on its way. `won`: the member has theirs. Otherwise why it cannot be had. */
export type DropPhase = 'queueing' | 'won' | 'open' | NoCoupon;

export interface Drop {
  offer: CouponOffer;
  phase: DropPhase;
  secondsToBegin: number;
  secondsToEnd: number;
  claim: Claiming;
}

interface Facts {
  offer: CouponOffer;
  isBusy: boolean;
  /** Why the last try was in vain. */
  why: NoCoupon | null;
  hasGot: boolean;
  isBegun: boolean;
  isOver: boolean;
}

/**
 * Where it stands for this member. The clock opens it by itself: nobody asks the server at the very moment at
 * which everybody would.
 * @example not begun by the last reply, and the clock has run out: 'open'
 */
export function phaseOf({ offer, isBusy, why, hasGot, isBegun, isOver }: Facts): DropPhase {
  if (isBusy) return 'queueing';
  if (hasGot || offer.has > 0) return 'won';
  if (why === 'none-left' || offer.why === 'none-left') return 'none-left';
  if (isOver) return 'over';
  if (!isBegun) return 'not-begun';
  return offer.why === null || offer.why === 'not-begun' ? 'open' : offer.why;
}

/** @param refresh asks for the drop again */
export function useDrop({ offer, offsetMs }: OfferReply & Timed, refresh: () => void): Drop {
  const onDevice = (at: string | null): number => (at === null ? 0 : Date.parse(at) - offsetMs);
  const secondsToBegin = useCountdown(onDevice(offer.from));
  const secondsToEnd = useCountdown(onDevice(offer.until));
  const claim = useClaim(refresh);
  const phase = phaseOf({
    offer,
    isBusy: claim.busy !== null,
    why: claim.why,
    hasGot: claim.got !== null,
    isBegun: secondsToBegin === 0,
    isOver: offer.until !== null && secondsToEnd === 0,
  });
  useRepeating(refresh, LOOK_EVERY_MS, phase === 'open');
  return { offer, phase, secondsToBegin, secondsToEnd, claim };
}
