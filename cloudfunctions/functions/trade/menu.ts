/** The menu: its items and categories. */
import type { ChangedItemsReply } from '../../contract/bulk-change';
import type { MenuDeskReply, SavedItemReply, UploadedPictureReply } from '../../contract/trade';
import type { Reply } from '../../contract/reply';
import { changeMenuItems, type Changed } from '../../core/settlement/desk/change-items';
import { saveCategories, saveItem } from '../../core/settlement/desk/save-menu';
import { uploadPicture } from '../../core/settlement/desk/upload-picture';
import { showMenuDesk } from '../../core/views/desk/shelves';
import { withSnapshot } from '../../platform/db';
import { accept, reject } from '../../platform/handler';
import { staffOf } from '../../platform/staff-handler';
import { doerOf, refuseProblems, type AskedFor, type Asking } from './asking';

/** The whole menu, also what guests do not see. */
export const listMenu = (context: Asking): Promise<Reply<MenuDeskReply>> =>
  withSnapshot(context.database, async (db) => accept(await showMenuDesk(db, staffOf(context).brandId)));

/** Keeps one item over the revision that was edited. */
export async function keepItem(
  context: Asking,
  { item, shown, revision }: AskedFor<'save-item'>,
): Promise<Reply<SavedItemReply>> {
  const { database, now } = context;
  const saved = await saveItem(database, doerOf(context), { item, shown, revision }, now);
  if ('problems' in saved) return refuseProblems(saved.problems);
  return 'refused' in saved ? reject(saved.refused) : accept(saved);
}

/** Keeps these categories in their order. */
export async function keepCategories(
  context: Asking,
  { categories }: AskedFor<'save-categories'>,
): Promise<Reply<null>> {
  const refused = await saveCategories(context.database, doerOf(context), categories, context.now);
  return refused === null ? accept(null) : refuseProblems(refused.problems);
}

/** Takes a picture. */
export async function takePicture(
  context: Asking,
  { data }: AskedFor<'upload-picture'>,
): Promise<Reply<UploadedPictureReply>> {
  const { database, now } = context;
  const uploaded = await uploadPicture(database, doerOf(context), Buffer.from(data, 'base64'), now);
  return 'trouble' in uploaded ? reject('bad-request', uploaded.trouble) : accept(uploaded);
}

/** Changes several items at once. */
export async function changeSeveral(
  context: Asking,
  { items, change }: AskedFor<'change-items'>,
): Promise<Reply<ChangedItemsReply>> {
  const { database, now } = context;
  return answerChanged(await changeMenuItems(database, doerOf(context), items, change, now));
}

/** How many changed, or why none did. */
export function answerChanged(changed: Changed): Reply<ChangedItemsReply> {
  if ('problems' in changed) return refuseProblems(changed.problems);
  return 'refused' in changed ? reject(changed.refused) : accept(changed);
}
