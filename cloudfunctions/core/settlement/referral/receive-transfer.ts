/**
 * What became of a bill, as WeChat Pay answers, reports in a notice or says when asked: in any order, once or
 * often. Only a final state moves money, in the transaction that keeps it: what failed, lapsed or was
 * cancelled comes back to the member's commission, and nets what is owed meanwhile.
 */
import { asDb, withTransaction, type Database, type Db } from '../../../platform/db';
import type { Transfer } from '../../../platform/wechat-pay/wechat-pay';
import { NOBODY, ofWithdrawal } from '../../effect/effects';
import { keepForOperator } from '../../effect/effects.store';
import { BrokenInvariant, present } from '../../kernel/assert';
import { dayNameOf, type Instant } from '../../kernel/time';
import { firstAsk } from '../../payment/payment.rules';
import { readBrandRules } from '../../programme/brand-rules.store';
import { taxMonthOf } from '../../withdrawal/tax.rules';
import { commandOfTransfer, FINAL, whyBack, WITHDRAWAL } from '../../withdrawal/withdrawal.rules';
import { returnedEventOf } from '../../withdrawal/withdrawal-events.rules';
import type { WithdrawalKey, WithdrawalRow } from '../../withdrawal/withdrawal.types';
import {
  findWithdrawalOwner,
  holdWithdrawal,
  keepWithdrawal,
  readWithdrawal,
} from '../../withdrawal/withdrawals.store';
import { settleAlong } from '../intake/settle-along';

/** A report, and when it came. */
interface Report {
  told: Transfer;
  month: string;
  now: Instant;
}

/**
 * Takes one report; the withdrawal after it, null where nobody knows it, or ours is no bill or of another
 * amount. Told again it changes nothing. `asked`: the withdrawal that whoever asks has asked about; null: the
 * report came by itself.
 */
export async function receiveTransfer(
  pool: Database,
  brandId: number,
  told: Transfer,
  now: Instant,
  asked: WithdrawalKey | null = null,
): Promise<WithdrawalRow | null> {
  const db = asDb(pool);
  const key = asked?.withdrawalId === told.outBillNo ? asked : await findWithdrawalOwner(db, told.outBillNo);
  const row = key === null ? null : await readWithdrawal(db, key);
  if (row === null || row.to !== 'wechat' || (told.amountFen !== null && told.amountFen !== row.netFen)) {
    await keepStrange(db, brandId, row, strangeOf(row, told), now);
    return null;
  }
  const { utcOffsetMinutes } = await readBrandRules(db, row.brandId);
  const report = { told, now, month: taxMonthOf(dayNameOf(now, utcOffsetMinutes)) };
  const answer = WITHDRAWAL.answer(row.state, commandOfTransfer(told.state));
  if (answer === 'already') return row;
  if (answer !== 'returned')
    return withTransaction(pool, (held) => take(held, row, report, () => Promise.resolve()));
  const zone = { brandId: row.brandId, utcOffsetMinutes };
  const event = returnedEventOf(row, now);
  const settled = await settleAlong(pool, zone, event, (held, settle) => take(held, row, report, settle));
  if ('refused' in settled)
    throw new BrokenInvariant(`withdrawal ${row.withdrawalId} came back: ${settled.refused}`);
  return settled;
}

async function take(
  db: Db,
  key: WithdrawalKey,
  { told, now, month }: Report,
  settle: () => Promise<void>,
): Promise<WithdrawalRow> {
  const row = present(await holdWithdrawal(db, key), `withdrawal ${key.withdrawalId}`);
  const state = WITHDRAWAL.answer(row.state, commandOfTransfer(told.state));
  if (state === 'already') return row;
  if (state === 'wrong-state') {
    await keepStrange(db, row.brandId, row, contradiction(row, told), now);
    return row;
  }
  if (state === 'returned') await settle();
  const isOver = FINAL.has(state);
  const at = told.updatedAt?.getTime() ?? now;
  const after: WithdrawalRow = {
    ...{ ...row, state, wechatBillNo: told.transferBillNo, why: whyBack(told), problem: null },
    // From this moment the money is set aside: only a bill that is not paid for yet has none.
    lockedAt: row.lockedAt ?? (state === 'sending' || state === 'returned' ? null : at),
    // What comes back counts from when it is in the book again: a tax file before that has it as paid.
    endedAt: !isOver ? null : state === 'paid' ? at : now,
    // Who would have been paid is of the tax file only where it was reported before.
    bill: state === 'returned' && row.tax?.month === month ? null : row.bill,
  };
  await keepWithdrawal(db, after, isOver ? null : firstAsk(now));
  return after;
}

/** What is reported does not fit what is known here: an operator looks at it, and nothing changes. */
async function keepStrange(
  db: Db,
  brandId: number,
  row: WithdrawalRow | null,
  { outBillNo, reason }: { outBillNo: string; reason: string },
  now: Instant,
): Promise<void> {
  const owned =
    row === null
      ? ({ brandId, memberId: NOBODY, owner: { kind: 'withdrawal', id: outBillNo } } as const)
      : ofWithdrawal(row);
  const effect = { ...owned, kind: 'strange-transfer', subject: outBillNo, payload: {} } as const;
  await keepForOperator(db, effect, reason, now);
}

const strangeOf = (row: WithdrawalRow | null, { outBillNo, amountFen }: Transfer) => ({
  outBillNo,
  reason:
    row === null
      ? `WeChat Pay reports transfer ${outBillNo} of ${amountFen ?? '?'} fen, which is none of ours.`
      : `WeChat Pay reports transfer ${outBillNo} of ${amountFen} fen; ours is of ${row.netFen} fen.`,
});

const contradiction = (row: WithdrawalRow, { outBillNo, state }: Transfer) => ({
  outBillNo,
  reason: `WeChat Pay says ${state} of transfer ${outBillNo}, which is ${row.state} here.`,
});

/** An operator must look it up: WeChat Pay answers no more. */
export const leaveToOperator = (db: Db, row: WithdrawalRow, reason: string, now: Instant): Promise<void> =>
  keepStrange(db, row.brandId, row, { outBillNo: row.withdrawalId, reason }, now);
