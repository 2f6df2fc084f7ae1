/**
 * Carries runs on: the next part of a list, or the next coupons that are put right, each in one transaction
 * with what became of it. Killed in the middle, a part has either happened or it has not; what is issued is
 * once for each run and member besides.
 */
import type { RunStopped } from '../../../contract/promotion';
import { asDb, withTransaction, type Database, type Db } from '../../../platform/db';
import type { CouponAsk, CouponKey, Issued } from '../../coupon/coupon.types';
import {
  holdRun,
  keepBatch,
  keepRevokedOf,
  keepRunEnded,
  keepStopped,
  readMembersOfPart,
  readRun,
  readRunning,
  readUsable,
  takePart,
  type Miss,
  type RunKey,
  type RunRow,
} from '../../coupon/runs.store';
import { readCounters, readTemplate } from '../../coupon/templates.store';
import type { Instant } from '../../kernel/time';
import { issueWithin, type NotIssuing } from './issue-coupons';

/** Coupons that are put right in one transaction. */
const BATCH = 1000;
const MOST_RUNS = 100;

/** `more`: there is more of it; `over`: nothing is left to do now. */
type Step = 'more' | 'over';

/** What is thrown to undo a batch that cannot be. */
class CannotGoOn extends Error {
  constructor(readonly why: RunStopped) {
    super(why);
  }
}

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
  const step = run.kind === 'list' ? issuePart : correctBatch;
  while (!isTimeUp()) {
    const went = await tryStep(pool, key, () => withTransaction(pool, (db) => step(db, key, now())));
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

/** One part of a list. Several workers may be at different parts at once. */
async function issuePart(db: Db, key: RunKey, at: Instant): Promise<Step> {
  const run = await readRun(db, key);
  // Parts of a list that is still being told may be issued already.
  if (run === null || run.state === 'stopped' || run.state === 'done') return 'over';
  const part = await takePart(db, key);
  if (part === null) return 'over';
  if (part === 'lost') return 'more';
  const members = await readMembersOfPart(db, key.brandId, part.memberKeys);
  const asks: CouponAsk[] = members.flatMap((memberId) =>
    memberId === null ? [] : [{ memberId, cause: `list:${key.runId}` }],
  );
  const issued =
    asks.length === 0 ? [] : await issueWithin(db, { ...givingOf(run), source: 'list', asks, at });
  if (typeof issued === 'string') throw new CannotGoOn(issued);
  const { given, twice, misses } = countPart(part, members, issued);
  await keepBatch(db, key, { done: members.length, given, twice, misses });
  return 'more';
}

const givingOf = ({ brandId, templateId, startedBy }: RunRow) => ({
  brandId,
  templateId,
  isLimited: false,
  issuedBy: startedBy,
});

/** What became of each row. */
function countPart(
  { firstRow, memberKeys }: { firstRow: bigint; memberKeys: string[] },
  members: readonly (bigint | null)[],
  issued: readonly Issued[],
): { given: number; twice: number; misses: Miss[] } {
  const answers = issued.values();
  const counted = { given: 0, twice: 0, misses: [] as Miss[] };
  for (const [place, memberId] of members.entries()) {
    const outcome = memberId === null ? 'unknown-member' : answers.next().value?.outcome;
    if (outcome === 'issued') counted.given += 1;
    else if (outcome === 'known') counted.twice += 1;
    else
      counted.misses.push({
        rowNo: firstRow + BigInt(place),
        memberKey: memberKeys[place] ?? '',
        why: outcome === 'unknown-member' ? outcome : outcome === 'no-member' ? 'closed' : 'none-left',
      });
  }
  return counted;
}

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
