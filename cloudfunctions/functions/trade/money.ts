/** A day beside WeChat Pay's bill, and effects on the outside that keep failing. */
import type { ReconciliationReply, RetriedEffectsReply, StuckEffectsReply } from '../../contract/trade';
import type { Reply } from '../../contract/reply';
import { readNumber } from '../../core/kernel/page';
import { retryEffects } from '../../core/settlement/desk/retry-effects';
import { reconcileDay } from '../../core/views/money/reconcile';
import { listStuckEffects } from '../../core/views/money/stuck-effects';
import { asDb } from '../../platform/db';
import { accept, reject } from '../../platform/handler';
import { staffOf } from '../../platform/staff-handler';
import { doerOf, type AskedFor, type Asking } from './asking';

/** Every difference of a day between our books and the bill. */
export async function reconcile(context: Asking, day: string): Promise<Reply<ReconciliationReply>> {
  const { database, wechatPay } = context;
  if (wechatPay === null) return reject('no-payment-here');
  const compared = await reconcileDay(database, wechatPay, staffOf(context).brandId, day);
  if (compared === 'not-ready') return reject('wrong-state', 'The bill of this day is not ready yet.');
  return compared === 'unsure' ? reject('try-again') : accept(compared);
}

/** A page of what was given up. */
export async function stuckEffects(
  context: Asking,
  { after = '0' }: AskedFor<'list-stuck-effects'>,
): Promise<Reply<StuckEffectsReply>> {
  const from = readNumber(after);
  if (from === null) return reject('bad-request');
  return accept(await listStuckEffects(asDb(context.database), staffOf(context).brandId, from));
}

/** Lets the worker try these again; how many of them had been given up. */
export async function retry(context: Asking, ids: string[]): Promise<Reply<RetriedEffectsReply>> {
  const retried = await retryEffects(context.database, doerOf(context), ids.map(BigInt), context.now);
  return accept({ retried });
}
