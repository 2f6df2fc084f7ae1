/**
 * Carries runs on: the next part of a list, or the next coupons that are put right, each in one transaction
 * with what became of it. Killed in the middle, a part has either happened or it has not; what is issued is
 * once for each run and member besides.
 */
import { asDb, withTransaction, type Database, type Db } from '../../../platform/db';
import type { CouponKey, Issued } from '../../coupon/coupon.types';
import {
  holdRun,
  keepBatch,
  keepRevokedOf,
  keepRunEnded,
  keepStopped,
  readRun,
  readRunning,
  readUsable,
  type RunKey,
  type RunRow,
} from '../../coupon/runs.store';
import { readCounters, readTemplate } from '../../coupon/templates.store';
import type { Instant } from '../../kernel/time';
import { issueWithin, type NotIssuing } from './issue-coupons';
import { CannotGoOn, issuePart, type Step } from './issue-part';

/** Coupons that are put right in one transaction. */
const BATCH = 1000;
const MOST_RUNS = 100;

/** Carries one run on until it is through, stops, or the time is up. */
export async function carryRun(
  pool: Database,
  key: RunKey,
  now: () => Instant,
  isTimeUp: () => boolean = () => false,
): Promise<number> {
  let steps = 0;
  const run = await readRun(asDb(pool), key);
  if (run === null) return steps;
  const step = run.kind === 'list' ? issuePart : correctOne;
  while (!isTimeUp()) {
    const went = await tryStep(pool, key, () => step(pool, key, now()));
    if (went === 'over') {
      await keepRunEnded(asDb(pool), key, now());
      break;
    }
    steps += 1;
  }
  return steps;
}

async function tryStep(pool: Database, key: RunKey, step: () => Promise<Step>): Promise<Step> {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof CannotGoOn)) throw error;
    await keepStopped(asDb(pool), key, error.why);
    return 'over';
  }
}

/** Every run that goes on; how many batches were done. */
export async function carryRuns(
  pool: Database,
  now: () => Instant,
  isTimeUp: () => boolean = () => false,
): Promise<number> {
  let steps = 0;
  for (const key of await readRunning(asDb(pool), MOST_RUNS))
    steps += await carryRun(pool, key, now, isTimeUp);
  return steps;
}

const correctOne = (pool: Database, key: RunKey, at: Instant): Promise<Step> =>
  withTransaction(pool, (db) => correctBatch(db, key, at));

/** The next coupons of a template that are revoked, and where it is so replaced. One worker at a time. */
async function correctBatch(db: Db, key: RunKey, at: Instant): Promise<Step> {
  const run = await holdRun(db, key);
  if (run === null) return 'over';
  const coupons = await readUsable(db, run, await batchOf(db, run));
  const last = coupons.at(-1);
  if (last === undefined) return 'over';
  const revoked = await keepRevokedOf(db, coupons, { why: run.reason ?? '', at });
  const given = run.toTemplate === null ? revoked.length : await replace(db, run, revoked, at);
  await keepBatch(db, key, { done: revoked.length, given, twice: 0, misses: [], after: last });
  return 'more';
}

/** No more than the other template has left. */
async function batchOf(db: Db, { brandId, toTemplate }: RunRow): Promise<number> {
  if (toTemplate === null) return BATCH;
  const counter = (await readCounters(db, brandId, [toTemplate])).get(toTemplate);
  if (counter === undefined) throw new CannotGoOn('unknown');
  if (counter.stock === null) return BATCH;
  const left = counter.stock - counter.issued;
  if (left <= 0n) throw new CannotGoOn('none-left');
  return left < BigInt(BATCH) ? Number(left) : BATCH;
}

/** Each gets one of the other template for the one that was revoked, once. */
async function replace(db: Db, run: RunRow, revoked: readonly CouponKey[], at: Instant): Promise<number> {
  const { brandId, toTemplate, startedBy } = run;
  if (revoked.length === 0) return 0;
  const templateId = toTemplate ?? '';
  if ((await readTemplate(db, { brandId, templateId })) === null) throw new CannotGoOn('unknown');
  const issued: Issued[] | NotIssuing = await issueWithin(db, {
    brandId,
    templateId,
    source: 'replacement',
    asks: revoked.map(({ memberId, couponId }) => ({ memberId, cause: `replacement:${couponId}` })),
    isLimited: false,
    at,
    issuedBy: startedBy,
  });
  if (typeof issued === 'string') throw new CannotGoOn(issued);
  if (issued.some(({ outcome }) => outcome === 'none-left')) throw new CannotGoOn('none-left');
  return issued.filter(({ couponId }) => couponId !== null).length;
}
