/*
 * What guests write on orders: a remark, texts on cups. Apart from what is kept for good: it is erased with
 * the account.
 */
import type { Db } from '../../platform/db';
import { column } from '../kernel/columns';
import type { OrderKey } from './order.types';
import { nameOf } from './orders.store';
import { deleteOrderWords, insertOrderWords, readOrderWords } from './order-words.store.queries';

export interface OrderWords {
  remark: string;
  /** By line; lines without a text are missing. */
  cupTexts: Record<string, string>;
}

/** Where nothing was written, and after it is erased. */
export const NO_WORDS: OrderWords = { remark: '', cupTexts: {} };

/** Keeps what was written on an order. */
export async function keepWords(
  db: Db,
  { memberId, orderId }: OrderKey,
  { remark, cupTexts }: OrderWords,
): Promise<void> {
  if (remark === '' && Object.keys(cupTexts).length === 0) return;
  await insertOrderWords.run({ memberId, orderId, remark, cupTexts: JSON.stringify(cupTexts) }, db);
}

/** What was written on these orders, by "member/order". */
export async function readWords(db: Db, keys: readonly OrderKey[]): Promise<Map<string, OrderWords>> {
  if (keys.length === 0) return new Map();
  const memberIds = column(keys, (key) => key.memberId);
  const rows = await readOrderWords.run({ memberIds, orderIds: column(keys, (key) => key.orderId) }, db);
  return new Map(
    rows.map((row) => [
      nameOf({ memberId: row.member_id, orderId: row.order_id }),
      { remark: row.remark, cupTexts: row.cup_texts as Record<string, string> },
    ]),
  );
}

/** Erases everything that a member wrote on orders. */
export async function eraseOrderWords(db: Db, memberId: bigint): Promise<void> {
  await deleteOrderWords.run({ memberId }, db);
}
