/**
 * Which role may do what, and where: the one table. Every action of the functions `staff`, `counter`,
 * `operator`, `trade`, `promotion` has its line here, and those of `audience` beside it
 * (audience-rights.rules.ts), or the project does not compile; docs/roles.md shows the same table. Pure.
 */
import type { AudienceAction } from '../../contract/audience-desk';
import type { CounterAction } from '../../contract/counter';
import type { OperatorAction } from '../../contract/operator';
import type { PromotionAction } from '../../contract/promotion';
import type { TradeAction } from '../../contract/trade';
import { ROLES, type Role, type StaffAction } from '../../contract/staff';
import { AUDIENCE_RIGHTS } from './audience-rights.rules';
import { AT_THE_DESK, type Right } from './right';

export type DeskAction =
  StaffAction | CounterAction | OperatorAction | TradeAction | PromotionAction | AudienceAction;

const ANYBODY: Right = { roles: 'anybody', place: 'brand' };
const ALL_STAFF: Right = { roles: ROLES, place: 'brand' };
const AT_THE_TILL: Right = { roles: ROLES, place: 'store' };
const OF_THE_STORE: Right = { roles: ['manager', 'operator'], place: 'store' };

export const RIGHTS: Readonly<Record<DeskAction, Right>> = {
  'sign-in-staff-wechat': ANYBODY,
  'list-demo-staff': ANYBODY,
  'sign-in-demo-staff': ANYBODY,
  'accept-invite': ANYBODY,
  'show-my-desk': ALL_STAFF,
  'end-my-sessions': ALL_STAFF,
  scan: AT_THE_TILL,
  'redeem-benefit': AT_THE_TILL,
  'take-points': AT_THE_TILL,
  'redeem-coupon': AT_THE_TILL,
  'list-goodwill': AT_THE_TILL,
  // A clerk one a day to each member: core/settlement/till/give-coupon.ts.
  'give-coupon': AT_THE_TILL,
  'credit-sale': AT_THE_TILL,
  undo: AT_THE_TILL,
  'list-my-shift': AT_THE_TILL,
  reverse: OF_THE_STORE,
  'list-store-actions': OF_THE_STORE,
  'list-review': OF_THE_STORE,
  invite: OF_THE_STORE,
  'list-staff': OF_THE_STORE,
  dismiss: OF_THE_STORE,
  'list-board': AT_THE_TILL,
  'show-store-today': AT_THE_TILL,
  'show-store-order': AT_THE_TILL,
  'find-pickup': AT_THE_TILL,
  'start-order': AT_THE_TILL,
  'ready-order': AT_THE_TILL,
  'hand-out': AT_THE_TILL,
  'move-batch': AT_THE_TILL,
  'list-past-orders': AT_THE_TILL,
  'list-sold-out': AT_THE_TILL,
  'set-sold-out': AT_THE_TILL,
  'list-after-sales': AT_THE_TILL,
  'show-after-sale-photo': AT_THE_TILL,
  // A clerk only small amounts, on the day: core/order/refund-rights.rules.ts.
  'answer-after-sale': AT_THE_TILL,
  'refund-order': AT_THE_TILL,
  'list-parcel-groups': AT_THE_TILL,
  'list-parcels': AT_THE_TILL,
  'show-morning': OF_THE_STORE,
  'list-regulars': OF_THE_STORE,
  'show-store-days': OF_THE_STORE,
  'show-overview': AT_THE_DESK,
  'list-versions': AT_THE_DESK,
  'show-version': AT_THE_DESK,
  'check-programme': AT_THE_DESK,
  'publish-programme': AT_THE_DESK,
  'withdraw-programme': AT_THE_DESK,
  'list-stores': AT_THE_DESK,
  'save-store': AT_THE_DESK,
  'rotate-pos-secret': AT_THE_DESK,
  'list-brand-staff': AT_THE_DESK,
  'invite-staff': AT_THE_DESK,
  'dismiss-staff': AT_THE_DESK,
  'list-dead-letters': AT_THE_DESK,
  'retry-dead-letters': AT_THE_DESK,
  'list-held-sales': AT_THE_DESK,
  'decide-held-sale': AT_THE_DESK,
  'list-waiting-refunds': AT_THE_DESK,
  'find-likely-sales': AT_THE_DESK,
  'join-sale': AT_THE_DESK,
  'run-audit': AT_THE_DESK,
  'look-up-member': AT_THE_DESK,
  'list-members': AT_THE_DESK,
  'check-merge': AT_THE_DESK,
  'merge-members': AT_THE_DESK,
  'undo-merge': AT_THE_DESK,
  'list-actions': AT_THE_DESK,
  'list-menu': AT_THE_DESK,
  'save-item': AT_THE_DESK,
  'save-categories': AT_THE_DESK,
  'show-store': AT_THE_DESK,
  'save-store-details': AT_THE_DESK,
  'save-store-item': AT_THE_DESK,
  'upload-picture': AT_THE_DESK,
  'change-items': AT_THE_DESK,
  'change-store-items': AT_THE_DESK,
  'list-price-books': AT_THE_DESK,
  'show-price-book': AT_THE_DESK,
  'check-price-book': AT_THE_DESK,
  'publish-price-book': AT_THE_DESK,
  'withdraw-price-book': AT_THE_DESK,
  'list-brand-orders': AT_THE_DESK,
  'export-orders': AT_THE_DESK,
  'show-brand-order': AT_THE_DESK,
  'reconcile-day': AT_THE_DESK,
  'list-stuck-effects': AT_THE_DESK,
  'retry-effects': AT_THE_DESK,
  'list-mall-items': AT_THE_DESK,
  'save-mall-item': AT_THE_DESK,
  'list-templates': AT_THE_DESK,
  'show-template': AT_THE_DESK,
  'check-template': AT_THE_DESK,
  'simulate-template': AT_THE_DESK,
  'publish-template': AT_THE_DESK,
  'move-template': AT_THE_DESK,
  'list-template-requests': AT_THE_DESK,
  'show-template-request': AT_THE_DESK,
  'answer-template-request': AT_THE_DESK,
  'issue-to-list': AT_THE_DESK,
  'list-runs': AT_THE_DESK,
  'show-run': AT_THE_DESK,
  'resume-run': AT_THE_DESK,
  'list-run-misses': AT_THE_DESK,
  'make-codes': AT_THE_DESK,
  'import-codes': AT_THE_DESK,
  'list-code-batches': AT_THE_DESK,
  'export-codes': AT_THE_DESK,
  'show-holders': AT_THE_DESK,
  'correct-coupons': AT_THE_DESK,
  'show-bearers': AT_THE_DESK,
  'export-bearers': AT_THE_DESK,
  'list-offline-losses': AT_THE_DESK,
  'show-template-results': AT_THE_DESK,
  'list-campaigns': AT_THE_DESK,
  'show-campaign': AT_THE_DESK,
  'check-campaign': AT_THE_DESK,
  'publish-campaign': AT_THE_DESK,
  'end-campaign': AT_THE_DESK,
  'show-campaign-results': AT_THE_DESK,
  'list-group-offers': AT_THE_DESK,
  'show-group-offer': AT_THE_DESK,
  'check-group-offer': AT_THE_DESK,
  'simulate-group-offer': AT_THE_DESK,
  'save-group-offer': AT_THE_DESK,
  'end-group-offer': AT_THE_DESK,
  'list-groups': AT_THE_DESK,
  'show-desk-group': AT_THE_DESK,
  'list-stuck-groups': AT_THE_DESK,
  'fill-group': AT_THE_DESK,
  'show-group-results': AT_THE_DESK,
  'export-group-results': AT_THE_DESK,
  'list-desk-cycles': AT_THE_DESK,
  'show-desk-cycle': AT_THE_DESK,
  'publish-cycle': AT_THE_DESK,
  'show-packing': AT_THE_DESK,
  'export-packing': AT_THE_DESK,
  'export-leader-fees': AT_THE_DESK,
  'try-share': AT_THE_DESK,
  'give-share': AT_THE_DESK,
  'list-payouts': AT_THE_DESK,
  'export-referral-tax': AT_THE_DESK,
  'reconcile-transfers': AT_THE_DESK,
  'list-referral-programmes': AT_THE_DESK,
  'show-referral-programme': AT_THE_DESK,
  'check-referral-programme': AT_THE_DESK,
  'simulate-referral-programme': AT_THE_DESK,
  'publish-referral-programme': AT_THE_DESK,
  'withdraw-referral-programme': AT_THE_DESK,
  'list-held-commissions': AT_THE_DESK,
  'decide-commission': AT_THE_DESK,
  'show-referral-results': AT_THE_DESK,
  'export-commissions': AT_THE_DESK,
  'list-partners': AT_THE_DESK,
  'try-partner-terms': AT_THE_DESK,
  'approve-partner': AT_THE_DESK,
  'refuse-partner': AT_THE_DESK,
  'set-partner-terms': AT_THE_DESK,
  'end-partnership': AT_THE_DESK,
  'list-desk-materials': AT_THE_DESK,
  'save-material': AT_THE_DESK,
  'end-material': AT_THE_DESK,
  'list-statements': AT_THE_DESK,
  'pay-statement': AT_THE_DESK,
  'return-statement': AT_THE_DESK,
  'export-desk-statement': AT_THE_DESK,
  'list-teams': AT_THE_DESK,
  'show-desk-team': AT_THE_DESK,
  'make-team': AT_THE_DESK,
  'change-team': AT_THE_DESK,
  'invite-to-team': AT_THE_DESK,
  'remove-from-team': AT_THE_DESK,
  'list-desk-team-months': AT_THE_DESK,
  'export-team-month': AT_THE_DESK,
  ...AUDIENCE_RIGHTS,
};

/** Whether an action answers without a session. */
export const isForAnybody = (action: DeskAction): boolean => RIGHTS[action].roles === 'anybody';

/**
 * Whether somebody with this role and these stores may do it. `store`: the one that the request names; null:
 * none.
 * @example a clerk of west-lake: scan at west-lake yes, at drum-tower no; reverse nowhere
 */
export function mayDo(
  role: Role,
  stores: readonly string[],
  action: DeskAction,
  store: string | null,
): boolean {
  const { roles, place } = RIGHTS[action];
  if (roles === 'anybody') return true;
  if (!roles.includes(role)) return false;
  return place === 'brand' || (store !== null && stores.includes(store));
}

/** What a role allows at its stores. */
export const actionsOf = (role: Role): DeskAction[] =>
  (Object.keys(RIGHTS) as DeskAction[]).filter((action) => RIGHTS[action].roles.includes(role));
