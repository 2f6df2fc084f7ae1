/** Paying commission out, at the desk: how bills stand, the tax file, a day beside the fund bill. Thin. */
import { PAYOUT_DESK_ACTIONS, type TransferReconciliationReply } from '../../contract/referral-desk';
import type { CsvPageReply, PromotionRequest } from '../../contract/promotion';
import type { Reply } from '../../contract/reply';
import { logAction } from '../../core/staff/action-log.store';
import { listPayouts } from '../../core/views/referral/payouts';
import { reconcileTransfers } from '../../core/views/referral/reconcile-transfers';
import { exportTaxFile } from '../../core/views/referral/tax-file';
import { asDb, withSnapshot, withTransaction } from '../../platform/db';
import { accept, acceptFound, reject } from '../../platform/handler';
import { staffOf } from '../../platform/staff-handler';
import { doerOf, type AskedFor, type Asking } from './asking';

export type PayoutAsked = AskedFor<'list-payouts' | 'export-referral-tax' | 'reconcile-transfers'>;

const ACTIONS: readonly unknown[] = PAYOUT_DESK_ACTIONS.map(({ shape }) => shape.action.def.values[0]);
/** Whether it is asked of payouts. */
export const isOfPayouts = (request: PromotionRequest): request is PayoutAsked =>
  ACTIONS.includes(request.action);

/** Every action of payouts. */
export function answerPayouts(context: Asking, request: PayoutAsked): Promise<Reply<unknown>> {
  const { brandId } = staffOf(context);
  switch (request.action) {
    case 'list-payouts':
      return withSnapshot(context.database, async (db) => {
        const page = { state: request.state, after: request.after };
        return acceptFound(await listPayouts(db, brandId, page), 'bad-request');
      });
    case 'export-referral-tax':
      return taxFile(context, brandId, request);
    case 'reconcile-transfers':
      return reconcile(context, brandId, request.day);
  }
}

/** It names payees: whoever takes it along is written down, once for each file. */
const taxFile = (
  context: Asking,
  brandId: number,
  { month, after }: AskedFor<'export-referral-tax'>,
): Promise<Reply<CsvPageReply>> =>
  withTransaction(context.database, async (db) => {
    const page = await exportTaxFile(db, context.vault, brandId, { month, after });
    if (page === null) return reject('bad-request');
    if (after === undefined) {
      const written = { action: 'export-referral-tax', after: { month }, doneAt: context.now } as const;
      await logAction(db, doerOf(context), written);
    }
    return accept(page);
  });

async function reconcile(
  { database, wechatPay }: Asking,
  brandId: number,
  day: string,
): Promise<Reply<TransferReconciliationReply>> {
  if (wechatPay === null) return reject('no-payment-here');
  const compared = await reconcileTransfers(asDb(database), wechatPay, brandId, day);
  return compared === 'unsure' ? reject('try-again') : accept(compared);
}
