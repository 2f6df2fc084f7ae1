/** Group-buy. Thin: who asks, which use-case or view answers. Whoever has a link may look. */
import { groupRequestSchema } from '../../contract/group';
import type { Reply } from '../../contract/reply';
import { asEventFunction } from '../../platform/adapters/event-function';
import { acceptUnless, defineFunction, memberOf } from '../../platform/handler';
import { closeOffice } from '../../core/settlement/group/open-office';
import { answerCommunity } from './community';
import { leave } from './leave';
import { openOffice } from './office';
import { answerView } from './read';
import { quoteSeat, takeSeat } from './seats';

export const group = defineFunction({
  name: 'group',
  requestSchema: groupRequestSchema,
  openTo: {
    'list-offers': 'anybody',
    'show-offer': 'anybody',
    'show-group': 'anybody',
    'show-cycle': 'anybody',
  },
  async handle(context, request): Promise<Reply<unknown>> {
    switch (request.action) {
      case 'quote-seat':
        return quoteSeat(context, request);
      case 'take-seat':
        return takeSeat(context, request);
      case 'leave-group':
        return leave(context, request.group);
      case 'open-office':
        return openOffice(context, request);
      case 'close-office':
        return acceptUnless(
          await closeOffice(context.database, memberOf(context), request.group, context.now),
        );
      case 'show-cycle':
      case 'show-parcel':
      case 'cancel-parcel':
        return answerCommunity(context, request);
      default:
        return answerView(context, request);
    }
  },
});

export const main = asEventFunction(group);
