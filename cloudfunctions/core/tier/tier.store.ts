/*
 * Reads and writes the levels that members took, and the benefits that are granted once. Works on sets of members whose rows the caller has
 * locked. A grant that stands and is granted again changes no row, which breaks an invariant.
 */
import type { Db } from '../../platform/db';
import { assert } from '../kernel/assert';
import { column, sqlInstant } from '../kernel/columns';
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
export async function saveSteps(
  db: Db,
  steps: readonly (Step & { memberId: bigint; brandId: number })[],
): Promise<void> {
  const made = steps.filter((step) => step.change === 'insert');
  const removed = steps.filter((step) => step.change === 'update');
  if (made.length > 0) {
    await insertSteps.run(
      {
        memberIds: column(made, (step) => step.memberId),
        stepNos: column(made, (step) => step.no),
        brandIds: column(made, (step) => step.brandId),
        tiers: column(made, (step) => step.tier),
        kinds: column(made, (step) => step.kind),
        takenAt: column(made, (step) => sqlInstant(step.takenAt)),
        lastDays: column(made, (step) => formatDay(step.lastDay)),
        versions: column(made, (step) => step.version),
        until: column(made, (step) => sqlInstant(step.until)),
        kept: column(made, (step) => step.keptByPolicy),
        eventSeqs: column(made, (step) => step.eventSeq),
        removedAt: column(made, (step) => sqlInstant(step.removedAt)),
      },
      db,
    );
  }
  if (removed.length > 0) {
    await removeSteps.run(
      {
        memberIds: column(removed, (step) => step.memberId),
        stepNos: column(removed, (step) => step.no),
        removedAt: column(removed, (step) => sqlInstant(step.removedAt)),
      },
      db,
    );
  }
}

export interface Grant {
  memberId: bigint;
  key: string;
  day: Day;
  lotNo: number;
  takenBackAt: Instant | null;
}

/** Benefits that were granted and not taken back. */
export async function readGrants(db: Db, memberIds: bigint[]): Promise<Grant[]> {
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
export async function writeGrants(db: Db, grants: readonly (Grant & { brandId: number })[]): Promise<void> {
  const last = [...new Map(grants.map((grant) => [`${grant.memberId}|${grant.key}`, grant])).values()];
  if (last.length === 0) return;
  const written = await saveGrants.run(
    {
      memberIds: column(last, (grant) => grant.memberId),
      keys: column(last, (grant) => grant.key),
      brandIds: column(last, (grant) => grant.brandId),
      days: column(last, (grant) => formatDay(grant.day)),
      lotNos: column(last, (grant) => grant.lotNo),
      takenBackAt: column(last, (grant) => sqlInstant(grant.takenBackAt)),
    },
    db,
  );
  assert(written.length === last.length, 'a benefit that stands was granted again');
}
