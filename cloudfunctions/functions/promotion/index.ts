/**
 * The operator's coupons, campaigns, group-buy and share for rebate: templates, lists, codes, mistakes, who
 * bears the cost; the calendar; offers and groups; the referral programme, commissions that are held, and
 * partners. Thin: the table of roles admits (core/staff/roles.rules.ts), a use-case or a view answers.
 */
import { promotionRequestSchema } from '../../contract/promotion';
import type { Reply } from '../../contract/reply';
import { admitStaff } from '../../core/views/desk/admit-staff';
import { asEventFunction } from '../../platform/adapters/event-function';
import { defineStaffFunction } from '../../platform/staff-handler';
import { answerAllies, isOfAllies } from './allies';
import { answerCoupons } from './answer-coupons';
import { answerGroup, isGroupAsked } from './answer-group';
import { answerCommunity, isOfCommunity } from './community';
import { answerPayouts, isOfPayouts } from './payouts';
import { answerPartners, isOfPartners } from './referral/answer-partners';
import { answerReferral, isOfReferral } from './referral/answer';
import { answerTeams, isOfTeams } from './referral/teams';

export const promotion = defineStaffFunction({
  name: 'promotion',
  requestSchema: promotionRequestSchema,
  admit: admitStaff,
  handle(context, request): Promise<Reply<unknown>> {
    if (isGroupAsked(request)) return answerGroup(context, request);
    if (isOfCommunity(request)) return answerCommunity(context, request);
    if (isOfPayouts(request)) return answerPayouts(context, request);
    if (isOfPartners(request)) return answerPartners(context, request);
    if (isOfReferral(request)) return answerReferral(context, request);
    if (isOfTeams(request)) return answerTeams(context, request);
    if (isOfAllies(request)) return answerAllies(context, request);
    return answerCoupons(context, request);
  },
});

export const main = asEventFunction(promotion);
