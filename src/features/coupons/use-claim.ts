/** Taking a coupon, as the state of a button: once for each id, and once more by itself after a failure. */
import { useState } from 'react';
import type { NoCoupon } from '../../../cloudfunctions/contract/coupon';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import type { ClaimReply, WalletCoupon } from '../../../cloudfunctions/contract/wallet';
import { troubleWords } from '../../components/message-line';
import { isPassing } from '../../platform/passing-trouble';
import { useSingleFlight } from '../../platform/use-single-flight';
import { claimCode, claimOffer } from './api';
import { beginClaim, endClaim } from './kept-claims';

/** Before the one retry, so that those who failed together do not come back together. Milliseconds. */
const SHORTEST_WAIT_MS = 400;
const WAIT_SPREAD_MS = 1_200;

/** @example 400 to 1600 milliseconds */
const aMoment = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, SHORTEST_WAIT_MS + Math.random() * WAIT_SPREAD_MS);
  });

export interface Claiming {
  start: (what: string) => void;
  /** What is being taken; null: nothing. */
  busy: string | null;
  /** The last that was got; null: none, or something else was tried since. */
  got: WalletCoupon | null;
  /** Why the last was not got. */
  why: NoCoupon | null;
  /** The same, where no answer came. */
  trouble: string | null;
}

type Ask = (what: string, id: { requestId: string; again: boolean }) => Promise<Reply<ClaimReply>>;
const NOTHING = { got: null, why: null, trouble: null };

function useClaiming(ask: Ask, onAnswer: () => void): Claiming {
  const [outcome, setOutcome] = useState<Pick<Claiming, 'got' | 'why' | 'trouble'>>(NOTHING);
  const flight = useSingleFlight(async (what: string) => {
    setOutcome(NOTHING);
    const id = beginClaim(what);
    let reply = await ask(what, id);
    if (!reply.ok && isPassing(reply.code)) {
      await aMoment();
      reply = await ask(what, { ...id, again: true });
    }
    if (!reply.ok) {
      if (!isPassing(reply.code)) endClaim(what);
      return setOutcome({ ...NOTHING, trouble: troubleWords(reply.code) });
    }
    endClaim(what);
    setOutcome({ ...NOTHING, got: reply.data.coupon, why: reply.data.why });
    onAnswer();
  });
  return { ...flight, ...outcome };
}

/** Takes what is offered, by its template. @param onAnswer called when the server said yes or no */
export const useClaim = (onAnswer: () => void): Claiming => useClaiming(claimOffer, onAnswer);

/** Takes what a code stands for. */
export const useClaimCode = (onAnswer: () => void): Claiming =>
  useClaiming((code, { requestId }) => claimCode(code, requestId), onAnswer);
