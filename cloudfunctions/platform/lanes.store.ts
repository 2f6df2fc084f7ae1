/*
 * Lanes: members whose rows lie together, on one machine all of them (docs/adr/0027). Row locks of one
 * statement, and the books of one batch, are of one lane. Who holds several lanes holds them in their order.
 */
import { memoryOf, type Db } from './db';
import { countLanes, findLanes } from './lanes.store.queries';

/** How many lanes there are: it changes only while nothing runs. */
const counted = memoryOf(() => ({ lanes: 0 }));

/** Whether it is known already that there is one lane for all. */
const isKnownAsOneLane = (db: Db): boolean => counted(db).lanes === 1;

/** How many there are: asked once. */
export async function laneCount(db: Db): Promise<number> {
  const known = counted(db);
  if (known.lanes === 0) known.lanes = (await countLanes.run(undefined, db))[0]?.lanes ?? 1;
  return known.lanes;
}

/** Whether there is one lane for all. */
const isOneLane = async (db: Db): Promise<boolean> => (await laneCount(db)) === 1;

/**
 * Whether so many members lie together without being named. Nobody asks for one member, whose statement is
 * sent where they lie.
 */
export const needNoNames = async (db: Db, members: number): Promise<boolean> =>
  members > 1 ? isOneLane(db) : isKnownAsOneLane(db);

/** Members by their lanes, in the order of lanes and of their numbers; nobody is in no lane. */
export async function inLanes(db: Db, memberIds: readonly bigint[]): Promise<bigint[][]> {
  if (memberIds.length === 0) return [];
  if (memberIds.length === 1 || (await isOneLane(db))) return [[...memberIds]];
  const rows = await findLanes.run({ memberIds: [...memberIds] }, db);
  const lanes = new Map<bigint, bigint[]>();
  for (const { lane, member_id: memberId } of rows) {
    const members = lanes.get(lane);
    if (members === undefined) lanes.set(lane, [memberId]);
    else members.push(memberId);
  }
  return [...lanes.values()];
}

/**
 * Takes of a queue lane by lane: `take` is told of whom, null where all are in one lane; `find` says who has
 * something there.
 */
export async function takeByLane<T>(
  db: Db,
  find: () => Promise<{ member_id: bigint }[]>,
  take: (memberIds: bigint[] | null) => Promise<T[]>,
): Promise<T[]> {
  if (await isOneLane(db)) return take(null);
  const waiting = new Set((await find()).map((row) => row.member_id));
  const taken: T[] = [];
  for (const lane of await inLanes(db, [...waiting])) taken.push(...(await take(lane)));
  return taken;
}
