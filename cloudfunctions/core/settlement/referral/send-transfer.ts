/**
 * Sends WeChat Pay the bill of a withdrawal, the same number and body each time: so it is paid once, whatever
 * was heard of the attempts before. A short balance and what is unsure are tried again; nothing but a final
 * state ends it.
 */
import { asDb, withTransaction, type Database } from '../../../platform/db';
import type { Outside } from '../../../platform/outside';
import type { PayReply, Transfer } from '../../../platform/wechat-pay/wechat-pay';
import type { TakenEffect } from '../../effect/effects';
import { present } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import { firstAsk } from '../../payment/payment.rules';
import { openBill } from '../../withdrawal/sealed-bill';
import { UNSENT, WITHDRAWAL } from '../../withdrawal/withdrawal.rules';
import type { WithdrawalKey, WithdrawalRow } from '../../withdrawal/withdrawal.types';
import {
  holdWithdrawal,
  keepProblem,
  keepWithdrawal,
  readWithdrawal,
} from '../../withdrawal/withdrawals.store';
import { NO_PAY, type Outcome } from '../work/effect-outcome';
import { receiveTransfer } from './receive-transfer';

/** Answers after which the same bill may be taken, or has been. */
const LATER = new Set(['unsure', 'not-enough', 'too-many']);

/** Carries out the effect: until the money is set aside, or it is over. */
export async function sendTransfer(
  outside: Outside,
  { memberId, subject: withdrawalId }: TakenEffect<'send-transfer'>,
  now: Instant,
): Promise<Outcome> {
  const found = await readWithdrawal(asDb(outside.database), { memberId, withdrawalId });
  const row = present(found, `withdrawal ${withdrawalId}`);
  if (!UNSENT.has(row.state)) return 'done';
  const sent = await sendBill(outside, row, now);
  if (sent === null) return NO_PAY;
  if (sent.ok) {
    const after = await readWithdrawal(asDb(outside.database), row);
    return after !== null && !UNSENT.has(after.state)
      ? 'done'
      : { failed: `WeChat Pay says ${sent.data.state}.` };
  }
  const failed = `${sent.code}: ${sent.message}`;
  if (LATER.has(sent.code)) return { failed };
  // Refused: but an attempt before may have been taken all the same.
  if ((await askTransfer(outside, row, now)) === 'known') return 'done';
  return { failed, giveUp: true };
}

/** Sends it, and takes what WeChat Pay answers; null: there is none here. */
export async function sendBill(
  { database, wechatPay, vault }: Outside,
  row: WithdrawalRow,
  now: Instant,
): Promise<PayReply<Transfer> | null> {
  if (wechatPay === null) return null;
  const sealed = present(row.bill, `the bill of withdrawal ${row.withdrawalId}`);
  await markSending(database, row, now);
  const reply = await wechatPay.transfer(openBill(vault, row, sealed));
  if (reply.ok) await receiveTransfer(database, row.brandId, reply.data, now, row);
  else await keepProblem(asDb(database), row, `${reply.code}: ${reply.message}`.slice(0, PROBLEM_LENGTH));
  return reply;
}
/** What an operator reads of it. Characters. */
const PROBLEM_LENGTH = 300;

/** From here on WeChat Pay may know the bill, whatever becomes of this call. */
const markSending = (pool: Database, key: WithdrawalKey, now: Instant): Promise<void> =>
  withTransaction(pool, async (db) => {
    const row = present(await holdWithdrawal(db, key), `withdrawal ${key.withdrawalId}`);
    const state = WITHDRAWAL.answer(row.state, 'send');
    if (state !== 'already' && state !== 'wrong-state')
      await keepWithdrawal(db, { ...row, state }, firstAsk(now));
  });

/**
 * `known`: WeChat Pay has it. `not-found`: it never heard of it, or no more. `unsure`: there was no answer.
 */
export type AskedTransfer = 'known' | 'not-found' | 'unsure';

/** Asks WeChat Pay how a bill stands, and takes what it says. */
export async function askTransfer(
  { database, wechatPay, log }: Outside,
  row: WithdrawalRow,
  now: Instant,
): Promise<AskedTransfer> {
  const reply = await wechatPay?.findTransfer(row.withdrawalId);
  if (reply?.ok === true) {
    await receiveTransfer(database, row.brandId, reply.data, now, row);
    return 'known';
  }
  if (reply?.code === 'not-found') return 'not-found';
  const { withdrawalId } = row;
  log.warn({ withdrawalId, code: reply?.code }, 'a withdrawal could not be asked about');
  return 'unsure';
}
