/*
 * Flows and their versions. A draft is changed only over the revision that was seen; what runs is a version
 * and never changes. A version is held while a part of its members is moved, with its flow as it is, so that
 * pausing waits for that part.
 */
import * as z from 'zod/mini';
import { flowPlanSchema, type FlowPlan, type FlowResult, type FlowState } from '../../../contract/flow';
import type { Db } from '../../../platform/db';
import { formatDay, parseDay, type Day, type Instant } from '../../kernel/time';
import type { FlowKey, FlowOf, HeldVersion, VersionKey } from './flow.types';
import {
  findDueVersions,
  findFlows,
  findRunning,
  findToMeasure,
  findVersionByRequest,
  findVersions,
  holdVersion,
  insertFlow,
  insertVersion,
  keepFlowResult,
  keepVersion,
  setRunning,
  turnVersion,
  updateFlow,
  updateState,
} from './flows.store.queries';

const planOf = (kept: unknown): FlowPlan => z.parse(flowPlanSchema, kept);
const keyOf = (row: { brand_id: number; flow_id: bigint; version: number }): VersionKey => ({
  brandId: row.brand_id,
  flowId: row.flow_id,
  version: row.version,
});

/** A brand's flows, newest first. */
export async function readFlows(
  db: Db,
  brandId: number,
  { before, limit }: { before: bigint; limit: number },
): Promise<FlowOf[]> {
  const rows = await findFlows.run({ brandId, before, limit }, db);
  return rows.map((row) => ({
    ...{ brandId, flowId: row.flow_id, name: row.name, draft: planOf(row.draft) },
    ...{ revision: row.revision, state: row.state as FlowState, version: row.version },
    ...{ savedAt: row.saved_at.getTime(), by: row.by },
  }));
}

/** One of them; null: the brand has none of this number. */
export async function readFlow(db: Db, { brandId, flowId }: FlowKey): Promise<FlowOf | null> {
  const [found] = await readFlows(db, brandId, { before: flowId + 1n, limit: 1 });
  return found?.flowId === flowId ? found : null;
}

export interface FlowDraft {
  brandId: number;
  staffId: bigint;
  name: string;
  plan: FlowPlan;
  now: Instant;
}

/** A further one, or a change over the revision that was seen; null: it is another one now, or has ended. */
export async function keepFlow(
  db: Db,
  { brandId, staffId, name, plan, now }: FlowDraft,
  over: { flowId: bigint; revision: number } | null,
): Promise<{ flowId: bigint; revision: number } | null> {
  const draft = { brandId, staffId, name, draft: JSON.stringify(plan), nowMs: now };
  const [kept] =
    over === null ? await insertFlow.run(draft, db) : await updateFlow.run({ ...draft, ...over }, db);
  return kept === undefined ? null : { flowId: kept.flow_id, revision: kept.revision };
}

/** Its next state, over the revision that was seen; null: it is another one now, or not in one of `from`. */
export async function moveFlow(
  db: Db,
  { revision, from, state, ...key }: FlowKey & { revision: number; from: FlowState[]; state: FlowState },
): Promise<{ version: number; revision: number } | null> {
  const [moved] = await updateState.run({ ...key, revision, from, state }, db);
  return moved === undefined ? null : { version: moved.version, revision: moved.revision };
}

/** The version that a request began; null: it began none. */
export async function readBegun(db: Db, key: FlowKey & { requestId: string }): Promise<number | null> {
  const [row] = await findVersionByRequest.run({ ...key }, db);
  return row?.version ?? null;
}

/** The draft that was seen becomes what runs; null: it is another one now, or has ended. */
export async function beginVersion(
  db: Db,
  key: FlowKey & { revision: number },
): Promise<{ version: number; name: string; plan: FlowPlan } | null> {
  const [row] = await setRunning.run({ ...key }, db);
  return row === undefined ? null : { version: row.version, name: row.name, plan: planOf(row.draft) };
}

export interface NewVersion extends VersionKey {
  requestId: string;
  plan: FlowPlan;
  cardFen: readonly bigint[];
  salt: Buffer;
  startedOn: Day;
  staffId: bigint;
  /** Members below this number are looked at for its audience; 0: nobody. */
  beforeMember: bigint;
}
/** Keeps a version that begins. */
export async function addVersion(
  db: Db,
  { plan, cardFen, startedOn, ...version }: NewVersion,
  now: Instant,
): Promise<void> {
  const kept = { plan: JSON.stringify(plan), cardFen: [...cardFen], startedOn: formatDay(startedOn) };
  await insertVersion.run({ ...version, ...kept, nowMs: now }, db);
}

export interface KeptVersion {
  version: number;
  plan: FlowPlan;
  spentFen: bigint;
  startedAt: Instant;
  startedOn: Day;
  result: FlowResult | null;
  by: string | null;
}
/** The latest versions of a flow. */
export async function readVersions(db: Db, key: FlowKey, limit: number): Promise<KeptVersion[]> {
  const rows = await findVersions.run({ ...key, limit }, db);
  return rows.map((row) => ({
    ...{ version: row.version, plan: planOf(row.plan), spentFen: row.spent_fen },
    ...{ startedAt: row.started_at.getTime(), startedOn: parseDay(row.started_on) },
    ...{ result: row.result as unknown as FlowResult | null, by: row.by },
  }));
}

export interface RunningVersion extends VersionKey {
  plan: FlowPlan;
  /** Up to which day its daily trigger was looked for. */
  turnedOn: Day;
  /** Whether its audience is still looked through. */
  looks: boolean;
}
/** What is entered now, of every brand. */
export const readRunning = async (db: Db): Promise<RunningVersion[]> =>
  (await findRunning.run(undefined, db)).map((row) => ({
    ...{ ...keyOf(row), plan: planOf(row.plan), turnedOn: parseDay(row.turned_on), looks: row.looks },
  }));

/** Whether the daily trigger is this transaction's to look for, up to a day. */
export const turnFlowDay = async (db: Db, key: VersionKey, today: Day): Promise<boolean> =>
  (await turnVersion.run({ ...key, today: formatDay(today) }, db)).length > 0;

/** Versions with somebody whose next card is due. */
export const readDueVersions = async (db: Db, now: Instant): Promise<VersionKey[]> =>
  (await findDueVersions.run({ nowMs: now }, db)).map(keyOf);

/** A version, held until the transaction ends; null: another worker has it, or its flow does not run. */
export async function holdRunning(
  db: Db,
  key: VersionKey,
): Promise<(HeldVersion & { beforeMember: bigint }) | null> {
  const [row] = await holdVersion.run({ ...key }, db);
  if (row === undefined) return null;
  return {
    ...{ ...key, plan: planOf(row.plan), cardFen: row.card_fen.map(BigInt), spentFen: row.spent_fen },
    pointsGiven: row.points_given,
    ...{ salt: row.salt, name: row.name, beforeMember: row.before_member },
  };
}

/** Keeps what a held version has given, and how far its audience was looked through. */
export async function keepHeld(
  db: Db,
  key: VersionKey,
  kept: { spentFen: bigint; pointsGiven: bigint; beforeMember: bigint },
): Promise<void> {
  const { brandId, flowId, version } = key;
  await keepVersion.run({ brandId, flowId, version, ...kept }, db);
}

export interface MeasuredVersion extends VersionKey {
  plan: FlowPlan;
  startedOn: Day;
  pointsGiven: bigint;
  measuredAt: Instant | null;
}
/** Versions whose result may still change. */
export const readToMeasure = async (db: Db): Promise<MeasuredVersion[]> =>
  (await findToMeasure.run(undefined, db)).map((row) => ({
    ...{ ...keyOf(row), plan: planOf(row.plan), startedOn: parseDay(row.started_on) },
    pointsGiven: row.points_given,
    measuredAt: row.measured_ms === null ? null : Number(row.measured_ms),
  }));

/** Keeps a result; of one that is final nothing changes any more. */
export async function keepResultOf(
  db: Db,
  { brandId, flowId, version }: VersionKey,
  result: FlowResult,
  now: Instant,
): Promise<void> {
  const kept = { result: JSON.stringify(result), isOver: result.final, nowMs: now };
  await keepFlowResult.run({ brandId, flowId, version, ...kept }, db);
}
