/**
 * What staff ask. Thin: the table of roles admits (core/staff/roles.rules.ts), a use-case or a view answers.
 */
import type { Reply } from '../../contract/reply';
import { staffRequestSchema } from '../../contract/staff';
import { admitStaff } from '../../core/views/desk/admit-staff';
import { asEventFunction } from '../../platform/adapters/event-function';
import { defineStaffFunction } from '../../platform/staff-handler';
import { creditSale, giveCoupon, redeem } from './at-the-till';
import { answerView } from './read';
import { scan } from './scanning';
import { acceptInvite, listDemoStaff, signInDemo, signInWechat } from './sign-in';
import { reverse, undo } from './taking-back';
import { dismiss, endMySessions, invite } from './team';

export const staff = defineStaffFunction({
  name: 'staff',
  requestSchema: staffRequestSchema,
  admit: admitStaff,
  handle(context, request): Promise<Reply<unknown>> {
    switch (request.action) {
      case 'sign-in-staff-wechat':
        return signInWechat(context, request.code);
      case 'list-demo-staff':
        return listDemoStaff(context);
      case 'sign-in-demo-staff':
        return signInDemo(context, request.staffId);
      case 'accept-invite':
        return acceptInvite(context, request);
      case 'scan':
        return scan(context, request);
      case 'redeem-benefit':
      case 'redeem-coupon':
      case 'take-points':
        return redeem(context, request);
      case 'give-coupon':
        return giveCoupon(context, request);
      case 'credit-sale':
        return creditSale(context, request);
      case 'undo':
        return undo(context, request);
      case 'reverse':
        return reverse(context, request);
      case 'invite':
        return invite(context, request);
      case 'dismiss':
        return dismiss(context, request);
      case 'end-my-sessions':
        return endMySessions(context);
      default:
        return answerView(context, request);
    }
  },
});

export const main = asEventFunction(staff);
