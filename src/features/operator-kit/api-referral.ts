/** The calls behind share for rebate at the desk. */
import type { CsvPageReply, PromotionRequest } from '../../../cloudfunctions/contract/promotion';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import type {
  HeldCommissionsReply,
  PayoutsReply,
  PublishedReferralReply,
  ReferralCheckReply,
  ReferralProgrammeReply,
  ReferralProgrammesReply,
  ReferralResultsReply,
  ReferralSimulationReply,
  TransferReconciliationReply,
} from '../../../cloudfunctions/contract/referral-desk';
import { callAsStaff } from '../staff-session/call-staff';
import { BILL_TIMEOUT_MS } from './api-trade';

type AskedFor<Action extends PromotionRequest['action']> = Omit<
  Extract<PromotionRequest, { action: Action }>,
  'action'
>;
const ask = <T>(request: PromotionRequest, timeoutMs?: number): Promise<Reply<T>> =>
  callAsStaff<T>('promotion', request, timeoutMs);

export const listReferralProgrammes = (): Promise<Reply<ReferralProgrammesReply>> =>
  ask({ action: 'list-referral-programmes' });

export const showReferralProgramme = (version: number): Promise<Reply<ReferralProgrammeReply>> =>
  ask({ action: 'show-referral-programme', version });

export const checkReferralProgramme = (document: unknown): Promise<Reply<ReferralCheckReply>> =>
  ask({ action: 'check-referral-programme', document });

export const simulateReferralProgramme = (document: unknown): Promise<Reply<ReferralSimulationReply>> =>
  ask({ action: 'simulate-referral-programme', document });

export const publishReferralProgramme = (
  draft: AskedFor<'publish-referral-programme'>,
): Promise<Reply<PublishedReferralReply>> => ask({ action: 'publish-referral-programme', ...draft });

export const withdrawReferralProgramme = (
  withdrawn: AskedFor<'withdraw-referral-programme'>,
): Promise<Reply<PublishedReferralReply>> => ask({ action: 'withdraw-referral-programme', ...withdrawn });

export const listHeldCommissions = (decided: boolean, after?: string): Promise<Reply<HeldCommissionsReply>> =>
  ask({ action: 'list-held-commissions', decided, after });

/** What is held of an order, once. */
export const decideCommission = (decision: AskedFor<'decide-commission'>): Promise<Reply<null>> =>
  ask({ action: 'decide-commission', ...decision });

/** @param month YYYY-MM */
export const showReferralResults = (month: string): Promise<Reply<ReferralResultsReply>> =>
  ask({ action: 'show-referral-results', month });

/** Taking commissions along is written down. */
export const exportCommissions = (month: string, after?: string): Promise<Reply<CsvPageReply>> =>
  ask({ action: 'export-commissions', month, after });

/** @param state undefined: all that are not over */
export const listPayouts = (
  state: AskedFor<'list-payouts'>['state'],
  after?: string,
): Promise<Reply<PayoutsReply>> => ask({ action: 'list-payouts', state, after });

/** Taking the tax file along is written down. */
export const exportReferralTax = (month: string, after?: string): Promise<Reply<CsvPageReply>> =>
  ask({ action: 'export-referral-tax', month, after });

/** @param day YYYY-MM-DD, of China */
export const reconcileTransfers = (day: string): Promise<Reply<TransferReconciliationReply>> =>
  ask({ action: 'reconcile-transfers', day }, BILL_TIMEOUT_MS);
