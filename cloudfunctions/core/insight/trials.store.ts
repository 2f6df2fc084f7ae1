/*
 * Trials: what was planned, who was drawn, what came of it. A trial is held while a part of it is drawn; who
 * was drawn, how far, and the coupons' list change in one transaction of the caller. Groups never change, and
 * the result of a trial that is over neither.
 */
import * as z from 'zod/mini';
import { audienceRuleSchema, type AudienceRule } from '../../contract/audience';
import type { TrialArm, TrialResult } from '../../contract/trial';
import type { Db } from '../../platform/db';
import { present } from '../kernel/assert';
import { formatDay, parseDay, type Day, type Instant } from '../kernel/time';
import type { Arm } from './draw.rules';
import type { PastFacts } from './past-facts.rules';
import {
  findControlGroup,
  findEligible,
  findPast,
  findTrialByRequest,
  findTrials,
  findTrialsAtWork,
  findTrialToMeasure,
  holdTrial,
  insertTrial,
  insertTrialMembers,
  keepControlGroup,
  keepDrawn,
  keepResult,
  measureArms,
  measureCost,
} from './trials.store.queries';

export interface TrialKey {
  brandId: number;
  trialId: bigint;
}

export interface TrialPlan {
  brandId: number;
  requestId: string;
  name: string;
  rule: AudienceRule;
  template: string;
  controlBp: number;
  windowDays: number;
  salt: Buffer;
  runId: bigint;
  startedOn: Day;
  staffId: bigint;
}

/** The salt of the brand's own control group; made from `fresh` where there is none. */
export async function readBrandSalt(db: Db, brandId: number, fresh: Buffer): Promise<Buffer> {
  await keepControlGroup.run({ brandId, salt: fresh }, db);
  const [row] = await findControlGroup.run({ brandId }, db);
  return present(row, 'the control group').salt;
}

/** Keeps a trial that is to be drawn; the same request again is the same trial. */
export async function addTrial(
  db: Db,
  { rule, startedOn, ...plan }: TrialPlan,
  now: Instant,
): Promise<{ trialId: bigint; isNew: boolean }> {
  const [made] = await insertTrial.run(
    {
      ...plan,
      rule: JSON.stringify(rule),
      startedOn: formatDay(startedOn),
      nowMs: now,
      beforeMember: 10n ** 18n,
    },
    db,
  );
  if (made !== undefined) return { trialId: made.trial_id, isNew: true };
  const [known] = await findTrialByRequest.run({ brandId: plan.brandId, requestId: plan.requestId }, db);
  return { trialId: present(known, `the trial of ${plan.requestId}`).trial_id, isNew: false };
}

/** A trial that is being drawn, held until the transaction ends. */
export interface DrawnTrial {
  rule: AudienceRule;
  controlBp: number;
  salt: Buffer;
  runId: bigint;
  startedOn: Day;
  before: bigint;
  parts: number;
  treated: number;
}

/** Null: another worker has it, or it is drawn. */
export async function holdDrawing(db: Db, key: TrialKey): Promise<DrawnTrial | null> {
  const [row] = await holdTrial.run({ ...key }, db);
  if (row === undefined) return null;
  return {
    rule: z.parse(audienceRuleSchema, row.rule),
    controlBp: row.control_bp,
    salt: row.salt,
    runId: row.run_id,
    startedOn: parseDay(row.started_on),
    before: row.before_member,
    parts: row.parts,
    treated: row.treated,
  };
}

/** Of some members, who may be drawn. @param since whoever got something after this day may not */
export async function readEligible(
  db: Db,
  { trialId }: Pick<TrialKey, 'trialId'>,
  memberIds: readonly bigint[],
  since: Day,
): Promise<Set<bigint>> {
  const rows = await findEligible.run({ trialId, memberIds: [...memberIds], since: formatDay(since) }, db);
  return new Set(rows.map((row) => row.member_id));
}

/** Keeps who was drawn into which group, and how far it is. */
export async function addDrawn(
  db: Db,
  key: TrialKey,
  drawn: readonly { memberId: bigint; arm: Arm }[],
  {
    enrolledOn,
    before,
    hasPart,
    isLast,
  }: { enrolledOn: Day; before: bigint; hasPart: boolean; isLast: boolean },
): Promise<void> {
  const count = (arm: Arm): number => drawn.filter((one) => one.arm === arm).length;
  if (drawn.length > 0)
    await insertTrialMembers.run(
      {
        ...key,
        memberIds: drawn.map(({ memberId }) => memberId),
        arms: drawn.map(({ arm }) => arm),
        enrolledOn: formatDay(enrolledOn),
      },
      db,
    );
  await keepDrawn.run(
    {
      ...{ ...key, beforeMember: before, parts: Number(hasPart), state: isLast ? 'watching' : 'drawing' },
      ...{ control: count('control'), held: count('held'), treated: count('treated') },
    },
    db,
  );
}

export interface TrialAtWork extends TrialKey {
  state: 'drawing' | 'watching';
  startedOn: Day;
  windowDays: number;
  measuredAt: Instant | null;
}
/** Trials of any brand that are not over. */
export const readTrialsAtWork = async (db: Db): Promise<TrialAtWork[]> =>
  (await findTrialsAtWork.run(undefined, db)).map((row) => ({
    brandId: row.brand_id,
    trialId: row.trial_id,
    state: row.state as TrialAtWork['state'],
    startedOn: parseDay(row.started_on),
    windowDays: row.window_days,
    measuredAt: row.measured_ms === null ? null : Number(row.measured_ms),
  }));

const EMPTY: TrialArm = { members: 0, buyers: 0, orders: 0, spentFen: '0' };

/** What both groups came to between two days, and what the coupons took off. Three statements. */
export async function measureTrial(
  db: Db,
  key: TrialKey,
  { to, causeOf }: { to: Day; causeOf: (runId: bigint) => string },
): Promise<{ treated: TrialArm; control: TrialArm; used: number; costFen: bigint; controlBp: number }> {
  const [found] = await findTrialToMeasure.run({ ...key }, db);
  const trial = present(found, `trial ${key.trialId}`);
  const rows = await measureArms.run({ ...key, from: trial.started_on, to: formatDay(to) }, db);
  const armOf = (arm: Arm): TrialArm => {
    const row = rows.find((one) => one.arm === arm);
    return row === undefined
      ? EMPTY
      : {
          ...{ members: row.members, buyers: row.buyers, orders: row.orders },
          spentFen: row.spent_fen.toString(),
        };
  };
  const [cost] = await measureCost.run({ ...key, cause: causeOf(trial.run_id) }, db);
  return {
    treated: armOf('treated'),
    control: armOf('control'),
    used: cost?.used ?? 0,
    costFen: cost?.cost_fen ?? 0n,
    controlBp: trial.control_bp,
  };
}

/** Keeps what it came to; of one that is over nothing changes any more. */
export async function keepTrialResult(
  db: Db,
  key: TrialKey,
  result: TrialResult,
  now: Instant,
): Promise<void> {
  await keepResult.run({ ...key, result: JSON.stringify(result), nowMs: now, isOver: result.final }, db);
}

export interface KeptTrial extends Omit<TrialPlan, 'brandId' | 'requestId' | 'salt' | 'staffId'> {
  trialId: bigint;
  state: 'drawing' | 'watching' | 'over';
  startedAt: Instant;
  by: string | null;
  drawn: { control: number; held: number; treated: number };
  /** What became of the coupons. */
  run: { given: number; dropped: number };
  result: TrialResult | null;
}

/** A brand's trials, newest first. */
export async function readTrials(
  db: Db,
  brandId: number,
  { before, limit }: { before: bigint; limit: number },
): Promise<KeptTrial[]> {
  const rows = await findTrials.run({ brandId, before, limit }, db);
  return rows.map((row) => ({
    trialId: row.trial_id,
    name: row.name,
    rule: z.parse(audienceRuleSchema, row.rule),
    template: row.template_id,
    controlBp: row.control_bp,
    windowDays: row.window_days,
    runId: row.run_id,
    state: row.state as KeptTrial['state'],
    startedAt: row.started_at.getTime(),
    startedOn: parseDay(row.started_on),
    by: row.by,
    drawn: { control: row.control, held: row.held, treated: row.treated },
    run: { given: Number(row.given ?? 0), dropped: Number(row.twice ?? 0) + Number(row.missed ?? 0) },
    result: row.result as unknown as TrialResult | null,
  }));
}

/** What some members were on an earlier day, and how often they came in the days after it. */
export async function readPast(
  db: Db,
  asked: { brandId: number; day: Day; windowDays: number; every: bigint; lowest: string },
): Promise<(PastFacts & { ordersAfter: number })[]> {
  const rows = await findPast.run({ ...asked, day: formatDay(asked.day) }, db);
  const dayOf = (day: string | null): Day | null => (day === null ? null : parseDay(day));
  return rows.map((row) => ({
    joinedOn: dayOf(row.joined_on),
    tier: row.tier ?? asked.lowest,
    birthday: row.birthday,
    household: row.household,
    agrees: row.marketing,
    lastDay: dayOf(row.last_day),
    recommends: row.recommends,
    orders: { ever: row.orders, 365: row.orders_365, 90: row.orders_90 },
    spentFen: { ever: row.fen, 365: row.fen_365, 90: row.fen_90 },
    ordersAfter: row.orders_after,
  }));
}
