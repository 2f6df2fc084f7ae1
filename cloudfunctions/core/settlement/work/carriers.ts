/** Who carries out which effect beyond the ledger: a function for each kind of core/effect/effects.ts. */
import type { Outside } from '../../../platform/outside';
import type { EffectKind, TakenEffect, TellingKind } from '../../effect/effects';
import type { Instant } from '../../kernel/time';
import { tellMerge } from '../account/tell-merge';
import { tellMoved } from '../account/tell-moved';
import { confirmSeats } from '../group/confirm-seats';
import { giveShares } from '../group/community/give-share';
import { refundSeats } from '../group/refund-seats';
import { closePayment, lookAgainAtPayment, lookAgainAtRefund, sendRefund } from './ask-wechat-pay';
import { issueInvoice } from '../invoice/issue-invoice';
import { reverseInvoice } from '../invoice/reverse-invoice';
import { lookAgainAtTransfer } from '../referral/ask-transfers';
import { cancelTransfer } from '../referral/call-transfer-back';
import { followReferral } from '../referral/follow-order';
import { holdSamePayee } from '../referral/hold-same-payee';
import { payPoints } from '../referral/pay-points';
import { sendTransfer } from '../referral/send-transfer';
import { tellCommission } from '../referral/tell-commission';
import type { Outcome } from './effect-outcome';
import { deliverMessage } from './deliver-message';
import { giveCoupons, takeCouponsBack } from './give-coupons';
import { sendMessage } from './send-message';
import { uploadShipping } from './upload-shipping';

/** What no event tells. */
type CarriedKind = Exclude<EffectKind, TellingKind>;
/** Carries out one effect; throws what is tried again. */
type Carrier<Kind extends CarriedKind> = (
  outside: Outside,
  effect: TakenEffect<Kind>,
  now: Instant,
) => Promise<Outcome>;

/** A carrier for every kind that no event tells. */
export type CarrierTable = { readonly [Kind in CarriedKind]: Carrier<Kind> };

const CARRIERS: CarrierTable = {
  'close-payment': closePayment,
  'send-refund': sendRefund,
  'upload-shipping': uploadShipping,
  'send-message': sendMessage,
  'deliver-message': deliverMessage,
  'give-coupons': giveCoupons,
  'take-coupons-back': takeCouponsBack,
  'confirm-seats': confirmSeats,
  'refund-seats': refundSeats,
  'give-shares': giveShares,
  'follow-referral': followReferral,
  'tell-commission': tellCommission,
  'send-transfer': sendTransfer,
  'hold-same-payee': holdSamePayee,
  'cancel-transfer': cancelTransfer,
  'pay-points': payPoints,
  'tell-merge': tellMerge,
  'tell-moved': tellMoved,
  'issue-invoice': issueInvoice,
  'reverse-invoice': reverseInvoice,
  'strange-transfer': lookAgainAtTransfer,
  'unknown-payment': lookAgainAtPayment,
  'unknown-refund': lookAgainAtRefund,
};

/** Carries out one effect; throws what is tried again. */
export function carryOut<Kind extends CarriedKind>(
  outside: Outside,
  effect: TakenEffect<Kind>,
  now: Instant,
): Promise<Outcome> {
  const carry = CARRIERS[effect.kind] as Carrier<Kind>;
  return carry(outside, effect, now);
}
