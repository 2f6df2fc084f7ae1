/*
 * Accounts that became one: which was given up for which, what went over, and how far that was undone.
 * Callers hold both accounts, in the order of their numbers.
 */
import type { Db } from '../../platform/db';
import { column } from '../kernel/columns';
import { isoInstant, type Instant } from '../kernel/time';
import type { KnownAs } from './account.store';
import {
  dropProfile,
  findHeld,
  findMerge,
  findMergedInto,
  findStepBrought,
  giveIdentities,
  insertMerge,
  openAgain,
  replaceCoupons,
  revokeUnused,
  setUndone,
  takeIdentities,
} from './merges.store.queries';
import { MERGE_SOURCE, mergeId } from './merge.rules';
import { readProfile, writeBirthday, writeHousehold } from './profile.store';
import { writeProfiles } from './member.store';

/** The latest merging of an account that was given up. */
export interface MergeRow {
  no: number;
  keptId: bigint;
  brandId: number;
  mergedAt: Instant;
  undoneAt: Instant | null;
  /** Keyed hashes of the identities that went over. */
  hashes: Buffer[];
}

/** The latest merging; null: there was none. */
export async function readMerge(db: Db, memberId: bigint): Promise<MergeRow | null> {
  const [row] = await findMerge.run({ memberId }, db);
  if (row === undefined) return null;
  return {
    no: row.merge_no,
    keptId: row.kept_id,
    brandId: row.brand_id,
    mergedAt: row.merged_at.getTime(),
    undoneAt: row.undone_at?.getTime() ?? null,
    hashes: row.identity_hashes,
  };
}

/** How many mergings are followed: nobody has that many accounts. */
const MOST_STEPS = 10;

/** Who answers for a member: the account into which theirs was merged, or their own. */
export async function keptAccountOf(db: Db, memberId: bigint): Promise<bigint> {
  let kept = memberId;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const merge = await readMerge(db, kept);
    if (merge === null || merge.undoneAt !== null) return kept;
    kept = merge.keptId;
  }
  return kept;
}

/** Accounts that were merged into this one and still are: at most twenty. */
export const readMergedInto = async (
  db: Db,
  keptId: bigint,
): Promise<{ memberId: bigint; memberKey: string; mergedAt: Instant }[]> =>
  (await findMergedInto.run({ keptId }, db)).map((row) => ({
    memberId: row.member_id,
    memberKey: row.member_key,
    mergedAt: row.merged_at.getTime(),
  }));

/** Writes down that an account was given up for another. `staffId` null: by a phone that was proven. */
export async function addMerge(
  db: Db,
  memberId: bigint,
  { no, keptId, brandId, mergedAt, hashes }: Omit<MergeRow, 'undoneAt'>,
  staffId: bigint | null,
): Promise<void> {
  const row = { memberId, mergeNo: no, brandId, keptId, staffId, hashes };
  await insertMerge.run({ ...row, mergedAt: isoInstant(mergedAt) }, db);
}

/** Undoes it once, and opens the account again; whether it was not undone before. */
export async function undoMerge(db: Db, memberId: bigint, mergeNo: number, at: Instant): Promise<boolean> {
  const undone = await setUndone.run({ memberId, mergeNo, undoneAt: isoInstant(at) }, db);
  if (undone.length > 0) await openAgain.run({ memberId }, db);
  return undone.length > 0;
}

/** Identities of one member become another's. */
export async function moveIdentities(
  db: Db,
  brandId: number,
  { from, to }: { from: bigint; to: bigint },
  known: readonly KnownAs[],
): Promise<void> {
  const kinds = column(known, ({ kind }) => kind);
  const identities = column(known, ({ identity }) => identity);
  await takeIdentities.run({ brandId, memberId: from, kinds, identities }, db);
  await giveIdentities.run({ brandId, memberId: to, kinds, identities }, db);
}

/** The kept account says of itself what it says; the rest it takes from the other. */
export async function moveProfile(db: Db, { from, to }: { from: bigint; to: bigint }): Promise<void> {
  const [theirs, own] = [await readProfile(db, from), await readProfile(db, to)];
  await dropProfile.run({ memberId: from }, db);
  if (own.name === '' && theirs.name !== '') await writeProfiles(db, [{ memberId: to, name: theirs.name }]);
  if (own.birthday === null && theirs.birthday !== null) await writeBirthday(db, to, theirs.birthday);
  if (own.household === null && theirs.household !== null) await writeHousehold(db, to, theirs.household);
}

/** Coupons that were not used go over with their terms and ends; how many. */
export async function moveCoupons(
  db: Db,
  brandId: number,
  { from, to }: { from: bigint; to: bigint },
  now: Instant,
): Promise<number> {
  const at = isoInstant(now);
  const gone = await revokeUnused.run({ memberId: from, at }, db);
  if (gone.length === 0) return 0;
  await replaceCoupons.run(
    {
      memberId: to,
      brandId,
      at,
      templates: column(gone, (row) => row.template_id),
      versions: column(gone, (row) => row.version),
      causes: column(gone, (row) => `merge:${from}:${row.coupon_id}`),
      usableFrom: column(gone, (row) => isoInstant(row.usable_from.getTime())),
      expiresAt: column(gone, (row) => isoInstant(row.expires_at.getTime())),
      usesLeft: column(gone, (row) => row.uses_left),
    },
    db,
  );
  return gone.length;
}

/** What an account holds that two cannot share yet, and how many coupons. */
export async function readHeld(
  db: Db,
  memberId: bigint,
): Promise<{ orders: boolean; rebates: boolean; coupons: number }> {
  const [row] = await findHeld.run({ memberId }, db);
  return row ?? { orders: false, rebates: false, coupons: 0 };
}

/** The number of the event that brought a level along with a merging; null: none came. */
export async function readStepBrought(
  db: Db,
  { memberId, brandId, keptId, no }: MergeRow & { memberId: bigint },
): Promise<bigint | null> {
  const awayId = mergeId(memberId, no, 'away');
  const [row] = await findStepBrought.run({ memberId, brandId, keptId, source: MERGE_SOURCE, awayId }, db);
  return row?.seq ?? null;
}
