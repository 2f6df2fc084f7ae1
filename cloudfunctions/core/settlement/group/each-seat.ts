/** Something done for each seat of a group by itself, so that none waits for another. */
import { asDb, type Database } from '../../../platform/db';
import type { SeatState } from '../../group/group.rules';
import type { SeatRow } from '../../group/group.types';
import { seatPages } from '../../group/groups.store';

/** Read together; done a few at a time. */
const PAGE = 40;
const AT_ONCE = 4;

/** What was done for each of the group's seats in the state. */
export async function eachSeat<Done>(
  pool: Database,
  { groupId, state }: { groupId: string; state: SeatState },
  act: (seat: SeatRow) => Promise<Done>,
): Promise<Done[]> {
  const done: Done[] = [];
  for await (const seats of seatPages(asDb(pool), groupId, [state], PAGE))
    for (let from = 0; from < seats.length; from += AT_ONCE)
      done.push(...(await Promise.all(seats.slice(from, from + AT_ONCE).map(act))));
  return done;
}
