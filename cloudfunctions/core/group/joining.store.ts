/* What whoever joins a group waits for: the group and its offer, in one statement. */
import { groupOfferSchema } from '../../contract/group';
import type { Db } from '../../platform/db';
import type { GroupRow, OfferSaid } from './group.types';
import { toGroup } from './groups.store';
import { findGroupToJoin } from './joining.store.queries';

/** Null: there is no such group. `offer` null: it has none. */
export async function readGroupToJoin(
  db: Db,
  groupId: string,
): Promise<{ group: GroupRow; offer: OfferSaid | null } | null> {
  const [row] = await findGroupToJoin.run({ groupId }, db);
  if (row === undefined) return null;
  const group = toGroup(row);
  if (group.offerId === null || row.offer === null) return { group, offer: null };
  return { group, offer: { offerId: group.offerId, offer: groupOfferSchema.parse(row.offer) } };
}
