/** Taking a benefit, a coupon or points from the member at the till, as the state of a button. */
import type { Reply } from '../../../cloudfunctions/contract/reply';
import type { RedeemReply } from '../../../cloudfunctions/contract/staff';
import { isPassing } from '../../platform/passing-trouble';
import type { Attempt } from '../../platform/use-attempt';
import { useAttempt } from '../staff-session/use-attempt';
import { staffTrouble } from '../staff-session/words';
import { redeemBenefit, redeemCoupon, takePoints } from './api';
import { useTill, type Take } from './use-till';
import { memberWords } from './words';

/** Where and in which till session; `turn` of use-till.ts. */
export interface Redeeming {
  turn: number;
  store: string;
  session: string;
}

function ask(at: Parameters<typeof redeemBenefit>[0], take: Take): Promise<Reply<RedeemReply>> {
  switch (take.kind) {
    case 'benefit':
      return redeemBenefit(at, take.code);
    case 'coupon':
      return redeemCoupon(at, take.coupon, take.amountFen);
    case 'points':
      return takePoints(at, take.points);
  }
}

async function redeem({ turn, store, session }: Redeeming, take: Take): Promise<Reply<RedeemReply>> {
  const till = useTill.getState();
  const at = { store, session, requestId: till.idFor(session, take) };
  const reply = await ask(at, take);
  // Somebody else may stand there by now.
  if (useTill.getState().at?.turn !== turn) return reply;
  if (reply.ok || !isPassing(reply.code)) till.forget(session, take);
  if (reply.ok) till.note(take, reply.data);
  else if (reply.code === 'session-over') till.endSession();
  else if (reply.code === 'used-up') till.noteUsedUp(take);
  return reply;
}

/**
 * Redeems once, however often it is pressed. What nobody answered is asked again with the same id, so that it
 * happens once.
 * @param onDone called when it was taken
 */
export const useRedeem = (at: Redeeming, onDone: () => void): Attempt<Take> =>
  useAttempt(
    (take: Take) => redeem(at, take),
    onDone,
    (rejection) => (isPassing(rejection.code) ? memberWords.redeemOffline : staffTrouble(rejection)),
  );
