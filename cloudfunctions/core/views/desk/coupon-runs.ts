/** Runs over many members, who got nothing in them and why, and batches of codes. Reads only. */
import type {
  CodeBatchesReply,
  CouponRunReply,
  CouponRunsReply,
  CsvPageReply,
  RunMissesReply,
} from '../../../contract/promotion';
import type { Db } from '../../../platform/db';
import { readBatchCodes, readBatches, type BatchKey } from '../../coupon/code-batches.store';
import type { RunKey } from '../../coupon/runs.store';
import type { TemplateKey } from '../../coupon/coupon.types';
import { csvPage } from '../../kernel/csv';
import { pageOf, sought } from '../../kernel/page';
import { isoInstant } from '../../kernel/time';
import { listMisses, listRuns, type IListRunsResult } from './coupons.view.queries';
import { couponCsv } from './coupon-csv';

const PAGE = 50;
const CSV_PAGE = 5000;
/** Later than any run. */
const LAST = 9_000_000_000_000_000_000n;

const toReply = (row: IListRunsResult): CouponRunReply => ({
  run: row.run_id.toString(),
  kind: row.kind as CouponRunReply['kind'],
  template: row.template_id,
  to: row.to_template,
  state: row.state as CouponRunReply['state'],
  stoppedWhy: row.stopped_why as CouponRunReply['stoppedWhy'],
  total: row.total.toString(),
  done: row.done.toString(),
  given: row.given.toString(),
  twice: row.twice.toString(),
  missed: row.missed.toString(),
  reason: row.reason,
  startedBy: row.started_name,
  startedAt: row.started_at.toISOString(),
  endedAt: isoInstant(row.ended_at?.getTime() ?? null),
});

/** A page of the runs of a template, the latest first. */
export async function listCouponRuns(
  db: Db,
  { brandId, templateId }: TemplateKey,
  before: bigint = LAST,
): Promise<CouponRunsReply> {
  const rows = await listRuns.run({ brandId, templateId, only: null, before, limit: sought(PAGE) }, db);
  const { shown, next } = pageOf(rows, PAGE, (row) => row.run_id.toString());
  return { runs: shown.map(toReply), next };
}

/** One run; null: the brand has no such one. */
export async function showCouponRun(db: Db, { brandId, runId }: RunKey): Promise<CouponRunReply | null> {
  const asked = { brandId, templateId: null, only: runId, before: LAST, limit: 1 };
  const [row] = await listRuns.run(asked, db);
  return row === undefined ? null : toReply(row);
}

/** A page of those who got nothing, in the order of the list. */
export async function listRunMisses(
  db: Db,
  { brandId, runId }: RunKey,
  after: bigint,
): Promise<RunMissesReply> {
  const rows = await listMisses.run({ brandId, runId, after, limit: sought(PAGE) }, db);
  const { shown, next } = pageOf(rows, PAGE, (row) => row.row_no.toString());
  const misses = shown.map((row) => ({
    row: row.row_no.toString(),
    memberKey: row.member_key,
    why: row.why as RunMissesReply['misses'][number]['why'],
  }));
  return { misses, next };
}

/** A page of batches, by name. */
export async function listCodeBatches(db: Db, key: TemplateKey, after: string): Promise<CodeBatchesReply> {
  const rows = await readBatches(db, key, after, sought(PAGE));
  const { shown, next } = pageOf(rows, PAGE, (row) => row.batch);
  const batches = shown.map(({ batch, codes, claimed }) => ({
    batch,
    codes: codes.toString(),
    claimed: claimed.toString(),
  }));
  return { batches, next };
}

/** A page of a batch's codes as CSV. */
export async function exportCodes(
  db: Db,
  key: BatchKey,
  after: string | undefined,
  utcOffsetMinutes: number,
): Promise<CsvPageReply> {
  const rows = await readBatchCodes(db, key, after ?? '', sought(CSV_PAGE));
  const { shown, next } = pageOf(rows, CSV_PAGE, ({ code }) => code);
  const cells = shown.map((row) => couponCsv.code(row, utcOffsetMinutes));
  return { csv: csvPage(couponCsv.codes, cells, after === undefined), next };
}
