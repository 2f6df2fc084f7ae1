/* What a member has of group-buy, by their own orders. */
import type { Db } from '../../platform/db';
import { present } from '../kernel/assert';
import { isoInstant, type Instant } from '../kernel/time';
import { findInGroup, findSeatFacts } from './seats-of-member.store.queries';

/** The member's order in a group that is not given up or given back; null: none. */
export async function findOrderInGroup(db: Db, memberId: bigint, groupId: string): Promise<string | null> {
  const [row] = await findInGroup.run({ memberId, groupId }, db);
  return row?.order_id ?? null;
}

/** What may stand in the way of one more seat. */
export interface SeatFacts {
  /** The group of this offer in which they are and which is not filled; null: none. */
  activeGroup: string | null;
  /** An order of any group that they have yet to pay; null: none. */
  unpaid: string | null;
  /** Seats of this offer, paid or being paid. */
  standing: number;
  /** Of this offer, not paid in time since an instant. */
  lapsed: number;
}

export async function readSeatFacts(
  db: Db,
  { memberId, offerId }: { memberId: bigint; offerId: string | null },
  since: Instant,
): Promise<SeatFacts> {
  const [row] = await findSeatFacts.run({ memberId, offerId, since: isoInstant(since) }, db);
  const { active_group: activeGroup, unpaid, standing, lapsed } = present(row, 'the facts of a member');
  return { activeGroup, unpaid, standing, lapsed };
}
