/** The points mall: its items. */
import type { MallDeskReply } from '../../contract/mall-desk';
import type { SavedItemReply } from '../../contract/trade';
import type { Reply } from '../../contract/reply';
import { saveMallItem } from '../../core/settlement/desk/save-mall-item';
import { showMallDesk } from '../../core/views/desk/mall-desk';
import { withSnapshot } from '../../platform/db';
import { accept, reject } from '../../platform/handler';
import { staffOf } from '../../platform/staff-handler';
import { doerOf, refuseProblems, type AskedFor, type Asking } from './asking';

/** All of them, also what members do not see. */
export const listMallItems = (context: Asking): Promise<Reply<MallDeskReply>> =>
  withSnapshot(context.database, async (db) => accept(await showMallDesk(db, staffOf(context).brandId)));

/** Keeps one over the revision that was edited. */
export async function keepMallItem(
  context: Asking,
  { item: itemId, document: item, state, revision }: AskedFor<'save-mall-item'>,
): Promise<Reply<SavedItemReply>> {
  const { database, now } = context;
  const saved = await saveMallItem(database, doerOf(context), { itemId, item, state, revision }, now);
  if ('problems' in saved) return refuseProblems(saved.problems);
  return 'refused' in saved ? reject(saved.refused) : accept(saved);
}
