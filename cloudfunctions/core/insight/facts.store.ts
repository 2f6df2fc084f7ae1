/*
 * What members' days come to. `recountMembers` locks the facts of a set, in the order of their numbers, then
 * counts them again: whoever counts the same member a moment later waits, and sees more. Touches are taken,
 * what another worker holds is left. Stores nothing that cannot be counted again from members' days.
 */
import * as z from 'zod/mini';
import { rfmEdgesSchema } from '../../contract/audience';
import type { Db } from '../../platform/db';
import { formatDay, type Day, type Instant } from '../kernel/time';
import {
  dropFacts,
  findLatestEdges,
  findTouched,
  findTurnedDay,
  lockFacts,
  recountFacts,
  saveTurnedDay,
  takeTouches,
  touchStaleEdges,
  touchTurned,
} from './facts.store.queries';
import { takeByLane } from '../../platform/lanes.store';
import { OWN_EDGES, type RfmVersion } from './rfm.rules';

/** As of which day a brand's members are counted, and by which edges. */
export interface Counting {
  brandId: number;
  utcOffsetMinutes: number;
  today: Day;
  rfm: RfmVersion;
}

/** A member, and whose. */
export interface Touched {
  memberId: bigint;
  brandId: number;
}

/** Takes at most `limit` touches; whose they were, and how many in all. */
export async function takeTouched(db: Db, limit: number): Promise<{ members: Touched[]; touches: number }> {
  const rows = await takeByLane(
    db,
    () => findTouched.run({ limit }, db),
    (memberIds) => takeTouches.run({ limit, memberIds }, db),
  );
  return {
    members: rows.map((row) => ({ memberId: row.member_id, brandId: row.brand_id })),
    touches: rows.reduce((sum, row) => sum + row.touches, 0),
  };
}

/** The latest edges of a brand; its own where it published none. */
export async function readEdges(db: Db, brandId: number): Promise<RfmVersion> {
  const [row] = await findLatestEdges.run({ brandId }, db);
  return row === undefined
    ? { version: 0, edges: OWN_EDGES }
    : { version: row.version, edges: z.parse(rfmEdgesSchema, row.edges) };
}

/** Counts members of one brand again; whoever is nobody any more has no facts. Four statements. */
export async function recountMembers(
  db: Db,
  { brandId, utcOffsetMinutes, today, rfm }: Counting,
  memberIds: readonly bigint[],
  now: Instant,
): Promise<void> {
  const asked = { memberIds: [...memberIds], today: formatDay(today) };
  await lockFacts.run({ ...asked, brandId }, db);
  await dropFacts.run({ memberIds: asked.memberIds }, db);
  await recountFacts.run(
    {
      ...asked,
      recencyEdges: rfm.edges.recencyDays,
      orderEdges: rfm.edges.orders,
      fenEdges: rfm.edges.spentFen,
      version: rfm.version,
      zoneMinutes: utcOffsetMinutes,
      nowMs: now,
    },
    db,
  );
}

/**
 * Touches whoever is counted differently because a day has passed; nobody where it was done already. Whether
 * there was a day to turn.
 */
export async function turnDay(db: Db, { brandId, today, rfm }: Counting): Promise<boolean> {
  const [was] = await findTurnedDay.run({ brandId }, db);
  const [turned] = await saveTurnedDay.run({ brandId, today: formatDay(today) }, db);
  if (was === undefined || turned === undefined) return false;
  const since = was.turned_on;
  await touchTurned.run({ brandId, since, today: formatDay(today), recencyEdges: rfm.edges.recencyDays }, db);
  return true;
}

/** Touches at most `limit` members who were counted with other edges; they are counted again soon. */
export async function touchStale(db: Db, { brandId, rfm }: Counting, limit: number): Promise<void> {
  await touchStaleEdges.run({ brandId, version: rfm.version, limit }, db);
}
