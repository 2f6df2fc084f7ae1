/*
 * Members on their way through flows: who entered, how far they are, what they came to. Signals are taken,
 * what another worker holds is left; whoever moves members holds their version, so that nobody else does.
 */
import type { FlowNumbers, LeftWhy } from '../../../contract/flow';
import type { TrialArm } from '../../../contract/trial';
import type { Db } from '../../../platform/db';
import type { Arm } from '../draw.rules';
import { column } from '../../kernel/columns';
import { formatDay, parseDay, type Day, type Instant } from '../../kernel/time';
import { takeByLane } from '../../../platform/lanes.store';
import type { FlowKey, Outcome, Signal, VersionKey, Walker } from './flow.types';
import { endWalks } from './flows.store.queries';
import {
  countOutcomes,
  countPlaces,
  findSignalled,
  findStanding,
  findUsable,
  insertWalkers,
  keepWalkers,
  measureFlowArms,
  measureFlowCost,
  takeDueWalkers,
  takeSignals,
} from './walkers.store.queries';

const dayOrNull = (day: string | null): Day | null => (day === null ? null : parseDay(day));
const nameOrNull = (day: Day | null): string | null => (day === null ? null : formatDay(day));

/** Takes at most `limit` signals, of any brand. */
export async function takeHeard(db: Db, limit: number): Promise<Signal[]> {
  const rows = await takeByLane(
    db,
    () => findSignalled.run({ limit }, db),
    (memberIds) => takeSignals.run({ limit, memberIds }, db),
  );
  return rows.map((row) => ({
    ...{ memberId: row.member_id, brandId: row.brand_id, what: row.what as Signal['what'] },
    ...{ value: row.value, cause: row.cause, happenedOn: parseDay(row.happened_on) },
  }));
}

/** Somebody whom an event starts. */
export interface Entry {
  memberId: bigint;
  flowId: bigint;
  version: number;
  key: string;
  cause: string;
}
/** Begins the way of members of one brand, each event once; how many that were. */
export async function addWalkers(
  db: Db,
  brandId: number,
  entries: readonly Entry[],
  { now, today }: { now: Instant; today: Day },
): Promise<number> {
  if (entries.length === 0) return 0;
  const columns = {
    memberIds: column(entries, ({ memberId }) => memberId),
    flowIds: column(entries, ({ flowId }) => flowId),
    versions: column(entries, ({ version }) => version),
    triggerKeys: column(entries, ({ key }) => key),
    causes: column(entries, ({ cause }) => cause),
  };
  return (await insertWalkers.run({ ...columns, brandId, nowMs: now, today: formatDay(today) }, db)).length;
}

/** Members of a held version whose next card is due, those who wait longest first. */
export async function takeDue(
  db: Db,
  { brandId, flowId, version }: VersionKey,
  now: Instant,
  limit: number,
): Promise<Walker[]> {
  const rows = await takeDueWalkers.run({ brandId, flowId, version, nowMs: now, limit }, db);
  return rows.map((row) => ({
    ...{ memberId: row.member_id, key: row.trigger_key, cause: row.cause },
    ...{ enteredOn: parseDay(row.entered_on), lastDay: dayOrNull(row.last_day) },
    ...{ arm: row.arm as Arm | null, drawnOn: dayOrNull(row.drawn_on), card: row.card },
    ...{ way: row.way as Walker['way'], outcome: row.outcome as Outcome },
    ...{ endedWhy: row.ended_why as LeftWhy | null, waitsFor: row.waits_for as Walker['waitsFor'] },
    ...{ dueAt: Number(row.due_ms), since: Number(row.since_ms) },
  }));
}

/** Keeps how far members of a held version are. One statement. */
export async function keepMoved(
  db: Db,
  { flowId, version }: VersionKey,
  walkers: readonly Walker[],
): Promise<void> {
  await keepWalkers.run(
    {
      ...{ flowId, version },
      memberIds: column(walkers, ({ memberId }) => memberId),
      triggerKeys: column(walkers, ({ key }) => key),
      arms: column(walkers, ({ arm }) => arm),
      drawnOn: column(walkers, ({ drawnOn }) => nameOrNull(drawnOn)),
      cards: column(walkers, ({ card }) => card),
      ways: column(walkers, ({ way }) => way),
      outcomes: column(walkers, ({ outcome }) => outcome),
      endedWhy: column(walkers, ({ endedWhy }) => endedWhy),
      dueMs: column(walkers, ({ dueAt }) => dueAt),
      sinceMs: column(walkers, ({ since }) => since),
      waitsFor: column(walkers, ({ waitsFor }) => waitsFor),
    },
    db,
  );
}

/** What is known of a member at the moment in which they get something. */
export interface Standing {
  memberKey: string;
  agrees: boolean;
  isGone: boolean;
  lastDay: Day | null;
  /** Where most of their orders are. */
  storeId: string | null;
}
export async function readStanding(db: Db, memberIds: readonly bigint[]): Promise<Map<bigint, Standing>> {
  const rows = await findStanding.run({ memberIds: [...memberIds] }, db);
  return new Map(
    rows.map((row) => [
      row.member_id,
      {
        ...{ memberKey: row.member_key, agrees: row.agrees, isGone: row.gone },
        ...{ lastDay: dayOrNull(row.last_day), storeId: row.store_id },
      },
    ]),
  );
}

/** Of some coupons of members, those that can be used: as `<member>.<coupon>`. */
export async function readUsable(
  db: Db,
  coupons: readonly { memberId: bigint; couponId: bigint }[],
): Promise<Set<string>> {
  const asked = {
    memberIds: column(coupons, ({ memberId }) => memberId),
    couponIds: column(coupons, ({ couponId }) => couponId),
  };
  const rows = await findUsable.run(asked, db);
  return new Set(rows.map((row) => `${row.member_id}.${row.coupon_id}`));
}

/** Ends the way of everybody in a flow. */
export async function endAll(db: Db, key: FlowKey, versions: readonly number[]): Promise<void> {
  await endWalks.run({ ...key, versions: [...versions] }, db);
}

const NOBODY: FlowNumbers = { enrolled: 0, control: 0, held: 0, sent: 0, dropped: 0, waiting: 0 };
/** How many stand how, by version; asked of one whose numbers are not known: nobody. One statement. */
export async function countVersions(
  db: Db,
  brandId: number,
  versions: readonly { flowId: bigint; version: number }[],
): Promise<(flowId: bigint, version: number) => FlowNumbers> {
  const counted = new Map<string, FlowNumbers>();
  const asked = {
    flowIds: column(versions, ({ flowId }) => flowId),
    versions: column(versions, ({ version }) => version),
  };
  for (const row of await countOutcomes.run({ brandId, ...asked }, db)) {
    const key = `${row.flow_id}.${row.version}`;
    const numbers = counted.get(key) ?? { ...NOBODY };
    numbers[row.outcome as Outcome] += row.members;
    numbers.enrolled += row.members;
    counted.set(key, numbers);
  }
  return (flowId, version) => counted.get(`${flowId}.${version}`) ?? NOBODY;
}

/** How many are at a place, or left there. */
export interface AtPlace {
  version: number;
  card: number;
  way: Walker['way'];
  endedWhy: LeftWhy | null;
  waits: boolean;
  members: number;
}
export async function countByPlace(db: Db, key: FlowKey, versions: readonly number[]): Promise<AtPlace[]> {
  const rows = await countPlaces.run({ ...key, versions: [...versions] }, db);
  return rows.map((row) => ({
    ...{ version: row.version, card: row.card, way: row.way as Walker['way'], waits: row.waits },
    ...{ endedWhy: row.ended_why as LeftWhy | null, members: row.members },
  }));
}

const EMPTY: TrialArm = { members: 0, buyers: 0, orders: 0, spentFen: '0' };

/** What both groups of a version came to, and what its coupons took off. Two statements. */
export async function measureFlow(
  db: Db,
  { brandId, flowId, version }: VersionKey,
  counted: { from: Day; to: Day; asOf: Day; windowDays: number },
): Promise<{ treated: TrialArm; control: TrialArm; costFen: bigint }> {
  const key = { brandId, flowId, version };
  const days = { from: formatDay(counted.from), to: formatDay(counted.to) };
  const { windowDays } = counted;
  const arms = { ...key, ...days, windowDays, asOf: formatDay(counted.asOf) };
  const rows = await measureFlowArms.run(arms, db);
  const armOf = (arm: Arm): TrialArm => {
    const row = rows.find((one) => one.arm === arm);
    if (row === undefined) return EMPTY;
    const { members, buyers, orders } = row;
    return { members, buyers, orders, spentFen: row.spent_fen.toString() };
  };
  const [cost] = await measureFlowCost.run({ ...key, ...days, cause: `flow.${flowId}.${version}.` }, db);
  return { treated: armOf('treated'), control: armOf('control'), costFen: cost?.cost_fen ?? 0n };
}
