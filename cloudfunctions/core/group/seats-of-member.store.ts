/* What a member has of group-buy, by their own orders. */
import type { Db } from '../../platform/db';
import { present } from '../kernel/assert';
import type { SeatFacts } from './group.types';
import { isoInstant, type Instant } from '../kernel/time';
import { findInGroup, findSeatFacts } from './seats-of-member.store.queries';

/** The member's order in a group that is not given up or given back; null: none. */
export async function findOrderInGroup(db: Db, memberId: bigint, groupId: string): Promise<string | null> {
  const [row] = await findInGroup.run({ memberId, groupId }, db);
  return row?.order_id ?? null;
}

/** Of an offer (null: of what has none); lapses since an instant. */
export async function readSeatFacts(
  db: Db,
  { memberId, offerId }: { memberId: bigint; offerId: string | null },
  since: Instant,
): Promise<SeatFacts> {
  const [row] = await findSeatFacts.run({ memberId, offerId, since: isoInstant(since) }, db);
  const { active_group: activeGroup, unpaid, standing, lapsed } = present(row, 'the facts of a member');
  return { activeGroup, unpaid, standing, lapsed };
}
