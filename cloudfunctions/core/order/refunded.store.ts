/*
 * What was given back of an order and its lines. Written under the order's row; more than was bought or paid
 * violates `order_lines_quantity` and its neighbours.
 */
import type { Db } from '../../platform/db';
import { column } from '../kernel/columns';
import type { OrderState } from './order.rules';
import type { RefundShares } from './refund-shares.rules';
import type { OrderKey } from './order.types';
import { addToLines, addToOrder } from './refunded.store.queries';

/**
 * Counts what is given back. `state`: what the order is after it.
 */
export async function keepRefunded(
  db: Db,
  { memberId, orderId }: OrderKey,
  shares: RefundShares,
  state: OrderState,
): Promise<void> {
  const { lines } = shares;
  await addToLines.run(
    {
      memberId,
      orderId,
      lines: column(lines, (line) => line.line),
      quantities: column(lines, (line) => line.quantity),
      fens: column(lines, (line) => line.fen),
      points: column(lines, (line) => line.points),
    },
    db,
  );
  await addToOrder.run({ memberId, orderId, fen: shares.fen, pointsBack: shares.points, state }, db);
}
