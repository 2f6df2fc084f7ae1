/*
 * What members did in the app. A table of its own, by month, with the member's number and nothing that says
 * who that is. The caller has made sure of consent.
 */
import type { BehaviourEvent } from '../../contract/insight';
import type { Db } from '../../platform/db';
import { column } from '../kernel/columns';
import { formatDay, type Day, type Instant } from '../kernel/time';
import {
  countBehaviour,
  deleteBehaviour,
  ensureBehaviourMonth,
  findBehaviour,
  insertBehaviour,
} from './behaviour.store.queries';

/** An event of the device, with the day under which it is kept. */
export type Behaviour = Omit<BehaviourEvent, 'at'> & { at: Instant; day: Day };

/** Makes the partitions of these days' months where they are missing. */
export async function ensureBehaviourMonths(db: Db, days: Iterable<Day>): Promise<void> {
  const months = new Set([...days].map((day) => `${formatDay(day).slice(0, 7)}-01`));
  for (const day of [...months].sort()) await ensureBehaviourMonth.run({ day }, db);
}

/** Keeps events and tells how many; one whose id was kept on `since` or later is passed over. */
export async function addBehaviour(
  db: Db,
  member: { memberId: bigint; brandId: number },
  events: readonly Behaviour[],
  since: Day,
): Promise<number> {
  const rows = await insertBehaviour.run(
    {
      ...member,
      since: formatDay(since),
      ids: column(events, (event) => event.id),
      days: column(events, (event) => formatDay(event.day)),
      names: column(events, (event) => event.name),
      happenedMs: column(events, (event) => event.at),
      pages: column(events, (event) => event.page ?? null),
      subjects: column(events, (event) => event.subject ?? null),
      scenes: column(events, (event) => event.scene ?? null),
      channels: column(events, (event) => event.channel ?? null),
    },
    db,
  );
  return rows.length;
}

export interface BehaviourRow {
  id: string;
  name: string;
  at: Instant;
  page: string | null;
  channel: string | null;
}

/** Events before a place in their order, newest first. */
export async function readBehaviour(
  db: Db,
  memberId: bigint,
  before: { at: Instant; id: string },
  limit: number,
): Promise<BehaviourRow[]> {
  const rows = await findBehaviour.run({ memberId, beforeMs: before.at, beforeId: before.id, limit }, db);
  return rows.map((row) => ({
    id: row.event_id,
    name: row.name,
    at: row.happened_at.getTime(),
    page: row.page,
    channel: row.channel,
  }));
}

/** How many events are kept of the member. */
export async function countOfBehaviour(db: Db, memberId: bigint): Promise<number> {
  const [row] = await countBehaviour.run({ memberId }, db);
  return row?.count ?? 0;
}

/** Forgets what the member did in the app. */
export async function eraseBehaviour(db: Db, memberId: bigint): Promise<void> {
  await deleteBehaviour.run({ memberId }, db);
}
