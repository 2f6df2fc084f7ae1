/** The first page of the desk. */
import type { OverviewReply } from '../../contract/overview';
import type { Reply } from '../../contract/reply';
import { showOverview } from '../../core/views/desk/overview';
import { withSnapshot } from '../../platform/db';
import { accept } from '../../platform/handler';
import { brandOf, type Asking } from './asking';

/** Days, stores and what waits, of one instant. */
export function overview(context: Asking): Promise<Reply<OverviewReply>> {
  return withSnapshot(context.database, async (db) => {
    const brand = await brandOf(context, db);
    return accept(await showOverview(db, brand, context.now));
  });
}
