/** The calls while a member stands at the till. */
import type { Reply } from '../../../cloudfunctions/contract/reply';
import type {
  CreditReply,
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

export const creditSale = (credit: Credit): Promise<Reply<CreditReply>> =>
  callStaff({ action: 'credit-sale', ...credit });
