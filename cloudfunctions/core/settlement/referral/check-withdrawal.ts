/**
 * A member looks how their withdrawal stands, and confirms it. WeChat Pay is asked each time: what a phone
 * says of the confirmation changes nothing. What opens WeChat's page is asked for with the same bill, on the
 * tap, and never kept; whoever only looks does not ask for it, because the one before would be dead.
 */
import { asDb } from '../../../platform/db';
import type { Outside } from '../../../platform/outside';
import type { Instant } from '../../kernel/time';
import { FINAL, UNSENT } from '../../withdrawal/withdrawal.rules';
import type { WithdrawalKey, WithdrawalRow } from '../../withdrawal/withdrawal.types';
import { readWithdrawal } from '../../withdrawal/withdrawals.store';
import { askTransfer, sendBill } from './send-transfer';

/** How it stands. `packageInfo` null: there is nothing to confirm now. */
export interface CheckedWithdrawal {
  withdrawal: WithdrawalRow;
  packageInfo: string | null;
}

/** Null: the member has no such withdrawal. @param confirms whether the member is about to confirm it */
export async function checkWithdrawal(
  outside: Outside,
  key: WithdrawalKey,
  { confirms, now }: { confirms: boolean; now: Instant },
): Promise<CheckedWithdrawal | null> {
  const db = asDb(outside.database);
  const row = await readWithdrawal(db, key);
  // A statement is no bill: nobody at WeChat Pay knows of it.
  if (row === null || row.to !== 'wechat' || FINAL.has(row.state))
    return row && { withdrawal: row, packageInfo: null };
  await askTransfer(outside, row, now);
  const asked = (await readWithdrawal(db, key)) ?? row;
  const isToSend = UNSENT.has(asked.state) || (confirms && asked.state === 'waiting-confirm');
  if (asked.cancelAskedAt !== null || !isToSend) return { withdrawal: asked, packageInfo: null };
  const sent = await sendBill(outside, asked, now);
  const withdrawal = (await readWithdrawal(db, key)) ?? asked;
  const packageInfo = sent?.ok === true ? sent.data.packageInfo : null;
  return { withdrawal, packageInfo: withdrawal.state === 'waiting-confirm' ? packageInfo : null };
}
