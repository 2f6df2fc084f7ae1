/*
 * Reads and writes the levels that members took, and the benefits that are granted once. Works on sets of
 * members whose rows the caller has locked. A grant that stands and is granted again changes no row, which
 * breaks an invariant.
 */
import type { Db } from '../../platform/db';
import { assert } from '../kernel/assert';
import { column, type Owned } from '../kernel/columns';
import { formatDay, parseDay, type Day, type Instant } from '../kernel/time';
import type { Step } from './tier.types';
import { findGrants, findSteps, insertSteps, removeSteps, saveGrants } from './tier.store.queries';

/** Steps that stand, by member and number. */
export async function readSteps(db: Db, memberIds: bigint[]): Promise<(Step & { memberId: bigint })[]> {
  const rows = await findSteps.run({ memberIds }, db);
  return rows.map((row) => ({
    memberId: row.member_id,
    no: row.step_no,
    tier: row.tier,
    kind: row.kind as Step['kind'],
    takenAt: row.taken_at.getTime(),
    lastDay: parseDay(row.last_day),
    version: row.programme_version,
    until: row.until?.getTime() ?? null,
    keptByPolicy: row.kept_by_policy,
    eventSeq: row.event_seq,
    removedAt: null,
    change: 'none',
  }));
}

/** Writes new steps and the end of old ones. */
export async function saveSteps(db: Db, steps: readonly Owned<Step>[]): Promise<void> {
  const made = steps.filter(({ row }) => row.change === 'insert');
  const removed = steps.filter(({ row }) => row.change === 'update');
  if (made.length > 0) {
    await insertSteps.run(
      {
        memberIds: column(made, ({ owner }) => owner.memberId),
        stepNos: column(made, ({ row }) => row.no),
        brandIds: column(made, ({ owner }) => owner.brandId),
        tiers: column(made, ({ row }) => row.tier),
        kinds: column(made, ({ row }) => row.kind),
        takenAt: column(made, ({ row }) => row.takenAt),
        lastDays: column(made, ({ row }) => formatDay(row.lastDay)),
        versions: column(made, ({ row }) => row.version),
        until: column(made, ({ row }) => row.until),
        kept: column(made, ({ row }) => row.keptByPolicy),
        eventSeqs: column(made, ({ row }) => row.eventSeq),
        removedAt: column(made, ({ row }) => row.removedAt),
      },
      db,
    );
  }
  if (removed.length > 0) {
    await removeSteps.run(
      {
        memberIds: column(removed, ({ owner }) => owner.memberId),
        stepNos: column(removed, ({ row }) => row.no),
        removedAt: column(removed, ({ row }) => row.removedAt),
      },
      db,
    );
  }
}

export interface Grant {
  key: string;
  day: Day;
  lotNo: number;
  takenBackAt: Instant | null;
}

/** Benefits that were granted and not taken back. */
export async function readGrants(db: Db, memberIds: bigint[]): Promise<(Grant & { memberId: bigint })[]> {
  const rows = await findGrants.run({ memberIds }, db);
  return rows.map((row) => ({
    memberId: row.member_id,
    key: row.benefit_key,
    day: parseDay(row.granted_day),
    lotNo: row.lot_no,
    takenBackAt: null,
  }));
}

/** Writes grants; `BrokenInvariant` where one that stands would be granted again. */
export async function writeGrants(db: Db, grants: readonly Owned<Grant>[]): Promise<void> {
  const last = [
    ...new Map(grants.map((grant) => [`${grant.owner.memberId}|${grant.row.key}`, grant])).values(),
  ];
  if (last.length === 0) return;
  const written = await saveGrants.run(
    {
      memberIds: column(last, ({ owner }) => owner.memberId),
      keys: column(last, ({ row }) => row.key),
      brandIds: column(last, ({ owner }) => owner.brandId),
      days: column(last, ({ row }) => formatDay(row.day)),
      lotNos: column(last, ({ row }) => row.lotNo),
      takenBackAt: column(last, ({ row }) => row.takenBackAt),
    },
    db,
  );
  assert(written.length === last.length, 'a benefit that stands was granted again');
}
