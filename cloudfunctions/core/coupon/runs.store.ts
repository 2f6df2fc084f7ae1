/*
 * Runs over many members: a list that gets coupons, or coupons that are replaced or revoked. A list is kept
 * in parts of some thousand rows; a part and what became of it change in one transaction, so that whoever
 * carries a run on after a kill begins where it stopped.
 */
import type { RunKind, RunMiss, RunStopped } from '../../contract/promotion';
import type { Db } from '../../platform/db';
import { present } from '../kernel/assert';
import { column } from '../kernel/columns';
import { isoInstant, type Instant } from '../kernel/time';
import type { CouponKey, TemplateKey, TemplateRow } from './coupon.types';
import type { Validity } from './coupon.rules';
import {
  addToRun,
  claimPart,
  claimRun,
  endRun,
  findMembersOfPart,
  findOpenPart,
  issueOpenPart,
  findRun,
  findRunByRequest,
  findRunning,
  findUsable,
  insertMisses,
  insertParts,
  insertRun,
  resumeRun,
  revokeUsable,
  startRun,
  stopRun,
  type IFindRunResult,
} from './runs.store.queries';

export interface RunKey {
  brandId: number;
  runId: bigint;
}

export interface RunRow extends RunKey, TemplateKey {
  kind: RunKind;
  /** Of the coupons that are put right; null: every one. */
  version: number | null;
  toTemplate: string | null;
  reason: string | null;
  state: 'filling' | 'running' | 'stopped' | 'done';
  total: bigint;
  /** How far. */
  done: bigint;
  after: CouponKey;
  startedBy: bigint | null;
}

const toRun = (brandId: number, row: IFindRunResult): RunRow => ({
  brandId,
  runId: row.run_id,
  kind: row.kind as RunKind,
  templateId: row.template_id,
  version: row.version,
  toTemplate: row.to_template,
  reason: row.reason,
  state: row.state as RunRow['state'],
  total: row.total,
  done: row.done,
  after: { memberId: row.after_member, couponId: row.after_coupon },
  startedBy: row.started_by,
});

/** Keeps a run, or finds that the same request has made it. */
export async function addRun(
  db: Db,
  run: Omit<RunRow, 'runId' | 'done' | 'after'> & { requestId: string },
  at: Instant,
): Promise<{ runId: bigint; isNew: boolean }> {
  const { brandId, requestId } = run;
  const [made] = await insertRun.run({ ...run, startedAt: isoInstant(at) }, db);
  if (made !== undefined) return { runId: made.run_id, isNew: true };
  const [known] = await findRunByRequest.run({ brandId, requestId }, db);
  return { runId: present(known, `the run of ${requestId}`).run_id, isNew: false };
}

/** One run; null: the brand has no such one. */
export async function readRun(db: Db, { brandId, runId }: RunKey): Promise<RunRow | null> {
  const [row] = await findRun.run({ brandId, runId }, db);
  return row === undefined ? null : toRun(brandId, row);
}

/** One run that goes on, held until the transaction ends; null: it does not go on (any more). */
export async function holdRun(db: Db, { brandId, runId }: RunKey): Promise<RunRow | null> {
  const [row] = await claimRun.run({ brandId, runId }, db);
  return row === undefined ? null : toRun(brandId, row);
}

/** Runs of any brand that go on. */
export const readRunning = async (db: Db, limit: number): Promise<RunKey[]> =>
  (await findRunning.run({ limit }, db)).map((row) => ({ brandId: row.brand_id, runId: row.run_id }));

/** Keeps a part of a list; the same part again changes nothing. */
export async function addPart(
  db: Db,
  { brandId, runId }: RunKey,
  part: { partNo: number; firstRow: number; memberKeys: string[] },
): Promise<void> {
  await insertParts.run({ brandId, runId, ...part, firstRow: BigInt(part.firstRow) }, db);
}

/** The list is whole: its run goes on from now. */
export async function keepStarted(db: Db, { brandId, runId }: RunKey, total: number): Promise<void> {
  await startRun.run({ brandId, runId, total: BigInt(total) }, db);
}

/** A part that nobody has done, claimed; null: none is left. `lost`: somebody else was first. */
export async function takePart(
  db: Db,
  { brandId, runId }: RunKey,
): Promise<{ firstRow: bigint; memberKeys: string[] } | 'lost' | null> {
  const [open] = await findOpenPart.run({ brandId, runId }, db);
  if (open === undefined) return null;
  const [part] = await claimPart.run({ brandId, runId, partNo: open.part_no }, db);
  return part === undefined ? 'lost' : { firstRow: part.first_row, memberKeys: part.member_keys };
}

/** How a list is issued where nothing limits whom the brand gives. */
export interface ListIssuing {
  row: TemplateRow;
  validity: Validity;
  at: Instant;
  issuedBy: bigint | null;
}

/**
 * Issues an open part of a list, whole, in one statement. `none-open`: there is none that nobody is at;
 * `too-few`: the stock is not enough for it, and the caller rolls back.
 */
export async function issuePartOfList(
  db: Db,
  { brandId, runId }: RunKey,
  { row, validity, at, issuedBy }: ListIssuing,
): Promise<'issued' | 'none-open' | 'too-few'> {
  const [open] = await findOpenPart.run({ brandId, runId }, db);
  if (open === undefined) return 'none-open';
  const [issued] = await issueOpenPart.run(
    {
      brandId,
      runId,
      partNo: open.part_no,
      templateId: row.templateId,
      version: row.version,
      cause: causeOfList(runId),
      usableFrom: isoInstant(validity.usableFrom),
      expiresAt: isoInstant(validity.expiresAt),
      uses: row.template.terms.uses,
      issuedAt: isoInstant(at),
      issuedBy,
    },
    db,
  );
  return issued?.within === false ? 'too-few' : 'issued';
}

/** For what the coupons of a list are issued: once a member. */
export const causeOfList = (runId: bigint): string => `list:${runId}`;

/** Whose these keys are, in their order; null: nobody's. */
export async function readMembersOfPart(
  db: Db,
  brandId: number,
  memberKeys: string[],
): Promise<(bigint | null)[]> {
  const rows = await findMembersOfPart.run({ brandId, memberKeys }, db);
  return rows.map((row) => row.member_id);
}

/** A row of a list that got nothing. */
export interface Miss {
  rowNo: bigint;
  memberKey: string;
  why: RunMiss;
}

/** What a batch came to. */
export interface Batch {
  done: number;
  given: number;
  twice: number;
  misses: readonly Miss[];
  /** How far, of coupons that are put right. */
  after?: CouponKey;
}

/** Counts a batch. */
export async function keepBatch(db: Db, { brandId, runId }: RunKey, batch: Batch): Promise<void> {
  const { done, given, twice, misses, after } = batch;
  if (misses.length > 0)
    await insertMisses.run(
      {
        brandId,
        runId,
        rowNos: column(misses, ({ rowNo }) => rowNo),
        memberKeys: column(misses, ({ memberKey }) => memberKey),
        whys: column(misses, ({ why }) => why),
      },
      db,
    );
  await addToRun.run(
    {
      brandId,
      runId,
      done: BigInt(done),
      given: BigInt(given),
      twice: BigInt(twice),
      missed: BigInt(misses.length),
      afterMember: after?.memberId ?? null,
      afterCoupon: after?.couponId ?? null,
    },
    db,
  );
}

/** It cannot go on, for now. */
export async function keepStopped(db: Db, { brandId, runId }: RunKey, why: RunStopped): Promise<void> {
  await stopRun.run({ brandId, runId, why }, db);
}

/** It goes on; null: it had not stopped. Its template. */
export async function keepResumed(db: Db, { brandId, runId }: RunKey): Promise<string | null> {
  const [row] = await resumeRun.run({ brandId, runId }, db);
  return row?.template_id ?? null;
}

/** It is through, unless somebody is still at a part of it. */
export async function keepRunEnded(db: Db, { brandId, runId }: RunKey, at: Instant): Promise<void> {
  await endRun.run({ brandId, runId, at: isoInstant(at) }, db);
}

/** Coupons of a run's template that may still be used, from where it is on. */
export const readUsable = async (
  db: Db,
  { brandId, templateId, version, after }: Pick<RunRow, 'brandId' | 'templateId' | 'version' | 'after'>,
  limit: number,
): Promise<CouponKey[]> =>
  (
    await findUsable.run(
      { brandId, templateId, version, afterMember: after.memberId, afterCoupon: after.couponId, limit },
      db,
    )
  ).map((row) => ({ memberId: row.member_id, couponId: row.coupon_id }));

/** Revokes those of them that are still usable; which they were. */
export async function keepRevokedOf(
  db: Db,
  coupons: readonly CouponKey[],
  { why, at }: { why: string; at: Instant },
): Promise<CouponKey[]> {
  const rows = await revokeUsable.run(
    {
      memberIds: column(coupons, ({ memberId }) => memberId),
      couponIds: column(coupons, ({ couponId }) => couponId),
      why,
      at: isoInstant(at),
    },
    db,
  );
  return rows.map((row) => ({
    memberId: present(row.member_id, 'a member'),
    couponId: present(row.coupon_id, 'a coupon'),
  }));
}
