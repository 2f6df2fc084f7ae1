/**
 * What becomes of a company's statement: its invoices come, the brand pays them by bank, or sends it back,
 * and the amount is available again and nets what is owed. Each under the withdrawal's row; what an operator
 * does is logged in the same transaction.
 */
import { asDb, withTransaction, type Database, type Db } from '../../../platform/db';
import { BrokenInvariant } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import { readBrandRules } from '../../programme/brand-rules.store';
import { logAction } from '../../staff/action-log.store';
import type { Doer } from '../../staff/staff.types';
import { keepInvoices, keepRemitted } from '../../withdrawal/statements.store';
import { returnedEventOf } from '../../withdrawal/withdrawal-events.rules';
import { WITHDRAWAL, type WithdrawalCommand } from '../../withdrawal/withdrawal.rules';
import type { WithdrawalKey, WithdrawalRow } from '../../withdrawal/withdrawal.types';
import {
  findWithdrawalOwner,
  holdWithdrawal,
  keepWithdrawal,
  readWithdrawal,
} from '../../withdrawal/withdrawals.store';
import { invoiceWords as words } from '../../withdrawal/words';
import { settleAlong } from '../intake/settle-along';

export type NotMoved = 'not-found' | 'wrong-state';

/** The statement, held; where the command changes nothing any more, its answer. */
async function holdStatement<Command extends Extract<WithdrawalCommand, 'invoice' | 'remit' | 'return'>>(
  db: Db,
  key: WithdrawalKey,
  command: Command,
) {
  const row = await holdWithdrawal(db, key);
  if (row === null || row.to !== 'invoice') return 'not-found';
  return { row, state: WITHDRAWAL.answer(row.state, command) };
}

/**
 * The company has sent its invoices: together exactly the amount. `why`: what is wrong with them, in words.
 * The same again changes nothing.
 */
export const sendInvoice = (
  pool: Database,
  key: WithdrawalKey,
  { numbers, fen }: { numbers: readonly string[]; fen: bigint },
  now: Instant,
): Promise<NotMoved | { why: string | null }> =>
  withTransaction(pool, async (db) => {
    const held = await holdStatement(db, key, 'invoice');
    if (typeof held === 'string') return held;
    const { row, state } = held;
    if (state === 'already') return { why: null };
    if (state === 'wrong-state') return state;
    if (fen !== row.netFen) return { why: words.otherAmount };
    if (!(await keepInvoices(db, row, numbers, now))) return { why: words.taken };
    await keepWithdrawal(db, { ...row, state }, null);
    return { why: null };
  });

/** The bank has paid it. */
export const payStatement = (
  pool: Database,
  doer: Doer,
  withdrawalId: string,
  { bankReference, paidOn }: { bankReference: string; paidOn: string },
  now: Instant,
): Promise<NotMoved | null> =>
  withTransaction(pool, async (db) => {
    const key = await findOwned(db, doer, withdrawalId);
    const held = key === null ? 'not-found' : await holdStatement(db, key, 'remit');
    if (typeof held === 'string') return held;
    const { row, state } = held;
    if (state === 'wrong-state' || state === 'already') return state === 'already' ? null : state;
    await keepRemitted(db, row, { bankReference, paidOn });
    await keepWithdrawal(db, { ...row, state, endedAt: now }, null);
    await logMoved(db, doer, row, { action: 'pay-statement', after: { bankReference, paidOn } }, now);
    return null;
  });

/** An operator sends it back, with a note that the company reads. */
export async function returnStatement(
  pool: Database,
  doer: Doer,
  withdrawalId: string,
  note: string,
  now: Instant,
): Promise<NotMoved | null> {
  const key = await findOwned(asDb(pool), doer, withdrawalId);
  if (key === null) return 'not-found';
  const { brandId } = doer;
  const { utcOffsetMinutes } = await readBrandRules(asDb(pool), brandId);
  const event = returnedEventOf(key, now);
  const settled = await settleAlong(pool, { brandId, utcOffsetMinutes }, event, async (db, settle) => {
    const held = await holdStatement(db, key, 'return');
    if (typeof held === 'string') return held;
    const { row, state } = held;
    if (state === 'wrong-state' || state === 'already') return state === 'already' ? null : state;
    await settle();
    await keepWithdrawal(db, { ...row, state, why: note, endedAt: now }, null);
    const logged = { action: 'return-statement', after: { state }, reason: note } as const;
    await logMoved(db, doer, row, logged, now);
    return null;
  });
  if (settled !== null && typeof settled === 'object')
    throw new BrokenInvariant(`statement ${withdrawalId} came back: ${settled.refused}`);
  return settled;
}

/** Whose statement it is; null: no withdrawal of the brand's. */
async function findOwned(db: Db, { brandId }: Doer, withdrawalId: string): Promise<WithdrawalKey | null> {
  const key = await findWithdrawalOwner(db, withdrawalId);
  const row = key === null ? null : await readWithdrawal(db, key);
  return row?.brandId === brandId ? key : null;
}

const logMoved = (
  db: Db,
  doer: Doer,
  { memberId, withdrawalId, state, grossFen }: WithdrawalRow,
  done: { action: 'pay-statement' | 'return-statement'; after: object; reason?: string },
  now: Instant,
): Promise<void> =>
  logAction(db, doer, {
    ...done,
    memberId,
    subject: withdrawalId,
    before: { state, fen: grossFen.toString() },
    doneAt: now,
  });
