/**
 * Calls a bill back for a member who asked for it, until WeChat Pay has taken that, or it is too late.
 */
import { asDb } from '../../../platform/db';
import type { Outside } from '../../../platform/outside';
import type { TakenEffect } from '../../effect/effects';
import { present } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import { FINAL } from '../../withdrawal/withdrawal.rules';
import { readWithdrawal } from '../../withdrawal/withdrawals.store';
import { NO_PAY, type Outcome } from '../work/effect-outcome';
import { receiveTransfer } from './receive-transfer';
import { askTransfer } from './send-transfer';

/** Carries out the effect. Accepted is not done: how it ended comes by a notice, or when asked. */
export async function cancelTransfer(
  outside: Outside,
  { memberId, subject: withdrawalId }: TakenEffect<'cancel-transfer'>,
  now: Instant,
): Promise<Outcome> {
  const { database, wechatPay } = outside;
  const found = await readWithdrawal(asDb(database), { memberId, withdrawalId });
  const row = present(found, `withdrawal ${withdrawalId}`);
  if (FINAL.has(row.state)) return 'done';
  if (wechatPay === null) return NO_PAY;
  const reply = await wechatPay.cancelTransfer(withdrawalId);
  if (reply.ok) {
    await receiveTransfer(database, row.brandId, reply.data, now, row);
    return 'done';
  }
  // Too late: the member was faster, or its day is over.
  if (reply.code === 'refused') await askTransfer(outside, row, now);
  const after = await readWithdrawal(asDb(database), row);
  if (after !== null && after.state !== 'waiting-confirm') return 'done';
  return { failed: `${reply.code}: ${reply.message}` };
}
