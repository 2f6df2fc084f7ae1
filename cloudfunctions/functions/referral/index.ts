/** Share for rebate. Thin: who asks, which use-case or view answers. Visitors may open links. */
import { referralRequestSchema } from '../../contract/referral';
import type { Reply } from '../../contract/reply';
import { answerHold } from '../../core/settlement/referral/decide-commission';
import { endAttribution } from '../../core/settlement/referral/open-link';
import { asEventFunction } from '../../platform/adapters/event-function';
import { accept, acceptUnless, defineFunction, memberOf } from '../../platform/handler';
import { openLink, share, sharedOrder } from './links';
import { answerView } from './read';
import { answerWithdrawal } from './withdrawals';

export const referral = defineFunction({
  name: 'referral',
  requestSchema: referralRequestSchema,
  openTo: { 'open-link': 'visitors', 'show-shared-order': 'visitors' },
  async handle(context, request): Promise<Reply<unknown>> {
    const { database, now } = context;
    switch (request.action) {
      case 'share':
        return share(context, request);
      case 'open-link':
        return openLink(context, request);
      case 'show-shared-order':
        return sharedOrder(context, request);
      case 'end-attribution':
        await endAttribution(database, memberOf(context), now);
        return accept(null);
      case 'answer-hold': {
        const held = { ...memberOf(context), cause: request.order };
        return acceptUnless(await answerHold(database, held, request.text, now));
      }
      case 'quote-withdrawal':
      case 'withdraw':
      case 'check-withdrawal':
      case 'cancel-withdrawal':
      case 'list-withdrawals':
        return answerWithdrawal(context, request);
      default:
        return answerView(context, request);
    }
  },
});

export const main = asEventFunction(referral);
