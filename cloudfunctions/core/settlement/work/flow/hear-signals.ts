/**
 * Who enters a flow: by what happened to them, by what a day brings, or with an audience when the flow
 * begins. Each event of a member once, whoever hears it again.
 */
import { asDb, withTransaction, type Database, type Db } from '../../../../platform/db';
import { flowName, isStartedBy, triggerKey } from '../../../insight/flow/flow.rules';
import type { Signal, VersionKey } from '../../../insight/flow/flow.types';
import { holdRunning, keepHeld, readRunning, type RunningVersion } from '../../../insight/flow/flows.store';
import { addWalkers, takeHeard, type Entry } from '../../../insight/flow/walkers.store';
import { termsOf } from '../../../insight/audience.rules';
import { listFitting } from '../../../insight/audiences.store';
import { groupBy } from '../../../kernel/columns';
import type { Instant } from '../../../kernel/time';
import { standsOn } from './stands-on';

/** Signals, or members looked at, a part. */
const PART = 5000;

/** Lets enter whoever a signal or an audience starts; how many signals and members were looked at. */
export async function hearSignals(
  pool: Database,
  now: () => Instant,
  isTimeUp: () => boolean = () => false,
): Promise<number> {
  let heard = 0;
  while (!isTimeUp()) {
    const part = await withTransaction(pool, (db) => hearPart(db, now()));
    heard += part;
    if (part < PART) break;
  }
  for (const version of (await readRunning(asDb(pool))).filter(({ looks }) => looks))
    while (!isTimeUp()) {
      const looked = await withTransaction(pool, (db) => lookPart(db, version, now()));
      heard += looked;
      if (looked < PART) break;
    }
  return heard;
}

async function hearPart(db: Db, now: Instant): Promise<number> {
  const signals = await takeHeard(db, PART);
  if (signals.length === 0) return 0;
  const running = await readRunning(db);
  for (const [brandId, some] of groupBy(signals, (signal) => signal.brandId)) {
    const flows = running.filter((flow) => flow.brandId === brandId);
    const entries = some.flatMap((signal) => entriesOf(flows, signal));
    const { today } = await standsOn(db, brandId, now);
    await addWalkers(db, brandId, entries, { now, today });
  }
  return signals.length;
}

const entriesOf = (flows: readonly RunningVersion[], signal: Signal): Entry[] =>
  flows
    .filter((flow) => isStartedBy(flow.plan.trigger, flowName(flow), signal))
    .map(({ flowId, version, plan }) => ({
      ...{ memberId: signal.memberId, flowId, version, cause: signal.cause },
      key: triggerKey(plan, signal.cause),
    }));

/** A part of the audience of a flow that has begun; how many of it there were. */
async function lookPart(db: Db, key: VersionKey, now: Instant): Promise<number> {
  const held = await holdRunning(db, key);
  if (held === null || held.beforeMember === 0n || held.plan.trigger.on !== 'audience') return 0;
  const asked = await standsOn(db, key.brandId, now);
  const terms = termsOf(held.plan.trigger.rule, asked.today);
  const fitting = await listFitting(db, asked, terms, { before: held.beforeMember, limit: PART });
  const { flowId, version } = key;
  const entries = fitting.map(({ memberId }) => ({
    memberId,
    flowId,
    version,
    key: 'once',
    cause: 'audience',
  }));
  await addWalkers(db, key.brandId, entries, { now, today: asked.today });
  const beforeMember = fitting.length < PART ? 0n : (fitting.at(-1)?.memberId ?? 0n);
  await keepHeld(db, key, { spentFen: held.spentFen, pointsGiven: held.pointsGiven, beforeMember });
  return fitting.length;
}
