/** The calls while a member stands at the till. */
import type { Reply } from '../../../cloudfunctions/contract/reply';
import type {
  CreditReply,
  GivenReply,
  GoodwillReply,
  RedeemReply,
  ScanReply,
  StaffRequest,
} from '../../../cloudfunctions/contract/staff';
import { callStaff } from '../staff-session/call-staff';

/** What somebody credits: everything but the action. */
export type Credit = Omit<Extract<StaffRequest, { action: 'credit-sale' }>, 'action'>;

export const scanText = (store: string, text: string): Promise<Reply<ScanReply>> =>
  callStaff({ action: 'scan', store, text });

interface InSession {
  store: string;
  session: string;
  /** The same id again is the same redemption. */
  requestId: string;
}

export const redeemBenefit = (at: InSession, benefit: string): Promise<Reply<RedeemReply>> =>
  callStaff({ action: 'redeem-benefit', ...at, benefit });

export const takePoints = (at: InSession, points: string): Promise<Reply<RedeemReply>> =>
  callStaff({ action: 'take-points', ...at, points });

/** @param amountFen what the goods that it fits come to; null: it is not asked for */
export const redeemCoupon = (
  at: InSession,
  coupon: string,
  amountFen: string | null,
): Promise<Reply<RedeemReply>> =>
  callStaff({ action: 'redeem-coupon', ...at, coupon, ...(amountFen === null ? {} : { amountFen }) });

export const listGoodwill = (store: string): Promise<Reply<GoodwillReply>> =>
  callStaff({ action: 'list-goodwill', store });

export const giveCoupon = (
  given: InSession & { template: string; reason: string },
): Promise<Reply<GivenReply>> => callStaff({ action: 'give-coupon', ...given });

export const creditSale = (credit: Credit): Promise<Reply<CreditReply>> =>
  callStaff({ action: 'credit-sale', ...credit });
