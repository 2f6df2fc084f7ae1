/** One store: where it is, when it serves, what differs on its shelf. */
import type { ChangedItemsReply } from '../../contract/bulk-change';
import type { StoreDeskReply } from '../../contract/trade';
import type { Reply } from '../../contract/reply';
import { changeShelf } from '../../core/settlement/desk/change-items';
import { saveStoreDetails, saveStoreItem } from '../../core/settlement/desk/save-store-shelf';
import { showStoreDesk } from '../../core/views/desk/shelves';
import { withSnapshot } from '../../platform/db';
import { accept, acceptFound, reject } from '../../platform/handler';
import { staffOf } from '../../platform/staff-handler';
import { answerChanged } from './menu';
import { doerOf, refuseProblems, type AskedFor, type Asking } from './asking';

/** The store with its shelf and the scenes of its codes. */
export const showStore = (context: Asking, store: string): Promise<Reply<StoreDeskReply>> =>
  withSnapshot(context.database, async (db) => {
    const desk = await showStoreDesk(db, staffOf(context).brandId, store);
    return acceptFound(desk, 'not-found');
  });

/** Keeps where it is and when it serves. */
export async function keepDetails(
  context: Asking,
  { store, details }: AskedFor<'save-store-details'>,
): Promise<Reply<null>> {
  return answer(await saveStoreDetails(context.database, doerOf(context, store), details, context.now));
}

/** Keeps what differs for one product there. */
export async function keepShelf(
  context: Asking,
  { store, product, priceFen, available, soldOut }: AskedFor<'save-store-item'>,
): Promise<Reply<null>> {
  const item = {
    productId: product,
    priceFen: priceFen === null ? null : BigInt(priceFen),
    available,
    soldOut,
  };
  return answer(await saveStoreItem(context.database, doerOf(context, store), item, context.now));
}

/** Changes several products there at once. */
export async function changeAtStore(
  context: Asking,
  { store, products, change }: AskedFor<'change-store-items'>,
): Promise<Reply<ChangedItemsReply>> {
  const { database, now } = context;
  return answerChanged(await changeShelf(database, doerOf(context, store), products, change, now));
}

function answer(refused: Awaited<ReturnType<typeof saveStoreItem>>): Reply<null> {
  if (refused === null) return accept(null);
  return 'problems' in refused ? refuseProblems(refused.problems) : reject(refused.refused);
}
