/** A member's withdrawals as they read them. Reads only. */
import { WITHDRAWAL_ID, type WithdrawalsReply, type WithdrawalView } from '../../../contract/withdrawal';
import type { Db } from '../../../platform/db';
import { pageOf, readPlace, sought, writePlace } from '../../kernel/page';
import { isoInstant } from '../../kernel/time';
import { saidToMember } from '../../withdrawal/state-words';
import { factsOf } from '../../withdrawal/withdrawal-facts';
import { confirmByOf } from '../../withdrawal/withdrawal.rules';
import { readStatements } from '../../withdrawal/statements.store';
import type { Statement, WithdrawalRow } from '../../withdrawal/withdrawal.types';
import { readWithdrawals } from '../../withdrawal/withdrawals.store';

const PAGE = 20;

/** One of them. @param statement what it is beside it, of a company's */
export const toWithdrawalView = (row: WithdrawalRow, statement?: Statement): WithdrawalView => ({
  ...factsOf(row),
  points: row.points?.toString() ?? null,
  coupon: row.coupon?.name ?? null,
  askedAt: isoInstant(row.askedAt),
  endedAt: isoInstant(row.endedAt),
  confirmBy:
    row.state === 'waiting-confirm' && row.lockedAt !== null ? isoInstant(confirmByOf(row.lockedAt)) : null,
  said: saidToMember(row),
  invoices: statement === undefined || statement.invoices.length === 0 ? null : statement.invoices,
});

/** A page of them, the last first; null: `after` is no place of it. */
export async function listWithdrawals(
  db: Db,
  memberId: bigint,
  after: string | undefined,
): Promise<WithdrawalsReply | null> {
  const place = after === undefined ? undefined : readPlace(after, WITHDRAWAL_ID);
  if (place === null) return null;
  const rows = await readWithdrawals(db, memberId, place, sought(PAGE));
  const { shown, next } = pageOf(rows, PAGE, ({ askedAt, withdrawalId }) =>
    writePlace({ at: askedAt, id: withdrawalId }),
  );
  const statements = await readStatements(
    db,
    shown.filter(({ to }) => to === 'invoice'),
  );
  return { withdrawals: shown.map((row) => toWithdrawalView(row, statements.get(row.withdrawalId))), next };
}
