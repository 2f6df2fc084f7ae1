/*
 * What guests write on orders: a remark, texts on cups. Kept with the order (orders.store.ts), but apart from
 * what is kept for good: it is erased with the account.
 */
import type { Db } from '../../platform/db';
import { column } from '../kernel/columns';
import { nameOf, type OrderKey } from './order.types';
import {
  deleteOrderTexts,
  emptyOrderPlaces,
  readTextsOfMember,
  readTextsOfMembers,
  type IReadTextsOfMemberResult,
} from './order-texts.store.queries';

export interface OrderTexts {
  remark: string;
  /** By line; lines without a text are missing. */
  cupTexts: Record<string, string>;
}

/** Where nothing was written, and after it is erased. */
export const NO_TEXTS: OrderTexts = { remark: '', cupTexts: {} };

/** What was written on orders of a store's board, whoever wrote it, by "member/order". */
export async function readTextsByKey(db: Db, keys: readonly OrderKey[]): Promise<Map<string, OrderTexts>> {
  if (keys.length === 0) return new Map();
  const memberIds = column(keys, (key) => key.memberId);
  const orderIds = column(keys, (key) => key.orderId);
  return byName(await readTextsOfMembers.run({ memberIds, orderIds }, db));
}

/** What a member wrote on these orders, by "member/order". */
export async function readTextsOf(
  db: Db,
  memberId: bigint,
  orderIds: readonly string[],
): Promise<Map<string, OrderTexts>> {
  if (orderIds.length === 0) return new Map();
  return byName(await readTextsOfMember.run({ memberId, orderIds: [...orderIds] }, db));
}

const byName = (rows: readonly IReadTextsOfMemberResult[]): Map<string, OrderTexts> =>
  new Map(
    rows.map((row) => [
      nameOf({ memberId: row.member_id, orderId: row.order_id }),
      { remark: row.remark, cupTexts: row.cup_texts as Record<string, string> },
    ]),
  );

/** Erases everything that a member wrote on orders, and where they sat. */
export async function eraseOrderTexts(db: Db, memberId: bigint): Promise<void> {
  await deleteOrderTexts.run({ memberId }, db);
  await emptyOrderPlaces.run({ memberId }, db);
}
