/**
 * A member calls a withdrawal back while it waits for their confirmation. It is over only when WeChat Pay
 * says so: a confirmation of the same moment may win.
 */
import { asDb, withTransaction } from '../../../platform/db';
import type { Outside } from '../../../platform/outside';
import { ofWithdrawal } from '../../effect/effects';
import { addEffects } from '../../effect/effects.store';
import { present } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import type { WithdrawalKey, WithdrawalRow } from '../../withdrawal/withdrawal.types';
import { holdWithdrawal, keepCancelAsked, readWithdrawal } from '../../withdrawal/withdrawals.store';
import { runWithdrawalEffects } from '../work/run-effects';

/** Asks for it; how it stands then, or why not. */
export async function cancelWithdrawal(
  outside: Outside,
  key: WithdrawalKey,
  now: Instant,
): Promise<WithdrawalRow | 'not-found' | 'wrong-state'> {
  const asked = await withTransaction(outside.database, async (db) => {
    const row = await holdWithdrawal(db, key);
    if (row === null) return 'not-found';
    if (row.cancelAskedAt !== null) return null;
    if (row.state !== 'waiting-confirm') return 'wrong-state';
    await keepCancelAsked(db, row, now);
    const effect = { ...ofWithdrawal(row), kind: 'cancel-transfer', payload: {} } as const;
    await addEffects(db, [{ ...effect, subject: row.withdrawalId }], now);
    return null;
  });
  if (asked !== null) return asked;
  await runWithdrawalEffects(outside, key, now);
  const row = await readWithdrawal(asDb(outside.database), key);
  return present(row, `withdrawal ${key.withdrawalId}`);
}
