/** What waits at a store and what it sold today, for whoever works there. Four statements. Reads only. */
import type { StoreTodayReply } from '../../../contract/counter';
import type { Db } from '../../../platform/db';
import { dayNameOf } from '../../kernel/time';
import { readPriceBook } from '../../pricing/price-book.store';
import { BOARD, type Watching } from './board';
import { countAsked } from './board.view.queries';
import { countOnBoard, findDayOfStore } from './store-today.view.queries';

/** Of the brand's own day. */
export async function showStoreToday(
  db: Db,
  { staff, store, now, utcOffsetMinutes }: Watching,
): Promise<StoreTodayReply> {
  const place = { brandId: staff.brandId, storeId: store };
  const [board] = await countOnBoard.run({ ...place, limit: BOARD }, db);
  const [asked] = await countAsked.run({ ...place, limit: BOARD }, db);
  const [day] = await findDayOfStore.run({ ...place, day: dayNameOf(now, utcOffsetMinutes) }, db);
  const deduction = (await readPriceBook(db, staff.brandId, now))?.book.pointsDeduction ?? null;
  return {
    fresh: board?.fresh ?? 0,
    ready: board?.ready ?? 0,
    asked: asked?.asked ?? 0,
    orders: Number(day?.orders ?? 0n),
    takingsFen: (day?.takings_fen ?? 0n).toString(),
    worth: deduction && { points: deduction.points, fen: deduction.fen },
  };
}
