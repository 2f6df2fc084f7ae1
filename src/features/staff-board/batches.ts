/** Orders at the counter as they stand together: those of one office are one batch. Pure. */
import type { BoardGroup, BoardOrder } from '../../../cloudfunctions/contract/counter';
import type { Step } from './api';

/** What stands together; `group` null: an order by itself. */
export interface Batch {
  key: string;
  group: BoardGroup | null;
  orders: BoardOrder[];
}

/**
 * In their order; a batch stands where its first order does. Who bought together from strangers stands by
 * themselves: each fetches their own.
 * @example A (office x), B, C (office x): [A, C], [B]
 */
export function batchesOf(orders: readonly BoardOrder[]): Batch[] {
  const batches = new Map<string, Batch>();
  for (const order of orders) {
    const { group } = order;
    const isBatch = group?.kind === 'office';
    const key = isBatch ? group.group : order.order;
    const batch = batches.get(key) ?? { key, group: isBatch ? group : null, orders: [] };
    batch.orders.push(order);
    batches.set(key, batch);
  }
  return [...batches.values()];
}

/** The step that takes most of it on: what is to be made is made ready, then handed out; null: none. */
export function stepOf(orders: readonly BoardOrder[]): Extract<Step, 'ready-order' | 'hand-out'> | null {
  const may = (step: Step): boolean => orders.some((order) => order.may.includes(step));
  const isMade = orders.every(({ state }) => state === 'ready');
  if (!isMade && may('ready-order')) return 'ready-order';
  return may('hand-out') ? 'hand-out' : null;
}
