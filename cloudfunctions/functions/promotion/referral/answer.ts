/** Who answers which action of share for rebate. */
import type { PromotionRequest } from '../../../contract/promotion';
import type { Reply } from '../../../contract/reply';
import { REFERRAL_DESK_ACTIONS } from '../../../contract/referral-desk';
import type { AskedFor, Asking } from '../asking';
import * as commissions from './commissions';
import * as programmes from './programmes';
import { withdraw } from './withdraw';

type ReferralAction = (typeof REFERRAL_DESK_ACTIONS)[number]['shape']['action']['def']['values'][number];
export type ReferralAsked = AskedFor<ReferralAction>;

const ACTIONS: readonly unknown[] = REFERRAL_DESK_ACTIONS.map(({ shape }) => shape.action.def.values[0]);
/** Whether it is asked of share for rebate. */
export const isOfReferral = (request: PromotionRequest): request is ReferralAsked =>
  ACTIONS.includes(request.action);

/** Every action of it. */
export function answerReferral(context: Asking, request: ReferralAsked): Promise<Reply<unknown>> {
  switch (request.action) {
    case 'list-referral-programmes':
      return programmes.list(context);
    case 'show-referral-programme':
      return programmes.show(context, request);
    case 'check-referral-programme':
      return programmes.check(context, request);
    case 'simulate-referral-programme':
      return programmes.simulate(context, request);
    case 'publish-referral-programme':
      return programmes.publish(context, request);
    case 'withdraw-referral-programme':
      return withdraw(context, request);
    case 'list-held-commissions':
      return commissions.listHeld(context, request);
    case 'decide-commission':
      return commissions.decide(context, request);
    case 'show-referral-results':
      return commissions.results(context, request);
    case 'export-commissions':
      return commissions.csv(context, request);
  }
}
