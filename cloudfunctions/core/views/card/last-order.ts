/** The last order of a member, as home offers it again. Reads only. */
import * as z from 'zod/mini';
import type { LastOrder } from '../../../contract/member';
import type { Db } from '../../../platform/db';
import type { SoldMenu } from '../../menu/sold-menu.store';
import { orderWords } from '../../order/words';
import { findLastOrder } from './last-order.view.queries';

const linesSchema = z.array(z.object({ product: z.string(), name: z.string(), quantity: z.int() }));
/** As many as a row has room for. */
const PICTURES = 3;

/** Null: nothing was fetched yet. Pictures are those of the menu of now. */
export async function readLastOrder(
  db: Db,
  memberId: bigint,
  { items }: Pick<SoldMenu, 'items'>,
): Promise<LastOrder | null> {
  const [row] = await findLastOrder.run({ memberId }, db);
  if (row === undefined) return null;
  const lines = linesSchema.parse(row.lines);
  const pictures = lines.flatMap(({ product }) => items.get(product)?.picture || []);
  return {
    order: row.order_id,
    store: row.store,
    what: orderWords.what(lines),
    pictures: [...new Set(pictures)].slice(0, PICTURES),
  };
}
