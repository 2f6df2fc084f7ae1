/**
 * Which order of a store a guest comes for: by the code that they show, or the number that they say. Reads
 * only.
 */
import type { PickupReply } from '../../../contract/counter';
import { whatIsScanned } from '../../../contract/scanned-text';
import type { Db } from '../../../platform/db';
import { dayOf, formatDay } from '../../kernel/time';
import type { OrderKey } from '../../order/order.types';
import { readPickupNo } from '../../order/pickup.rules';
import { readBoardOrder, type Watching } from './board';
import { findByPickupNo, findOrderAtStore, findPickupCode } from './board.view.queries';

/** The order, whatever became of it; null: the store has none of this code, and today none of this number. */
export async function findPickup(db: Db, watching: Watching, text: string): Promise<PickupReply | null> {
  const key = await findKey(db, watching, text);
  const order = key === null ? null : await readBoardOrder(db, watching, key);
  return order === null ? null : { order };
}

async function findKey(
  db: Db,
  { staff, store, now, utcOffsetMinutes }: Watching,
  text: string,
): Promise<OrderKey | null> {
  const place = { brandId: staff.brandId, storeId: store };
  const pickupNo = readPickupNo(text);
  const today = dayOf(now, utcOffsetMinutes);
  const days = { from: formatDay(today - 1), today: formatDay(today) };
  if (whatIsScanned(text) === 'pickup-code') return findByCode(db, place, text.replace(/\s/g, ''));
  const found = pickupNo === null ? [] : await findByPickupNo.run({ ...place, ...days, pickupNo }, db);
  const [row] = found;
  return row === undefined ? null : { memberId: row.member_id, orderId: row.order_id };
}

async function findByCode(
  db: Db,
  { brandId, storeId }: { brandId: number; storeId: string },
  code: string,
): Promise<OrderKey | null> {
  const [owner] = await findPickupCode.run({ brandId, code }, db);
  if (owner === undefined) return null;
  const key = { memberId: owner.member_id, orderId: owner.order_id };
  const [here] = await findOrderAtStore.run({ ...key, storeId }, db);
  return here === undefined ? null : key;
}
