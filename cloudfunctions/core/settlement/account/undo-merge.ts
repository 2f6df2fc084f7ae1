/**
 * Tells two accounts apart again: the one that was given up opens, gets back who it was known as, and,
 * through the ledger, what of its value is still there. Coupons, name and birthday stay where they are.
 */
import { withTransaction, type Db } from '../../../platform/db';
import type { Outside } from '../../../platform/outside';
import { endSessions } from '../../../platform/session-holder.store';
import { ofBook } from '../../effect/effects';
import { addEffects } from '../../effect/effects.store';
import type { Instant } from '../../kernel/time';
import { holdAccounts, holdIdentities, readIdentities } from '../../member/account.store';
import { moveIdentities, readMerge, undoMerge } from '../../member/merges.store';
import { readPhone } from '../../member/phone.store';
import { movePhone } from '../../member/hashed-identities';
import { runBookEffects } from '../work/run-effects';

/** Undoes the latest merging of the account; `not-merged` where there is none that stands. */
export async function undoMerging(
  outside: Outside,
  { brandId, memberId, now }: { brandId: number; memberId: bigint; now: Instant },
  alongside: (db: Db) => Promise<void>,
): Promise<'not-merged' | null> {
  const { database, vault } = outside;
  const refused = await withTransaction(database, async (db) => {
    const merge = await readMerge(db, memberId);
    if (merge === null || merge.brandId !== brandId || merge.undoneAt !== null) return 'not-merged';
    await holdIdentities(db, merge.hashes);
    await holdAccounts(db, [memberId, merge.keptId]);
    if (!(await undoMerge(db, memberId, merge.no, now))) return 'not-merged';
    const pair = { from: merge.keptId, to: memberId };
    const went = (hash: Buffer): boolean => merge.hashes.some((known) => known.equals(hash));
    const known = await readIdentities(db, merge.keptId);
    const back = known.filter(({ kind, identity }) => went(vault.hash(brandId, kind, identity)));
    await moveIdentities(db, brandId, pair, back);
    const phone = await readPhone(db, merge.keptId);
    if (phone !== null && went(phone.hash)) await movePhone(db, vault, brandId, pair);
    // Whoever came in as the one that was given up is not the other any more.
    await endSessions(db, merge.keptId);
    const effect = { kind: 'tell-merge', subject: `${merge.no}:back`, payload: {} } as const;
    await addEffects(db, [{ ...ofBook({ brandId, memberId }), ...effect }], now);
    await alongside(db);
    return null;
  });
  if (refused === null) await runBookEffects(outside, memberId, now);
  return refused;
}
