/** How a member had things last. Reads only. */
import * as z from 'zod/mini';
import { choiceSchema, type Choice } from '../../../contract/menu';
import type { Db } from '../../../platform/db';
import { findUsual } from './usual.view.queries';

/** What is usual shows in recent orders. */
const RECENT_ORDERS = 100;
const chosenSchema = z.object({ options: choiceSchema });

/** The options of the member's last paid order of each product. */
export async function readUsual(db: Db, memberId: bigint): Promise<Map<string, Choice>> {
  const rows = await findUsual.run({ memberId, orders: RECENT_ORDERS }, db);
  return new Map(
    rows.flatMap((row) => {
      const chosen = chosenSchema.safeParse(row.chosen);
      return chosen.success ? [[row.product_id, chosen.data.options] as const] : [];
    }),
  );
}
