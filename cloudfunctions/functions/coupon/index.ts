/** What members ask about coupons. Thin: who asks, which view or use-case answers. */
import type { Reply } from '../../contract/reply';
import { walletRequestSchema } from '../../contract/wallet';
import { asEventFunction } from '../../platform/adapters/event-function';
import { defineFunction } from '../../platform/handler';
import { claim, claimCode, showCouponCode } from './claim';
import { answerView } from './read';

export const coupon = defineFunction({
  name: 'coupon',
  requestSchema: walletRequestSchema,
  openTo: {},
  handle(context, request): Promise<Reply<unknown>> {
    switch (request.action) {
      case 'claim':
        return claim(context, request);
      case 'claim-code':
        return claimCode(context, request);
      case 'show-code':
        return showCouponCode(context, request);
      default:
        return answerView(context, request);
    }
  },
});

export const main = asEventFunction(coupon);
