/** Share for rebate. Thin: who asks, which use-case or view answers. Visitors may open links. */
import { referralRequestSchema } from '../../contract/referral';
import type { Reply } from '../../contract/reply';
import { answerHold } from '../../core/settlement/referral/decide-commission';
import { endAttribution } from '../../core/settlement/referral/open-link';
import { asEventFunction } from '../../platform/adapters/event-function';
import { accept, acceptUnless, defineFunction, memberOf } from '../../platform/handler';
import { openLink, share, sharedOrder } from './links';
import { answerPartner } from './partners';
import { answerView } from './read';
import { answerTeam } from './teams';
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
      case 'show-partner':
      case 'apply-partner':
      case 'end-partner':
      case 'list-materials':
      case 'send-invoice':
      case 'export-statement':
        return answerPartner(context, request);
      case 'join-team':
      case 'decline-team':
      case 'leave-team':
      case 'show-in-standings':
      case 'show-team':
      case 'find-team':
      case 'list-team-months':
        return answerTeam(context, request);
      default:
        return answerView(context, request);
    }
  },
});

export const main = asEventFunction(referral);
