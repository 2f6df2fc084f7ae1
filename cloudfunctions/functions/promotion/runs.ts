/** Lists that get coupons: how far each is, and who got nothing. */
import type { CouponRunReply, CouponRunsReply, RunMissesReply } from '../../contract/promotion';
import type { Reply } from '../../contract/reply';
import { readNumber } from '../../core/kernel/page';
import { resumeRun, startListRun } from '../../core/settlement/coupon/issue-list';
import { listCouponRuns, listRunMisses, showCouponRun } from '../../core/views/desk/coupon-runs';
import { asDb } from '../../platform/db';
import { accept, acceptFound, reject } from '../../platform/handler';
import { staffOf } from '../../platform/staff-handler';
import { doerOf, refuseProblems, type AskedFor, type Asking } from './asking';
import { begun } from './begun';

/** Gives everybody on a list a coupon. */
export async function issueToList(
  context: Asking,
  { template: templateId, csv, requestId }: AskedFor<'issue-to-list'>,
): Promise<Reply<CouponRunReply>> {
  const list = { templateId, csv, requestId };
  const started = await startListRun(context.database, doerOf(context), list, context.now);
  return 'problems' in started ? refuseProblems(started.problems) : begun(context, started.runId);
}

/** A page of a template's runs. */
export async function listRuns(
  context: Asking,
  { template: templateId, after }: AskedFor<'list-runs'>,
): Promise<Reply<CouponRunsReply>> {
  const before = after === undefined ? undefined : readNumber(after);
  if (before === null) return reject('bad-request');
  const key = { brandId: staffOf(context).brandId, templateId };
  return accept(await listCouponRuns(asDb(context.database), key, before));
}

/** How far one is. */
export const showRun = async (
  context: Asking,
  { run }: AskedFor<'show-run'>,
): Promise<Reply<CouponRunReply>> => {
  const key = { brandId: staffOf(context).brandId, runId: BigInt(run) };
  return acceptFound(await showCouponRun(asDb(context.database), key), 'not-found');
};

/** Lets one that stopped go on. */
export async function resume(
  context: Asking,
  { run }: AskedFor<'resume-run'>,
): Promise<Reply<CouponRunReply>> {
  const key = { brandId: staffOf(context).brandId, runId: BigInt(run) };
  const resumed = await resumeRun(context.database, doerOf(context), key, context.now);
  return resumed ? begun(context, key.runId) : reject('wrong-state');
}

/** A page of those who got nothing. */
export async function listMisses(
  context: Asking,
  { run, after = '0' }: AskedFor<'list-run-misses'>,
): Promise<Reply<RunMissesReply>> {
  const from = readNumber(after);
  if (from === null) return reject('bad-request');
  const key = { brandId: staffOf(context).brandId, runId: BigInt(run) };
  return accept(await listRunMisses(asDb(context.database), key, from));
}
