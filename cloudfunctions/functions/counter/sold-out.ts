/** What is sold out at a store: seen, and said. */
import type { CounterRequest, SoldOutReply } from '../../contract/counter';
import type { Reply } from '../../contract/reply';
import { saySoldOut } from '../../core/settlement/desk/say-sold-out';
import type { Staff } from '../../core/staff/staff.types';
import { listSoldOut as list } from '../../core/views/order/sold-out';
import { withSnapshot } from '../../platform/db';
import { acceptFound, acceptUnless } from '../../platform/handler';
import { staffOf, type StaffContext } from '../../platform/staff-handler';

type AskedFor<Action extends CounterRequest['action']> = Extract<CounterRequest, { action: Action }>;

/** A page of what guests see on the menu. */
export function listSoldOut(
  context: StaffContext<Staff>,
  { store, after }: AskedFor<'list-sold-out'>,
): Promise<Reply<SoldOutReply>> {
  const { brandId } = staffOf(context);
  return withSnapshot(context.database, async (db) => {
    const page = await list(db, { brandId, storeId: store }, after);
    return acceptFound(page, 'bad-request');
  });
}

/** Says that a product is sold out, or is not. */
export async function setSoldOut(
  context: StaffContext<Staff>,
  { store, product, soldOut }: AskedFor<'set-sold-out'>,
): Promise<Reply<null>> {
  const { database, device, now } = context;
  const { staffId, brandId } = staffOf(context);
  const place = { brandId, storeId: store, staffId, clerk: null, device };
  const refused = await saySoldOut(database, place, { productId: product, soldOut }, now);
  return acceptUnless(refused);
}
