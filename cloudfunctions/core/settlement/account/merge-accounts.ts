/**
 * Two accounts of one person become one: who they are known as, their phone, name and coupons go over in one
 * transaction, which also writes what the ledger is told of it (tell-merge). Killed in between, the worker
 * tells it. Locks the identities of both, then their rows in the order of their numbers.
 */
import type { WhyNotMerged } from '../../../contract/merge';
import { withTransaction, type Db } from '../../../platform/db';
import type { Outside } from '../../../platform/outside';
import { endSessions } from '../../../platform/session-holder.store';
import type { Vault } from '../../../platform/vault';
import { ofBook } from '../../effect/effects';
import { addEffects } from '../../effect/effects.store';
import { moveTagsOf } from '../../insight/tags.store';
import { moveMessagesOf } from '../../message/message-choices.store';
import {
  closeMerged,
  holdAccounts,
  holdIdentities,
  readIdentities,
  type AccountRow,
} from '../../member/account.store';
import { eraseCode } from '../../member/member-code.store';
import { whyHeld } from '../../member/merge.rules';
import { claimWelcome } from '../../member/welcome.store';
import {
  addMerge,
  moveCoupons,
  moveIdentities,
  moveProfile,
  readHeld,
  readMerge,
} from '../../member/merges.store';
import type { Instant } from '../../kernel/time';
import { hashesOf, movePhone } from '../../member/hashed-identities';
import { runBookEffects } from '../work/run-effects';

export interface Merging {
  brandId: number;
  /** The account that is given up. */
  memberId: bigint;
  /** The one that answers from then on. */
  keptId: bigint;
  /** Null: by a phone that was proven. */
  staffId: bigint | null;
  now: Instant;
}

/**
 * Merges, or says why not. `alongside` writes what belongs to it in the same transaction: the line in the
 * log.
 */
export async function mergeAccounts(
  outside: Outside,
  merging: Merging,
  alongside: (db: Db) => Promise<void> = () => Promise.resolve(),
): Promise<WhyNotMerged | null> {
  const refused = await withTransaction(outside.database, async (db) => {
    const why = await mergeIn(db, outside.vault, merging);
    if (why === null) await alongside(db);
    return why;
  });
  if (refused === null) await runBookEffects(outside, merging.memberId, merging.now);
  return refused;
}

/** The same within the caller's transaction, who runs the effects of the book after it. */
export async function mergeIn(db: Db, vault: Vault, merging: Merging): Promise<WhyNotMerged | null> {
  const { brandId, memberId, keptId, staffId, now } = merging;
  if (memberId === keptId) return 'same';
  const [given, kept] = await holdBoth(db, vault, merging);
  if (given?.brandId !== brandId || kept?.brandId !== brandId) return 'account-closed';
  const held = whyHeld(await readHeld(db, memberId));
  if (held !== null) return held;
  const hashes = await hashesOf(db, vault, given);
  // The gift was had, whichever account had it.
  if (given.joinedAt !== null) await claimWelcome(db, kept, hashes, now);
  const pair = { from: memberId, to: keptId };
  await movePhone(db, vault, brandId, pair);
  await moveIdentities(db, brandId, pair, await readIdentities(db, memberId));
  await moveProfile(db, pair);
  await moveCoupons(db, brandId, pair, now);
  await moveTagsOf(db, pair);
  await moveMessagesOf(db, brandId, pair);
  await eraseCode(db, memberId);
  await endSessions(db, memberId);
  await closeMerged(db, given, now);
  const no = ((await readMerge(db, memberId))?.no ?? 0) + 1;
  await addMerge(db, memberId, { no, keptId, brandId, mergedAt: now, hashes }, staffId);
  await addEffects(db, [{ ...ofBook(merging), kind: 'tell-merge', subject: `${no}:away`, payload: {} }], now);
  return null;
}

/** Both accounts, held, in the order asked; null where one is closed. */
async function holdBoth(
  db: Db,
  vault: Vault,
  { brandId, memberId, keptId }: Pick<Merging, 'brandId' | 'memberId' | 'keptId'>,
): Promise<[AccountRow | null, AccountRow | null]> {
  const ids = [memberId, keptId];
  const hashes: Buffer[] = [];
  for (const id of ids) hashes.push(...(await hashesOf(db, vault, { memberId: id, brandId })));
  await holdIdentities(db, hashes);
  const held = await holdAccounts(db, ids);
  return [held.get(memberId) ?? null, held.get(keptId) ?? null];
}
