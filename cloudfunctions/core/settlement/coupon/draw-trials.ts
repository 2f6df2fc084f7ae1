/**
 * Draws members of trials into their groups, in parts: each part, how far it is and its share of the coupons'
 * list change in one transaction. Killed in the middle, a part has happened or it has not. Drawn is whoever
 * fits at that moment, agrees to messages about offers, and got nothing by another trial lately.
 */
import { randomBytes } from 'node:crypto';
import { asDb, withTransaction, type Database, type Db } from '../../../platform/db';
import { addPart, keepStarted } from '../../coupon/runs.store';
import { termsOf } from '../../insight/audience.rules';
import { listFitting } from '../../insight/audiences.store';
import { armOf } from '../../insight/draw.rules';
import {
  addDrawn,
  holdDrawing,
  readBrandSalt,
  readEligible,
  readTrialsAtWork,
  type TrialKey,
} from '../../insight/trials.store';
import type { Instant } from '../../kernel/time';
import { standsOn } from '../work/flow/stands-on';
import { PART } from './issue-list';

/** Whoever got something by a trial waits so long for the next. Days. */
export const REST_DAYS = 7;
const SALT_BYTES = 16;

/** Draws every trial that is not drawn yet; how many parts that were. */
export async function drawTrials(
  pool: Database,
  now: () => Instant,
  isTimeUp: () => boolean = () => false,
): Promise<number> {
  let parts = 0;
  const drawing = (await readTrialsAtWork(asDb(pool))).filter(({ state }) => state === 'drawing');
  for (const trial of drawing)
    while (!isTimeUp()) {
      const isMore = await withTransaction(pool, (db) => drawPart(db, trial, now()));
      parts += 1;
      if (!isMore) break;
    }
  return parts;
}

/** Whether there is more to draw by whoever drew this part. */
async function drawPart(db: Db, key: TrialKey, now: Instant): Promise<boolean> {
  const trial = await holdDrawing(db, key);
  if (trial === null) return false;
  const { brandId, trialId } = key;
  const asked = await standsOn(db, brandId, now);
  const { today } = asked;
  const terms = { ...termsOf(trial.rule, today), agreed: true };
  const page = { before: trial.before, limit: PART };
  const fitting = await listFitting(db, asked, terms, page);
  const eligible = await readEligible(
    db,
    { trialId },
    fitting.map(({ memberId }) => memberId),
    today - REST_DAYS,
  );
  const salts = { brand: await readBrandSalt(db, brandId, randomBytes(SALT_BYTES)), trial: trial.salt };
  const drawn = fitting
    .filter(({ memberId }) => eligible.has(memberId))
    .map(({ memberId, memberKey }) => ({
      memberId,
      memberKey,
      arm: armOf(salts, trial.controlBp, memberId),
    }));
  const memberKeys = drawn.filter(({ arm }) => arm === 'treated').map(({ memberKey }) => memberKey);
  const run = { brandId, runId: trial.runId };
  if (memberKeys.length > 0)
    await addPart(db, run, { partNo: trial.parts, firstRow: trial.treated + 1, memberKeys });
  const isLast = fitting.length < PART;
  await addDrawn(db, key, drawn, {
    ...{ enrolledOn: today, isLast, hasPart: memberKeys.length > 0 },
    before: fitting.at(-1)?.memberId ?? 0n,
  });
  if (isLast) await keepStarted(db, run, trial.treated + memberKeys.length);
  return !isLast;
}
