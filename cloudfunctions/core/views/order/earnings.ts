/**
 * What an order gave its member and took back: every transfer that its events made, with the sentence that
 * explains it. Reads only.
 */
import { explanationSchema } from '../../../contract/explanation';
import { explanationSentence, type TierNamer } from '../../../contract/explanation-sentence';
import type { OrderEarning } from '../../../contract/order';
import type { Db } from '../../../platform/db';
import { formatInstant } from '../../kernel/time';
import { ORDER_SOURCE, redemptionIdOfOrder } from '../../order/order-events.rules';
import type { OrderRow } from '../../order/order.types';
import { orderWords } from '../../order/words';
import { findOrderSteps, findOrderTransfers } from './earnings.view.queries';
import type { TransferCode } from '../../ledger/transfer-codes';

/** What a member calls each transfer; null: it moves nothing that they got or gave for this order. */
const WHAT: Record<TransferCode, OrderEarning['what'] | null> = {
  accrue: 'points',
  qualify: 'qualifying',
  gift: 'gift',
  commission: null,
  'net-debt': 'taken-back',
  redeem: 'points-spent',
  return: 'points-returned',
  'take-back': 'taken-back',
  'take-back-other': 'taken-back',
  'take-back-debt': 'taken-back',
  'take-back-qualifying': 'taken-back',
  'take-back-expired': null,
  waive: null,
  activate: null,
  expire: null,
  open: null,
  'open-qualifying': null,
  'move-out': null,
  'move-debt': null,
  'take-back-moved': 'taken-back',
  'move-in': null,
  'move-qualifying': null,
  claim: null,
  'claim-debt': null,
  'claim-waived': null,
  'claim-qualifying': null,
};

/**
 * In the order in which the ledger has them; levels that it brought come last. `refundIds`: of the order's
 * refunds.
 */
export async function readEarnings(
  db: Db,
  order: OrderRow,
  refundIds: readonly string[],
  { tierName, utcOffsetMinutes }: { tierName: TierNamer; utcOffsetMinutes: number },
): Promise<OrderEarning[]> {
  const { memberId, orderId, brandId, storeId, businessDay } = order;
  const eventIds = [
    redemptionIdOfOrder(orderId),
    `${orderId}:points-back`,
    orderId,
    `${orderId}:completion`,
    ...refundIds.flatMap((refund) => [refund, `${refund}:points`]),
  ];
  const rows = await findOrderTransfers.run({ memberId, source: ORDER_SOURCE, eventIds }, db);
  const earnings = rows.flatMap((row): OrderEarning[] => {
    const what = WHAT[row.code as TransferCode];
    if (what === null) return [];
    const amount = row.amount.toString();
    const explanation = explanationSchema.parse(row.explanation);
    const sentence = explanationSentence({ code: row.code, amount, explanation }, tierName);
    const at = formatInstant(row.effective_at.getTime(), utcOffsetMinutes);
    const pending = row.pending && (what === 'points' || what === 'gift');
    return [{ at, what, amount, pending, sentence, journal: String(row.journal_no) }];
  });
  const sale = { brandId, storeId, day: businessDay, receipt: orderId, memberId };
  const steps = await findOrderSteps.run(sale, db);
  const tiers = steps.map((step): OrderEarning => ({
    at: formatInstant(step.taken_at.getTime(), utcOffsetMinutes),
    what: 'tier',
    amount: '0',
    pending: false,
    sentence: orderWords.lifted(tierName(step.tier)),
    journal: null,
  }));
  return [...earnings, ...tiers];
}
