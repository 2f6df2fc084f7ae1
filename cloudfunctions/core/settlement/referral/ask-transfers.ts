/**
 * Asks WeChat Pay about withdrawals that are not over. Any number of workers may do so at once. After 30 days
 * it answers no more: an operator looks the bill up, and nothing is given back by the clock.
 */
import { asDb } from '../../../platform/db';
import type { Outside } from '../../../platform/outside';
import type { TakenEffect } from '../../effect/effects';
import type { Instant } from '../../kernel/time';
import { nextAsk } from '../../payment/payment.rules';
import { commandOfTransfer, FINAL, isPastAsking, WITHDRAWAL } from '../../withdrawal/withdrawal.rules';
import type { WithdrawalRow } from '../../withdrawal/withdrawal.types';
import {
  askWithdrawalAgain,
  findWithdrawalOwner,
  readWithdrawal,
  takeToAsk,
} from '../../withdrawal/withdrawals.store';
import type { Outcome } from '../work/effect-outcome';
import { leaveToOperator, receiveTransfer } from './receive-transfer';
import { askTransfer } from './send-transfer';

/** Asked side by side. */
const PAGE = 8;
/** Nobody else asks about what is being asked about. Milliseconds. */
const LEASE_MS = 60_000;
const TOO_OLD = 'WeChat Pay answers about bills of 30 days. Look it up in the fund bill of its day.';

/** Asks about every withdrawal that is due; how many. */
export async function askTransfers(outside: Outside, now: Instant, isTimeUp: () => boolean): Promise<number> {
  if (outside.wechatPay === null) return 0;
  let asked = 0;
  while (!isTimeUp()) {
    const rows = await takeToAsk(asDb(outside.database), { now, again: now + LEASE_MS }, PAGE);
    await Promise.all(rows.map((row) => askOne(outside, row, now)));
    asked += rows.length;
    if (rows.length < PAGE) break;
  }
  return asked;
}

async function askOne(outside: Outside, row: WithdrawalRow, now: Instant): Promise<void> {
  const db = asDb(outside.database);
  const found = await askTransfer(outside, row, now);
  const isTooOld = found !== 'known' && isPastAsking(row.askedAt, now);
  if (isTooOld) await leaveToOperator(db, row, TOO_OLD, now);
  // Only what is still open is asked about again.
  await askWithdrawalAgain(db, row, isTooOld ? null : nextAsk(row.askedAt, now, null));
}

/** What did not fit, or was too old, an operator lets be looked at again. */
export async function lookAgainAtTransfer(
  outside: Outside,
  { subject: withdrawalId }: TakenEffect<'strange-transfer'>,
  now: Instant,
): Promise<Outcome> {
  const db = asDb(outside.database);
  const owner = await findWithdrawalOwner(db, withdrawalId);
  const row = owner === null ? null : await readWithdrawal(db, owner);
  if (row === null) return { failed: `No withdrawal of ours has the number ${withdrawalId}.`, giveUp: true };
  const found = await wordOf(outside, row, now);
  return found === null ? 'done' : { failed: found, giveUp: true };
}

/** Null: WeChat Pay's word and ours agree now. */
async function wordOf(
  { database, wechatPay }: Outside,
  row: WithdrawalRow,
  now: Instant,
): Promise<string | null> {
  const reply = await wechatPay?.findTransfer(row.withdrawalId);
  if (reply?.ok !== true) return reply?.code === 'not-found' ? TOO_OLD : 'There was no answer.';
  const { state } = (await receiveTransfer(database, row.brandId, reply.data, now, row)) ?? {};
  const fits =
    state !== undefined && WITHDRAWAL.answer(state, commandOfTransfer(reply.data.state)) === 'already';
  const isDone = fits && (FINAL.has(state) || !isPastAsking(row.askedAt, now));
  return isDone
    ? null
    : `WeChat Pay says ${reply.data.state}; here it is ${row.state}, of ${row.netFen} fen.`;
}
