/**
 * Writing to a member's account: in one transaction, with the account held open, so that nothing is written
 * to one that closes meanwhile.
 */
import { withTransaction, type Database, type Db } from '../../platform/db';
import { holdAccount, type AccountRow } from './account.store';

/** Does work on an account that is open; where it is closed, the session that asked is over. */
export function withOpenAccount<T>(
  pool: Database,
  memberId: bigint,
  work: (db: Db, account: AccountRow) => Promise<T>,
): Promise<T | 'session-expired'> {
  return withTransaction(pool, async (db) => {
    const account = await holdAccount(db, memberId);
    return account === null ? 'session-expired' : work(db, account);
  });
}
